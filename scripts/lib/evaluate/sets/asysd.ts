import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { doiToFields } from '../../../../src/lib/importers/mapping/converters.ts';
import type { Byline } from '../../../../src/lib/model/byline.ts';
import { toDoi, toIssn } from '../../../../src/lib/normalise/identifiers/index.ts';
import { htmlToRichText } from '../../../../src/lib/normalise/markup/index.ts';
import { partsToByline, textToByline } from '../../../../src/lib/normalise/names/index.ts';
import type { WorksSet } from '../evaluation-set.ts';
import { rowToWork } from '../read-works.ts';
import { worksTargets } from './targets.ts';

/**
 * A search for a systematic review. The column `source` marks one record of each work as `unique` and the others as
 * `duplicate`, without saying of which: a duplicate is one of the unique record that has its DOI, otherwise of the
 * one that it is most like in all that is printed.
 */
export const asysdSet: WorksSet = {
  name: 'asysd',
  kind: 'works',
  about: 'records of a review; the column source marks one of each work as unique, the others as duplicate',
  targets: worksTargets,
  load(corpora) {
    const text = readFileSync(join(corpora, 'dedupe', 'asysd', file), 'utf8');
    const rows: unknown[] = parse(text, { columns: true, bom: true });
    const parsed = rows.map((row) => rowSchema.parse(row));
    const works = rowsToWorks(parsed);
    return Promise.resolve({
      labelled: parsed.map((row, place) => ({ record: rowToRecord(row), work: works[place] ?? '' })),
    });
  },
};

const file = 'labelled_test_set.csv';

/** `NA` where there is nothing. */
const cell = z.string().transform((text) => (text === 'NA' ? '' : text.trim()));
const rowSchema = z.object({
  author: cell,
  title: cell,
  year: cell,
  journal: cell,
  doi: cell,
  number: cell,
  pages: cell,
  volume: cell,
  isbn: cell,
  record_id: z.string(),
  source: z.enum(['unique', 'duplicate']),
});
type Row = z.infer<typeof rowSchema>;

function rowToRecord(row: Row) {
  return rowToWork(file, row.record_id, (notes) => [
    { type: 'article', bylines: splitAuthors(row.author).flatMap((name) => nameToByline(name) ?? []) },
    row.title === '' ? undefined : { title: htmlToRichText(row.title, 'title') ?? { text: row.title } },
    /^\d{4}$/.test(row.year) ? { dates: [{ value: row.year, basis: 'issued' }] } : undefined,
    row.journal === ''
      ? undefined
      : { venue: { name: row.journal, issn: row.isbn.split('\n').flatMap((issn) => toIssn(issn) ?? []) } },
    doiToFields(row.doi, notes),
    row.volume === '' ? undefined : { volume: row.volume },
    row.number === '' ? undefined : { issue: row.number },
    row.pages === '' ? undefined : { pages: row.pages },
  ]);
}

/** "Adeyemi N.De Luca R. M.Brook J.": nothing parts two authors but the dot of an initial. */
function splitAuthors(text: string): string[] {
  return text.split(/(?<=\p{Lu}\.)(?=\p{L})/u);
}

function nameToByline(name: string): Byline | undefined {
  const [, family, given] = /^(.*?)\s+((?:\p{Lu}\p{Ll}?\.[\s-]*)+)$/u.exec(name.trim()) ?? [];
  if (family === undefined || given === undefined) return textToByline(name);
  return partsToByline({ family, given: given.trim() });
}

/** The work of each row, named after its unique record. */
function rowsToWorks(rows: readonly Row[]): string[] {
  const unique = rows
    .filter(({ source }) => source === 'unique')
    .map((row) => ({ row, grams: toGrams(row) }));
  return rows.map((row) => {
    if (row.source === 'unique') return row.record_id;
    const doi = toDoi(row.doi);
    const byDoi = unique.filter((other) => doi !== undefined && toDoi(other.row.doi) === doi);
    const grams = toGrams(row);
    const [best] = (byDoi.length > 0 ? byDoi : unique)
      .map((other) => ({ id: other.row.record_id, likeness: toLikeness(grams, other.grams) }))
      .sort((a, b) => b.likeness - a.likeness);
    return best?.id ?? row.record_id;
  });
}

/** All runs of four characters of what tells works apart in print. */
function toGrams({ author, title, year, journal, volume, pages }: Row): Set<string> {
  const text = [title, author, year, journal, volume, pages].join(' ').toLowerCase().replaceAll(/\W+/g, ' ');
  return new Set(Array.from({ length: Math.max(0, text.length - 3) }, (_, at) => text.slice(at, at + 4)));
}

function toLikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = a.intersection(b).size;
  return shared / Math.max(1, a.size + b.size - shared);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import { htmlToRichText, decodeAllEntities } from '../../../../src/lib/normalise/markup/index.ts';
import { textToByline } from '../../../../src/lib/normalise/names/index.ts';
import type { WorksSet } from '../evaluation-set.ts';
import type { LabelledWork } from '../labelled-works.ts';
import { rowToWork } from '../read-works.ts';
import { worksTargets } from './targets.ts';

/**
 * Two lists of papers on databases, and the pairs of them that are one paper. Nothing is said of two records of
 * one list. There are no DOIs, and titles, names and years differ a little.
 */
export const dblpAcmSet: WorksSet = {
  name: 'dblp-acm',
  kind: 'works',
  about: "DBLP's and ACM's lists of database papers; gt.csv pairs the rows that are one paper",
  targets: worksTargets,
  load(corpora) {
    const folder = join(corpora, 'dedupe', 'dblp-acm');
    const pairs = readTable(folder, 'gt.csv', pairSchema);
    // A row stands in one pair at most, so the row of the first list can name the work.
    const partners = new Map(pairs.map(({ D1, D2 }) => [D2, D1]));
    const label = (file: string, work: (id: string) => string): LabelledWork[] =>
      readTable(folder, file, rowSchema).map((row) => ({
        record: rowToRecord(file, mendRow(row)),
        work: work(row.id),
      }));
    return Promise.resolve({
      labelled: [
        ...label('dblp.csv', (id) => `dblp ${id}`),
        ...label('acm.csv', (id) => (partners.has(id) ? `dblp ${partners.get(id) ?? ''}` : `acm ${id}`)),
      ],
      judges: (a, b) => a.record.provenance.file !== b.record.provenance.file,
    });
  },
};

const pairSchema = z.object({ D1: z.string(), D2: z.string() });
const rowSchema = z.object({
  id: z.string(),
  title: z.string(),
  authors: z.string(),
  venue: z.string(),
  year: z.string(),
});

function readTable<Row>(folder: string, file: string, schema: z.ZodType<Row>): Row[] {
  const text = readFileSync(join(folder, file), 'utf8');
  const rows: unknown[] = parse(text, {
    columns: true,
    delimiter: '%',
    quote: null,
    relax_column_count: true,
  });
  return rows.map((row) => schema.parse(row));
}

/** Ten rows of the second list have no field for authors, and venue and year in the fields before their own. */
function mendRow(row: z.infer<typeof rowSchema>): z.infer<typeof rowSchema> {
  if (!row.authors.startsWith('"') || !/^\d{4}$/.test(row.venue) || row.year !== '') return row;
  return { ...row, authors: '', venue: row.authors.slice(1), year: row.venue };
}

function rowToRecord(file: string, { id, title, authors, venue, year }: z.infer<typeof rowSchema>) {
  return rowToWork(file, id, () => [
    { title: htmlToRichText(title, 'title') ?? { text: title }, dates: [{ value: year, basis: 'issued' }] },
    {
      bylines: decodeAllEntities(authors)
        .split(', ')
        .flatMap((name) => textToByline(name) ?? []),
    },
    venue === '' ? undefined : { venue: { name: venue } },
  ]);
}

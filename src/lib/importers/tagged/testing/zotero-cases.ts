import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorkRecord } from '../../../model/work-record.ts';
import { toDoi } from '../../../normalise/identifiers/index.ts';
import { foldName, nameToParts } from '../../../normalise/names/index.ts';
import type { Importer } from '../../importer.ts';
import { toArray, toObjects, toText, type JsonObject } from '../../json/read.ts';
import { importWorks } from '../../testing/import-works.ts';

/** One import case of Zotero's translators: a text and the items that Zotero makes of it. */
export interface ZoteroCase {
  input: string;
  items: readonly JsonObject[];
}

/** What of a work is compared, as comparable text. */
export interface Comparable {
  title: string;
  authors: string;
  year: string;
  doi: string;
}

export type ComparedField = keyof Comparable;

export const comparedFields = ['title', 'authors', 'year', 'doi'] as const;

/** The cases of one of Zotero's translators, by its name. */
export function zoteroCases(corpora: string, translator: string): ZoteroCase[] {
  const text = readFileSync(join(corpora, 'zotero-testcases', `${translator}.import.json`), 'utf8');
  const cases: unknown = JSON.parse(text);
  return toObjects(toArray(cases)).map((one) => ({
    input: typeof one['input'] === 'string' ? one['input'] : '',
    items: toObjects(one['items']),
  }));
}

/** Whom Zotero puts in the author's place of one type or another; everyone else has another role. */
const authorRoles: ReadonlySet<string> = new Set(
  'author artist cartographer composer director interviewee inventor performer podcaster presenter programmer'.split(
    ' ',
  ),
);

/** What Zotero's item says. */
export function itemToComparable(item: JsonObject): Comparable {
  const creators = toObjects(item['creators']).filter((creator) =>
    authorRoles.has(toText(creator['creatorType']) ?? ''),
  );
  const date =
    toText(item['date']) ??
    toText(item['issueDate']) ??
    toText(item['dateDecided']) ??
    toText(item['dateEnacted']) ??
    '';
  const title =
    toText(item['title']) ?? toText(item['caseName']) ?? toText(item['nameOfAct']) ?? toText(item['subject']);
  return {
    title: toKey(title ?? ''),
    authors: creators.map(creatorToKey).join('; '),
    year: /\b(1[5-9]\d\d|20\d\d)\b/.exec(date)?.[1] ?? '',
    doi: toDoi(toText(item['DOI']) ?? /^DOI:\s*(\S+)/im.exec(toText(item['extra']) ?? '')?.[1] ?? '') ?? '',
  };
}

/** The same of our work. */
export function workToComparable(work: WorkRecord | undefined): Comparable {
  const authors = work === undefined ? [] : work.bylines;
  const date =
    work?.dates.find(({ basis }) => basis === 'issued') ??
    work?.dates.find(({ basis }) => basis === 'published' || basis === 'posted');
  return {
    title: toKey(work?.title?.text ?? ''),
    authors: authors
      .map((byline) =>
        nameToKey(`${byline.particle ?? ''} ${byline.family ?? byline.display}`, byline.given ?? ''),
      )
      .join('; '),
    year: date?.value.slice(0, 4) ?? '',
    doi: work?.identifiers.find(({ scheme }) => scheme === 'doi')?.value ?? '',
  };
}

function creatorToKey(creator: JsonObject): string {
  const family = toText(creator['lastName']) ?? toText(creator['name']) ?? '';
  const given = toText(creator['firstName']) ?? '';
  const parts = given === '' && creator['fieldMode'] !== 1 ? nameToParts(family) : undefined;
  return parts === undefined ? nameToKey(family, given) : nameToKey(parts.family ?? '', parts.given ?? '');
}

/** Family name and first initial; hyphens, dots, capitals and footnote numbers are no difference. */
function nameToKey(family: string, given: string): string {
  return `${foldName(family).replaceAll(/[\s\d]/g, '')} ${foldName(given)[0] ?? ''}`.trim();
}

function toKey(text: string): string {
  return foldName(text.replaceAll(/<\/?[a-z]+>/gi, '')).replaceAll(' ', '');
}

export interface Agreement {
  /** Of each field how many agree, of how many: `54/55`. */
  counts: Record<ComparedField, string>;
  /** `case 2 item 8 (case) title`, in order. */
  differences: string[];
}

/** Reads the cases and compares, field by field, item after item. */
export async function agreementOf(importer: Importer, cases: readonly ZoteroCase[]): Promise<Agreement> {
  const differences: string[] = [];
  let items = 0;
  for (const [caseNumber, { input, items: expected }] of cases.entries()) {
    const { works } = await importWorks(importer, input, { recordBytes: 1 << 26 });
    items += expected.length;
    if (works.length !== expected.length)
      differences.push(`case ${caseNumber}: ${works.length} records, not ${expected.length}`);
    for (const [itemNumber, item] of expected.entries()) {
      const theirs = itemToComparable(item);
      const ours = workToComparable(works[itemNumber]);
      const place = `case ${caseNumber} item ${itemNumber} (${toText(item['itemType']) ?? ''})`;
      for (const field of comparedFields)
        if (theirs[field] !== ours[field]) differences.push(`${place} ${field}`);
    }
  }
  const toCount = (field: ComparedField): string =>
    `${items - differences.filter((line) => line.endsWith(` ${field}`)).length}/${items}`;
  const [title, authors, year, doi] = comparedFields.map(toCount);
  return {
    counts: { title: title ?? '', authors: authors ?? '', year: year ?? '', doi: doi ?? '' },
    differences,
  };
}

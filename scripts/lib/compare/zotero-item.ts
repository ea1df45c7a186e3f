import type { ExpectedItem, ExpectedName } from './expected.ts';
import { type JsonObject, toObjects, toText, toYear } from './values.ts';

/** Creators who stand where a work's authors stand, by Zotero's item type. */
const authorTypes: ReadonlySet<string> = new Set(
  'author artist cartographer composer director inventor interviewee performer podcaster presenter programmer sponsor'.split(
    ' ',
  ),
);

const venueFields = [
  'publicationTitle',
  'bookTitle',
  'proceedingsTitle',
  'encyclopediaTitle',
  'dictionaryTitle',
];

/** An item as Zotero and Better BibTeX keep it. https://api.zotero.org/schema */
export function zoteroItemToExpected(item: JsonObject): ExpectedItem {
  const extra = extraOf(item['extra']);
  const isbn = toText(item['ISBN']);
  const issn = toText(item['ISSN']);
  const arxiv = /arxiv:\s*(?:arxiv:)?(\S+)/i.exec(`${extra}\n${toText(item['archiveID']) ?? ''}`)?.[1];
  const pmid = /^PMID:\s*(\d+)/im.exec(extra)?.[1];
  const pmcid = /^PMCID:\s*(\S+)/im.exec(extra)?.[1];
  return {
    key: toText(item['citationKey']),
    title: toText(item['title']),
    authors: toObjects(item['creators'])
      .filter(({ creatorType }) => authorTypes.has(toText(creatorType) ?? ''))
      .map(creatorToName),
    year: toYear(item['date']),
    doi: toText(item['DOI']) ?? /^DOI:\s*(\S+)/im.exec(extra)?.[1],
    venue: venueFields.map((name) => toText(item[name])).find((name) => name !== undefined),
    identifiers: [
      ...splitNumbers(isbn).map((value) => `isbn:${value}`),
      ...splitNumbers(issn).map((value) => `issn:${value}`),
      ...(arxiv === undefined ? [] : [`arxiv:${arxiv}`]),
      ...(pmid === undefined ? [] : [`pmid:${pmid}`]),
      ...(pmcid === undefined ? [] : [`pmcid:${pmcid}`]),
    ],
    abstract: toText(item['abstractNote']),
  };
}

/** The numbers of a field that holds several, with what stands in brackets behind one left out. */
export function splitNumbers(text: string | undefined): string[] {
  return (text ?? '')
    .replaceAll(/\([^)]*\)/g, ' ')
    .split(/[\s,;|/]+/)
    .filter((part) => /\d/.test(part));
}

/** Zotero has no place for a suffix: it stands behind the given name, after a comma. Better BibTeX keeps a part in one piece by quotes. */
function creatorToName(creator: JsonObject): ExpectedName {
  const family = (toText(creator['lastName']) ?? toText(creator['name']) ?? '').replaceAll('"', '');
  const [, given = '', suffix = ''] =
    /^(.*?)(?:,!?\s*(.+))?$/s.exec(toText(creator['firstName']) ?? '') ?? [];
  return { family: suffix === '' ? family : `${family} ${suffix}`, given };
}

function extraOf(extra: unknown): string {
  return Array.isArray(extra)
    ? extra.map((line: unknown) => toText(line) ?? '').join('\n')
    : (toText(extra) ?? '');
}

import { toDoi, toOpenAlexId } from '../../normalise/identifiers/index.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';

/** The letter with which ids begin: "OpenAlex IDs" in "Key concepts" of developers.openalex.org. */
const kinds: Readonly<Record<string, string>> = {
  W: 'work',
  A: 'author',
  I: 'institution',
  S: 'source',
  P: 'publisher',
  F: 'funder',
  T: 'topic',
  C: 'concept',
  G: 'award',
  K: 'keyword',
};

/** Members that tell a record without an id. */
const signs: readonly (readonly [string, string])[] = [
  ['authorships', 'work'],
  ['publication_year', 'work'],
  ['last_known_institutions', 'author'],
  ['last_known_institution', 'author'],
  ['lineage', 'institution'],
];

/** What the record describes: `work`, `author`, `concept` …; undefined where it is nothing of OpenAlex. */
export function recordToKind(record: JsonObject): string | undefined {
  const text = recordToIdText(record);
  const id = text === undefined ? undefined : toOpenAlexId(text);
  if (id !== undefined) return kinds[id.charAt(0)];
  const folder = /openalex\.org\/([a-z-]+)\/[^/]+$/i.exec(text ?? '')?.[1];
  if (folder !== undefined) return folder.replace(/s$/, '');
  return signs.find(([member]) => member in record)?.[1];
}

/** The record's OpenAlex id, else its DOI. */
export function recordToEntry(record: JsonObject): string | undefined {
  return toOpenAlexId(recordToIdText(record) ?? '') ?? toDoi(toText(record['doi']) ?? '');
}

function recordToIdText(record: JsonObject): string | undefined {
  return toText(record['id']) ?? toText(toObject(record['ids'])?.['openalex']);
}

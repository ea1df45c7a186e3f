import { toObject, toObjects, type JsonObject } from '../json/read.ts';

/** What one record of a file holds. */
export interface Contents {
  papers: readonly JsonObject[];
  /** The kind of what is not used. */
  unused?: string;
}

/** Members that a paper stands in: answers about citations, references and snippets. */
const wrappers = ['citingPaper', 'citedPaper', 'paper'] as const;

/** Members by which records of the datasets that hold no papers are known. */
const signs: readonly (readonly [string, string])[] = [
  ['citingcorpusid', 'citation'],
  ['citationid', 'citation'],
  ['vector', 'embedding'],
  ['content', 'full text'],
  ['openaccessinfo', 'abstract without its paper'],
  ['text', 'summary without its paper'],
];

/** The papers in a record, and what else it is; undefined where it is nothing of Semantic Scholar. */
export function recordToContents(value: unknown): Contents | undefined {
  if (value === null) return { papers: [], unused: 'paper that was not found' };
  const record = toObject(value);
  if (record === undefined) return undefined;
  // an answer that found nothing may have no list
  if (record['total'] === 0) return { papers: [] };
  for (const wrapper of wrappers) {
    const inside = toObject(record[wrapper]);
    if (inside !== undefined) return recordToContents(inside);
  }
  if (isPaper(record)) return { papers: [record] };
  if (Object.hasOwn(record, 'authorId') || Object.hasOwn(record, 'authorid'))
    return { papers: toObjects(record['papers']).filter(isPaper), unused: 'author' };
  const sign = signs.find(([member]) => Object.hasOwn(record, member));
  if (sign !== undefined) return { papers: [], unused: sign[1] };
  if (['paperId', 'corpusid', 'corpusId'].some((name) => Object.hasOwn(record, name)))
    return { papers: [], unused: 'paper without a title' };
  return undefined;
}

/** A search that asks for nothing else gives the numbers of papers alone. */
function isPaper(record: JsonObject): boolean {
  return (
    ['paperId', 'corpusid', 'corpusId', 'externalIds'].some((name) => Object.hasOwn(record, name)) &&
    typeof record['title'] === 'string' &&
    record['title'].trim() !== ''
  );
}

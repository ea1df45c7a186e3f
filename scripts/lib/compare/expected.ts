/** A name as an oracle splits it: a particle stands with the family name; a group has no given name. */
export interface ExpectedName {
  family: string;
  given: string;
}

/** One work in the shape in which an oracle's and ours are compared. What an oracle never tells is absent. */
export interface ExpectedItem {
  /** The source's own key; items without one are matched by title and place. */
  key?: string | undefined;
  title?: string | undefined;
  authors?: ExpectedName[] | undefined;
  /** Four digits. */
  year?: string | undefined;
  doi?: string | undefined;
  venue?: string | undefined;
  /** Told by ours alone: what stands behind a work that has no venue. */
  publisher?: string | undefined;
  /** `isbn:9780306406157`, `pmid:123`, `arxiv:2204.05862` */
  identifiers?: string[] | undefined;
  abstract?: string | undefined;
}

export const comparedFields = [
  'title',
  'authors',
  'year',
  'doi',
  'venue',
  'identifiers',
  'abstract',
] as const;

export type ComparedField = (typeof comparedFields)[number];

/** One input with the items that the oracle makes of it. */
export interface ComparisonCase {
  /** For reports: the file, and the number of the test where a file holds several. */
  name: string;
  /** The file name that detection is shown. */
  file: string;
  bytes: Uint8Array;
  items: ExpectedItem[];
}

/** Somebody else's reading of files that we read too. */
export interface Oracle {
  readonly name: string;
  /** Whose expectations these are and how they lie beside the input. */
  readonly description: string;
  /** @param corpora the folder that `PEERFOLIO_CORPORA` names */
  cases(corpora: string): Iterable<ComparisonCase>;
}

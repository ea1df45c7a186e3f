import type { PublicationType } from './publication-type.ts';

/** What a value of a filter is called, and what stands for it in the address of the page. */
export interface FilterValue {
  key: string;
  name: string;
}

/** A work of a list: what it is filtered and sorted by, and what is printed where the page does not hold it. */
export interface IndexedWork {
  slug: string;
  /** Absent for works without a date. */
  year?: number;
  type: PublicationType;
  /** Places in `topics` and `coauthors`. */
  topics: number[];
  coauthors: number[];
  /** Place among the titles in the order of the language. */
  titleRank: number;
  authors: number;
  /** Left out where every work stands on the page itself. */
  title?: string;
  line?: string;
}

/** A list of works as the browser filters it, newest first: all works, however many pages they stand on. */
export interface WorksIndex {
  topics: FilterValue[];
  coauthors: FilterValue[];
  works: IndexedWork[];
}

/** What a list of works can be filtered by; each is a name in the address of the page. */
export type WorkFilter = 'type' | 'topic' | 'with' | 'since';

/** A list of works that is long enough to be filtered. */
export interface FilterableList {
  /** Those that leave a choice. */
  filters: WorkFilter[];
  /** How many works there are, on all pages. */
  works: number;
  /** Absent where the works stand on several pages: then it is a file of its own. */
  index?: WorksIndex;
}

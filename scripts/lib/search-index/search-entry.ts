/** One page of the site as the search knows it. Addresses are without the base path: Pagefind adds it. */
export interface SearchEntry {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: { name: string; year: string };
}

/** Stands before an abstract in the content, so that the page can tell it from what is only there to be found. */
export const abstractMark = '¶';

/** The sort value of what has no year: behind everything that has one. */
export const noYear = '0';

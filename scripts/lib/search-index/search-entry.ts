/** One page of the site as the search knows it. Addresses are without the base path: Pagefind adds it. */
export interface SearchEntry {
  url: string;
  content: string;
  /** Which of Pagefind's indexes it belongs to. */
  language: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sort: { name: string; year: string };
}

/** Stands before an abstract in the content, so that the page can tell it from what is only there to be found. */
export const abstractMark = '¶';

/** The sort value of what has no year: behind everything that has one. */
export const noYear = '0';

/** What the values of filters are called. */
export interface FilterNames {
  /** Names of units by slug. */
  unitNames: ReadonlyMap<string, string>;
  /** Names by topic id, for the topics that are filters: one that a single work has is none. */
  topicFilters: ReadonlyMap<string, string>;
}

export function toTopicFilters(topics: readonly { id: string }[], names: FilterNames): string[] {
  return [...new Set(topics.flatMap(({ id }) => names.topicFilters.get(id) ?? []))];
}

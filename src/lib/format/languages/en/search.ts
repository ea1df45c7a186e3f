import type { Formats } from '../formats.ts';

/** The search page, and what the search in the browser says: there, `{…}` stands for a value. */
export const searchWords = (_formats: Formats) => ({
  search: 'Search',
  field: 'Search people and works',
  title: 'Search',
  description: (site: string) => `Search the people and publications of ${site}.`,
  needsScript: 'Searching needs JavaScript. The lists below lead to every person and every work without it.',
  frequentTopics: 'Frequent topics',
  allUnits: 'All units',
  allTopics: 'All topics',
  allYears: 'All years',
  island: {
    field: 'Search people and publications',
    search: 'Search',
    close: 'Close',
    all: 'All',
    order: 'Order',
    facets: { kind: 'Kind', unit: 'Unit', topic: 'Topic', type: 'Type', year: 'Year' },
    sorts: { relevance: 'Best match', newest: 'Newest first', name: 'Name or title' },
    kinds: { person: 'People', publication: 'Publications' },
    results: { one: '{count} result', other: '{count} results' },
    resultsFor: { one: '{count} result for “{query}”', other: '{count} results for “{query}”' },
    nothing: 'Nothing found.',
    nothingFor: 'Nothing found for “{query}”.',
    showMore: { one: 'Show {count} more', other: 'Show {count} more' },
    allResults: 'All results, with filters',
    withFilters: 'With filters',
    failed: 'The search could not be loaded. Try again, or browse the lists.',
  },
});

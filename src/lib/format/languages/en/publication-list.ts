import type { Formats } from '../formats.ts';

/** What the filters of a list of publications say in the browser: there, `{…}` stands for a value. */
export const publicationListWords = ({ count }: Formats) => ({
  label: 'Filter the publications',
  filters: { type: 'Type', topic: 'Topic', with: 'Co-author', since: 'Since' },
  all: { type: 'All types', topic: 'All topics', with: 'All co-authors', since: 'All years' },
  order: 'Order',
  sorts: {
    newest: 'Newest first',
    oldest: 'Oldest first',
    title: 'By title',
    authors: 'Most authors first',
  },
  option: '{name} ({count})',
  shown: { one: '{count} publication', other: '{count} publications' },
  count: (works: number) => count(works, { one: 'publication', other: 'publications' }),
  nothing: 'No publication fits all of these.',
  undated: 'No date',
  clear: 'Clear',
  more: { one: 'Show {count} more', other: 'Show {count} more' },
});

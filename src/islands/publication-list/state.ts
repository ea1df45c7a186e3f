import type { WorkFilter } from '../../lib/model/works-index.ts';

/** The filters; each is a name in the address of the page. */
export const filterNames = ['type', 'topic', 'with', 'since'] as const satisfies readonly WorkFilter[];
export type FilterName = WorkFilter;

/** The first is the order that the page itself has. */
export const sortNames = ['newest', 'oldest', 'title', 'authors'] as const;
export type SortName = (typeof sortNames)[number];

/** What is shown of a list, and in which order. */
export interface ListState {
  filters: Partial<Record<FilterName, string>>;
  sort: SortName;
}

/** Reads the query string of the page; what it does not know, it leaves out. */
export function addressToState(queryString: string): ListState {
  const parameters = new URLSearchParams(queryString);
  const filters: ListState['filters'] = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value !== null && value !== '') filters[name] = value;
  }
  const wanted = parameters.get('sort');
  return { filters, sort: sortNames.find((name) => name === wanted) ?? 'newest' };
}

/** The query string with the state in it and everything else as it was: `?type=article`, or nothing. */
export function stateToAddress({ filters, sort }: ListState, queryString: string): string {
  const parameters = new URLSearchParams(queryString);
  for (const name of filterNames) {
    const value = filters[name];
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  if (sort === 'newest') parameters.delete('sort');
  else parameters.set('sort', sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether the list is as the page has it. */
export function isPlain({ filters, sort }: ListState): boolean {
  return sort === 'newest' && Object.keys(filters).length === 0;
}

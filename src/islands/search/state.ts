/** The facets by which results are narrowed, in the order in which they are shown. */
export const facetNames = ['kind', 'unit', 'topic', 'type', 'year'] as const;

export type FacetName = (typeof facetNames)[number];

/** What is searched for: all of it stands in the address of the search page. */
export interface SearchState {
  query: string;
  facets: Partial<Record<FacetName, string>>;
  sort: 'relevance' | 'newest' | 'name';
}

export const emptyState: SearchState = { query: '', facets: {}, sort: 'relevance' };

/** Reads the query string of the search page; what it does not know, it leaves out. */
export function addressToState(queryString: string): SearchState {
  const parameters = new URLSearchParams(queryString);
  const facets: SearchState['facets'] = {};
  for (const name of facetNames) {
    const value = parameters.get(name)?.trim();
    if (value !== undefined && value !== '') facets[name] = value;
  }
  const sort = parameters.get('sort');
  return {
    query: parameters.get('q') ?? '',
    facets,
    sort: sort === 'newest' || sort === 'name' ? sort : 'relevance',
  };
}

/** The other way round: `?q=…&kind=…`, or nothing for the empty state. */
export function stateToAddress(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.query.trim() !== '') parameters.set('q', state.query.trim());
  for (const name of facetNames) {
    const value = state.facets[name];
    if (value !== undefined) parameters.set(name, value);
  }
  if (state.sort !== 'relevance') parameters.set('sort', state.sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether there is anything to search for. */
export function isEmptyState(state: SearchState): boolean {
  return state.query.trim() === '' && Object.keys(state.facets).length === 0;
}

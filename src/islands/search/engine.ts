import { facetNames, type FacetName, type SearchState } from './state.ts';

/** A result as it is shown. `path` is the address below the site's host. */
export interface Hit {
  path: string;
  title: string;
  subtitle: string;
  abstract: string;
}

/** How many results each value of a facet would leave. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** What a search found; results are fetched when they are to be shown. */
export interface Answer {
  total: number;
  hits(from: number, to: number): Promise<Hit[]>;
  counts: FacetCounts;
}

/** The part of Pagefind's script (pagefind.app/docs/api) that is used. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: string | null, options: Record<string, unknown>): Promise<Found>;
}

interface Found {
  results: { data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
}

interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
}

/** A name that is searched for is a person before it is a word of a title. */
const weights = { names: 20, title: 4, subtitle: 1 };

/** Stands before the abstract in the index; scripts/lib/search-index writes it. */
const abstractMark = ' ¶ ';

/**
 * Loads Pagefind's script and the head of its index.
 * @param folder the address of both
 */
export async function openEngine(folder: string): Promise<Engine> {
  const loaded: unknown = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  if (!isPagefind(loaded)) throw new Error('pagefind.js is not what it was');
  await loaded.options({ ranking: { metaWeights: weights } });
  return new Engine(loaded);
}

export class Engine {
  readonly #pagefind: Pagefind;
  #filtersLoaded: Promise<unknown> | undefined;

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  /**
   * @param withCounts whether the facets are counted, for which the lists of their values must be loaded
   */
  async search(state: SearchState, withCounts: boolean): Promise<Answer> {
    const none: FacetCounts = { kind: {}, unit: {}, topic: {}, type: {}, year: {} };
    if (withCounts) await (this.#filtersLoaded ??= this.#pagefind.filters());
    const found = await this.#find(state, state.facets);
    return {
      total: found.results.length,
      hits: async (from, to) => {
        const fragments = found.results.slice(from, to).map((result) => result.data());
        return (await Promise.all(fragments)).map(fragmentToHit);
      },
      counts: withCounts ? await this.#count(state, found) : none,
    };
  }

  /** A facet that is in use is counted as if it were not: its other values are what the reader could turn to. */
  async #count(state: SearchState, found: Found): Promise<FacetCounts> {
    const counts: Partial<FacetCounts> = {};
    for (const name of facetNames) {
      const { [name]: used, ...others } = state.facets;
      const { filters } = used === undefined ? found : await this.#find(state, others);
      counts[name] = filters[name] ?? {};
    }
    return { kind: {}, unit: {}, topic: {}, type: {}, year: {}, ...counts };
  }

  #find(state: SearchState, filters: SearchState['facets']): Promise<Found> {
    const term = state.query.trim() === '' ? null : state.query;
    const sorts = { relevance: {}, newest: { year: 'desc' }, name: { name: 'asc' } };
    return this.#pagefind.search(term, { filters, sort: sorts[state.sort] });
  }
}

function fragmentToHit(fragment: Fragment): Hit {
  const abstractAt = fragment.content.indexOf(abstractMark);
  return {
    path: fragment.url,
    title: fragment.meta['title'] ?? fragment.url,
    subtitle: fragment.meta['subtitle'] ?? '',
    abstract: abstractAt === -1 ? '' : fragment.content.slice(abstractAt + abstractMark.length),
  };
}

function isPagefind(value: unknown): value is Pagefind {
  return typeof value === 'object' && value !== null && 'search' in value && 'filters' in value;
}

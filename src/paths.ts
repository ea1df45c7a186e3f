/** Where the site lives: `address` without a trailing slash, `base` with slashes at both ends. */
export interface SitePlace {
  address: string;
  base: string;
}

/** Slugs that people, units, topics and pages may never be given, because routes stand there. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'page',
  'feed',
  'index',
  'about',
  'researchers',
  'publications',
  'years',
  'units',
  'topics',
  'organisations',
  'graph',
  'explore',
  'search',
  'following',
  'basket',
  'correct',
  'pagefind',
  'assets',
  'media',
  '404',
  'sitemap-index',
  'robots',
]);

/** Every address of the site, below the base path. The only place where an address is put together. */
export function sitePaths(place: SitePlace) {
  const at = (path: string): string => `${place.base}${path}`;
  return {
    home: () => at(''),
    researchers: (page = 1) => at(`researchers/${pageSuffix(page)}`),
    researcher: (slug: string, page = 1) => at(`researchers/${slug}/${pageSuffix(page)}`),
    researcherBibtex: (slug: string) => at(`researchers/${slug}.bib`),
    coauthors: (slug: string, page = 1) => at(`researchers/${slug}/coauthors/${pageSuffix(page)}`),
    publications: (page = 1) => at(`publications/${pageSuffix(page)}`),
    publication: (slug: string) => at(`publications/${slug}/`),
    publicationBibtex: (slug: string) => at(`publications/${slug}.bib`),
    years: () => at('years/'),
    year: (year: number | string, page = 1) => at(`years/${year}/${pageSuffix(page)}`),
    units: () => at('units/'),
    unit: (slug: string, page = 1) => at(`units/${slug}/${pageSuffix(page)}`),
    topics: () => at('topics/'),
    topic: (slug: string, page = 1) => at(`topics/${slug}/${pageSuffix(page)}`),
    organisations: () => at('organisations/'),
    organisation: (slug: string, page = 1) => at(`organisations/${slug}/${pageSuffix(page)}`),
    search: (query?: string) => at(`search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`),
    /** The search page narrowed to values of its filters. */
    searchWithin: (filters: Readonly<Record<string, string>>) =>
      at(`search/?${new URLSearchParams(filters).toString()}`),
    data: () => at('about/data/'),
    /** The curator's page, which only a build with `--curate` has. */
    curate: () => at('about/data/curate/'),
    page: (slug: string) => at(`${slug}/`),
    pagefind: () => at('pagefind/'),
    file: (path: string) => at(path),
    /** The whole address of a path made by one of the above. */
    absolute: (path: string) => `${place.address}${path}`,
  };
}

export type SitePaths = ReturnType<typeof sitePaths>;

function pageSuffix(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

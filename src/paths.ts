/** Where the site lives: `address` without a trailing slash, `base` with slashes at both ends. */
export interface SitePlace {
  address: string;
  base: string;
}

/** The folder that the pages of a language stand in: nothing for the first of `languages`, `pt-br/` for another. */
export function languageFolder(tag: string, languages: readonly string[]): string {
  return tag === languages[0] || !languages.includes(tag) ? '' : `${tag.toLowerCase()}/`;
}

/** Atom or JSON Feed. */
export type FeedFormat = 'xml' | 'json';

/** What has a file of references in each format: a work, or a list of works. */
export type CitedKind = 'publications' | 'researchers' | 'units' | 'topics' | 'years' | 'citations';

/** Slugs that people, units, topics and pages may never be given, because routes stand there. */
export const reservedSlugs: ReadonlySet<string> = new Set([
  'page',
  'feed',
  'former',
  'index',
  'about',
  'researchers',
  'publications',
  'citations',
  'cite',
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

/** Those, and the folders of the languages that a site has. */
export function slugsReservedFor(languages: readonly string[]): ReadonlySet<string> {
  return new Set([...reservedSlugs, ...languages.map((tag) => tag.toLowerCase())]);
}

/**
 * Every address of the site, below the base path. The only place where an address is put together.
 * @param folder of the language (`languageFolder`) whose pages the addresses lead to; files and data exist once
 */
export function sitePaths(place: SitePlace, folder = '') {
  const file = (path: string): string => `${place.base}${path}`;
  const at = (path: string): string => file(`${folder}${path}`);
  return {
    home: () => at(''),
    researchers: (page = 1) => at(`researchers/${pageSuffix(page)}`),
    researcher: (slug: string, page = 1) => at(`researchers/${slug}/${pageSuffix(page)}`),
    /** All that the site says of a person, for machines. */
    researcherJsonLd: (slug: string) => file(`researchers/${slug}/profile.jsonld`),
    /** Where machines go on from a profile, and from the page of a work. */
    researcherLinkset: (slug: string) => file(`researchers/${slug}/linkset.json`),
    publicationLinkset: (slug: string) => file(`publications/${slug}/linkset.json`),
    /** The index by which a list of works is filtered that stands on several pages. */
    researcherWorks: (slug: string) => file(`researchers/${slug}/works.json`),
    /** The people who left. */
    former: (page = 1) => at(`researchers/former/${pageSuffix(page)}`),
    coauthors: (slug: string, page = 1) => at(`researchers/${slug}/coauthors/${pageSuffix(page)}`),
    publications: (page = 1) => at(`publications/${pageSuffix(page)}`),
    publication: (slug: string) => at(`publications/${slug}/`),
    /**
     * References in a format, by the extension of its files.
     * @param part from 2 where a list is too long for one file
     */
    citationFile: (kind: CitedKind, slug: string, extension: string, part = 1) =>
      file(`${kind}/${slug}${part === 1 ? '' : `/part-${part}`}.${extension}`),
    /** Where the works of a list are taken away, in every format and style. */
    cite: (kind: Exclude<CitedKind, 'publications' | 'citations'>, slug: string) =>
      at(`${kind}/${slug}/cite/`),
    /** The place on the page of a work where it is taken away. */
    citePublication: (slug: string) => at(`publications/${slug}/#cite`),
    /** Where all works of the institution are taken away. */
    citations: () => at('citations/'),
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
    researcherFeed: (slug: string, format: FeedFormat) => file(`researchers/${slug}/feed.${format}`),
    unitFeed: (slug: string, format: FeedFormat) => file(`units/${slug}/feed.${format}`),
    topicFeed: (slug: string, format: FeedFormat) => file(`topics/${slug}/feed.${format}`),
    /** The list of followed pages, which is kept in the reader's browser. */
    following: () => at('following/'),
    /** The form for claims and corrections. */
    correct: () => at('correct/'),
    correctionTemplate: (action: string) => file(`correct/${action}.json`),
    data: () => at('about/data/'),
    /** What each number and label means. */
    definitions: () => at('about/data/definitions/'),
    /** The curator's page, which only a build with `--curate` has. */
    curate: () => file('about/data/curate/'),
    page: (slug: string) => at(`${slug}/`),
    /** What the search in the browser says in a language. */
    searchWords: (tag: string) => file(`search/words/${tag.toLowerCase()}.json`),
    pagefind: () => file('pagefind/'),
    file,
    /** The same page in another language, by that one's folder. */
    inLanguage: (path: string, other: string) => file(`${other}${path.slice(at('').length)}`),
    /** The whole address of a path made by one of the above. */
    absolute: (path: string) => `${place.address}${path}`,
  };
}

export type SitePaths = ReturnType<typeof sitePaths>;

function pageSuffix(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

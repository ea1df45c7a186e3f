import type {
  BreadcrumbListLeaf,
  CollectionPageLeaf,
  Graph,
  OrganizationLeaf,
  SearchResultsPageLeaf,
  WebPageLeaf,
  WebSiteLeaf,
} from 'schema-dts';

/** A page, as its layout knows it; addresses are whole. */
export interface DescribedPage {
  title: string;
  url: string;
  description: string;
  lang: string;
  kind: 'page' | 'collection' | 'search';
  site: { name: string; url: string };
  /** The pages that lead here, from the first page of the site to the page itself. */
  trail: readonly Crumb[];
  /** What the page is about. */
  about?: OrganizationLeaf | undefined;
}

/** A page on the way to another. */
export interface Crumb {
  name: string;
  url: string;
}

const pageTypes = { page: 'WebPage', collection: 'CollectionPage', search: 'SearchResultsPage' } as const;

/** A page with its place in the site; the first page tells of the site itself. */
export function pageToJsonLd(page: DescribedPage): Graph {
  const { title, url, description, lang, kind, site, trail, about } = page;
  const node: WebPageLeaf | CollectionPageLeaf | SearchResultsPageLeaf = {
    '@type': pageTypes[kind],
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: lang,
    isPartOf: { '@id': siteId(site.url) },
    ...(about !== undefined && { about }),
    ...(trail.length > 1 && { breadcrumb: { '@id': trailId(url) } }),
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [node, ...(url === site.url ? [siteToNode(site)] : []), ...trailToNodes(url, trail)],
  };
}

/** The place in the site of a page that tells of itself elsewhere, such as a profile; nothing for the first page. */
export function trailToJsonLd(url: string, trail: readonly Crumb[]): Graph {
  return { '@context': 'https://schema.org', '@graph': trailToNodes(url, trail) };
}

function trailToNodes(url: string, trail: readonly Crumb[]): BreadcrumbListLeaf[] {
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      '@id': trailId(url),
      itemListElement: trail.map((crumb, place) => ({
        '@type': 'ListItem',
        position: place + 1,
        name: crumb.name,
        item: crumb.url,
      })),
    },
  ];
}

function siteToNode({ name, url }: DescribedPage['site']): WebSiteLeaf {
  return { '@type': 'WebSite', '@id': siteId(url), name, url };
}

const siteId = (url: string): string => `${url}#website`;
const trailId = (url: string): string => `${url}#breadcrumb`;

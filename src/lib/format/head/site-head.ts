import { linkTag, metaTag, propertyTag, titleTag, type HeadTag } from './head-tag.ts';

/** What the head of any page is made of. Addresses are whole, except `icon`, which is a path. */
export interface PageHead {
  siteName: string;
  title: string;
  description: string;
  canonical: string;
  /** OpenGraph type. */
  type: string;
  lang: string;
  icon: string;
}

/** Nothing is loaded from elsewhere and nothing inline runs; WebAssembly is what the search needs. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The tags every page has, in the order in which they are printed. */
export function siteHead(page: PageHead): HeadTag[] {
  const title = page.title === page.siteName ? page.title : `${page.title} · ${page.siteName}`;
  return [
    { tag: 'meta', attributes: { charset: 'utf-8' } },
    {
      tag: 'meta',
      attributes: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
    },
    metaTag('viewport', 'width=device-width, initial-scale=1'),
    titleTag(title),
    metaTag('description', page.description),
    linkTag('canonical', page.canonical),
    linkTag('icon', page.icon, { type: 'image/svg+xml' }),
    metaTag('color-scheme', 'light dark'),
    metaTag('referrer', 'strict-origin-when-cross-origin'),
    propertyTag('og:site_name', page.siteName),
    propertyTag('og:title', page.title),
    propertyTag('og:description', page.description),
    propertyTag('og:type', page.type),
    propertyTag('og:url', page.canonical),
    propertyTag('og:locale', page.lang.replace('-', '_')),
    metaTag('twitter:card', 'summary'),
  ];
}

import { linkTag, type HeadTag } from './head-tag.ts';

/**
 * The same page in each language, the page itself among them
 * (https://developers.google.com/search/docs/specialty/international/localized-versions); nothing for a site of one.
 * @param versions the first of them is for readers of any other language
 */
export function alternatesToHead(versions: readonly { tag: string; href: string }[]): HeadTag[] {
  const [first, second] = versions;
  if (first === undefined || second === undefined) return [];
  const alternate = (hreflang: string, href: string) => linkTag('alternate', href, { hreflang });
  return [...versions.map(({ tag, href }) => alternate(tag, href)), alternate('x-default', first.href)];
}

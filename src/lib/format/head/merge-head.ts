import type { HeadTag } from './head-tag.ts';

/**
 * The site's tags and a page's own, in one list: a page's title, meta or canonical link takes the place of the
 * site's, and tags that may stand several times (`citation_author`, alternates) are all kept.
 */
export function mergeHead(site: readonly HeadTag[], page: readonly HeadTag[]): HeadTag[] {
  const replaced = new Set(page.map(uniqueKey).filter((key) => key !== undefined));
  const kept = site.filter((tag) => {
    const key = uniqueKey(tag);
    return key === undefined || !replaced.has(key);
  });
  return [...kept, ...page];
}

function uniqueKey({ tag, attributes }: HeadTag): string | undefined {
  if (tag === 'title') return 'title';
  if (tag === 'meta') return attributes['name'] ?? attributes['property'] ?? attributes['http-equiv'];
  if (tag === 'link' && attributes['rel'] === 'canonical') return 'canonical';
  return undefined;
}

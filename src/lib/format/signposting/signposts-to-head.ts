import { linkTag, type HeadTag } from '../head/head-tag.ts';
import { linksetType, type Signpost } from './signpost.ts';

/** More authors than this stand in the file of links alone, which a page should not grow with. */
const mostAuthors = 20;

/**
 * The links as tags of a page.
 * @param linkset the address of the file of all links; nothing where the site makes no such files
 */
export function signpostsToHead(signposts: readonly Signpost[], linkset: string | undefined): HeadTag[] {
  const authors = signposts.filter(({ rel }) => rel === 'author');
  const tooMany = new Set(authors.slice(mostAuthors));
  return [
    ...signposts
      .filter((signpost) => !tooMany.has(signpost))
      .map(({ rel, href, type }) => linkTag(rel, href, type === undefined ? {} : { type })),
    ...(linkset === undefined ? [] : [linkTag('linkset', linkset, { type: linksetType })]),
  ];
}

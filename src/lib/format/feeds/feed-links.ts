import { linkTag, type HeadTag } from '../head/head-tag.ts';

/** The tags by which a browser or a feed reader finds the feeds of a page. */
export function feedsToLinks(title: string, feed: (format: 'xml' | 'json') => string): HeadTag[] {
  return [
    linkTag('alternate', feed('xml'), { type: 'application/atom+xml', title }),
    linkTag('alternate', feed('json'), { type: 'application/feed+json', title }),
  ];
}

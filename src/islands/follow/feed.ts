import { isRecord, parseJson } from './store.ts';

/** What is read of one of the site's own JSON feeds. */
export interface FeedOfWorks {
  /** Newest first. */
  works: FeedWork[];
}

export interface FeedWork {
  id: string;
  /** On this site. */
  url: string;
  title: string;
  summary: string;
  /** `YYYY-MM-DD` */
  day: string;
}

/**
 * The works of a feed; none of what leads to another host.
 * @throws for what is no feed
 */
export function parseFeed(text: string, origin: string): FeedOfWorks {
  const value = parseJson(text);
  if (!isRecord(value) || !Array.isArray(value['items'])) throw new Error('no feed');
  const works = value['items'].flatMap((item): FeedWork[] => {
    if (!isRecord(item)) return [];
    const { id, url, title, content_text: summary, date_published: date } = item;
    if (typeof id !== 'string' || typeof url !== 'string' || typeof title !== 'string') return [];
    const path = toOwnPath(url);
    if (path === undefined) return [];
    return [
      {
        id,
        url: origin + path,
        title,
        summary: typeof summary === 'string' && summary !== title ? summary : '',
        day: typeof date === 'string' ? date.slice(0, 10) : '',
      },
    ];
  });
  return { works };
}

/**
 * The works that were not there when the feed was last looked at. A work that comes back into a feed of bounded
 * length, because a newer one has gone, is not new: it is older than what was known.
 */
export function newWorks({ works }: FeedOfWorks, seen: readonly string[] | undefined): FeedWork[] {
  if (seen === undefined) return [];
  const known = new Set(seen);
  const lastKnown = works.findLastIndex(({ id }) => known.has(id));
  return works.filter(
    ({ id }, place) => !known.has(id) && (lastKnown === -1 || place < lastKnown || seen.length < full),
  );
}

/** As many works as a feed holds: one with fewer holds all there are. */
const full = 50;

/** Feeds name the site's public address; a copy of it elsewhere, such as a preview, is looked at where it is. */
function toOwnPath(url: string): string | undefined {
  const parsed = URL.parse(url);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.pathname : undefined;
}

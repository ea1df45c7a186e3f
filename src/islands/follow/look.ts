import { type FeedWork, newWorks, parseFeed } from './feed.ts';
import { type Followed, readList, writeList } from './store.ts';

/** What a look at a feed brought. */
export interface Look {
  fresh: FeedWork[];
  newest: FeedWork | undefined;
}

/**
 * Looks at the feed of a followed page, and keeps in the list what was seen.
 * @throws when the feed cannot be had, as of a page that is gone
 */
export async function lookAtFeed(root: string, path: string, before?: Followed): Promise<Look> {
  const answer = await fetch(`${root}${path}feed.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const feed = parseFeed(await answer.text(), location.origin);
  const fresh = newWorks(feed, before?.seen);
  const stored = readList(root);
  const kept = 'list' in stored ? stored.list.followed[path] : undefined;
  if ('list' in stored && kept !== undefined) {
    kept.seen = feed.works.map(({ id }) => id);
    writeList(root, stored.list);
  }
  return { fresh, newest: feed.works[0] };
}

/** The newest works of a person, a unit or a topic, finished: both kinds of feed are written from it. */
export interface WorksFeed {
  title: string;
  /** BCP 47 tag of the words around the titles. */
  lang: string;
  /** Who publishes the feed: the institution. */
  publisher: string;
  /** Whole addresses: of the page that the feed is about, and of the feed in both forms. */
  home: string;
  atom: string;
  json: string;
  /** Newest first. */
  items: WorksFeedItem[];
  /** The day that stands in a feed without items, `YYYY-MM-DD`. */
  since: string;
}

export interface WorksFeedItem {
  /** The whole address of the work's page: given once, so that a reader's program knows it again. */
  id: string;
  /** Plain text. */
  title: string;
  authors: string[];
  /** A sentence, plain text. */
  summary: string;
  /** The day that the work is announced for, `YYYY-MM-DD`. */
  day: string;
}

/** A day as feeds write it: the beginning of it, in the zone of Greenwich. */
export function dayToInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

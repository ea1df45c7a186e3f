import { dayToInstant, type WorksFeed, type WorksFeedItem } from './works-feed.ts';

/**
 * The feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). The library that writes Atom knows version 1,
 * which has room for one author and says no language.
 */
export function feedToJsonFeed({ title, lang, publisher, home, json, items }: WorksFeed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: json,
    language: lang,
    authors: [{ name: publisher }],
    items: items.map(toItem),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}

function toItem({ id, title, authors, summary, day }: WorksFeedItem) {
  return {
    id,
    url: id,
    title,
    // An item must have a text; a work of which nothing but the title is known has that.
    content_text: summary === '' ? title : summary,
    date_published: dayToInstant(day),
    ...(authors.length === 0 ? {} : { authors: authors.map((name) => ({ name })) }),
  };
}

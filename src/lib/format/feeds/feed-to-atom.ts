import { Feed } from 'feed';
import { textToHtml, toXmlText } from './xml-text.ts';
import { dayToInstant, type WorksFeed, type WorksFeedItem } from './works-feed.ts';

/** The feed as Atom (RFC 4287). The same works give the same bytes: no date in it is that of a build. */
export function feedToAtom(feed: WorksFeed): string {
  const atom = new Feed({
    id: feed.home,
    title: toTextNode(feed.title),
    link: feed.home,
    updated: new Date(dayToInstant(feed.items[0]?.day ?? feed.since)),
    // Entries without authors have this one, which the specification asks for.
    author: { name: toTextNode(feed.publisher) },
    feedLinks: { atom: feed.atom },
    generator: 'Peerfolio',
  });
  for (const item of feed.items) atom.addItem(toEntry(item));
  return `${atom.atom1()}\n`;
}

function toEntry({ id, title, authors, summary, day }: WorksFeedItem) {
  const date = new Date(dayToInstant(day));
  return {
    id,
    link: id,
    // The library declares both as HTML and puts them into CDATA sections.
    title: textToHtml(toXmlText(title)),
    ...(summary === '' ? {} : { description: textToHtml(toXmlText(summary)) }),
    date,
    published: date,
    author: authors.map((name) => ({ name: toTextNode(name) })),
  };
}

/**
 * What the library writes between tags. It takes `&amp;` for an ampersand that was escaped before, so that a text of
 * these five characters would lose four of them.
 */
function toTextNode(text: string): string {
  return toXmlText(text).replaceAll('&', '&amp;');
}

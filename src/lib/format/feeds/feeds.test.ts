import { z } from 'astro/zod';
import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { feedToAtom } from './feed-to-atom.ts';
import { feedToJsonFeed } from './feed-to-json-feed.ts';
import type { WorksFeed, WorksFeedItem } from './works-feed.ts';
import { toXmlText } from './xml-text.ts';

const moss: WorksFeedItem = {
  id: 'https://people.example.org/publications/moss/',
  title: 'Moss on the north side',
  authors: ['Maren Holmgaard', 'Arvid Fossum'],
  summary: 'Article, Journal of Walls, 2025',
  day: '2026-03-02',
};

const feedOf = (...items: WorksFeedItem[]): WorksFeed => ({
  title: 'Works of Maren Holmgaard',
  lang: 'en',
  publisher: 'Institute of Tides',
  home: 'https://people.example.org/researchers/maren-holmgaard/',
  atom: 'https://people.example.org/researchers/maren-holmgaard/feed.xml',
  json: 'https://people.example.org/researchers/maren-holmgaard/feed.json',
  items,
  since: '2026-01-31',
});

/** Reads XML as the specification has it, as far as a feed uses it; anything else throws. */
function readXml(xml: string) {
  // What the parser of the tests would let pass: raw `<` or `&` in attributes and characters that XML forbids.
  if (toXmlText(xml) !== xml) throw new Error('a character that XML forbids');
  const outside = xml.replaceAll(/<!\[CDATA\[[^]*?\]\]>/g, '');
  if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(outside) || /"[^"<>]*<[^"<>]*"/.test(outside))
    throw new Error('a bare character of markup');
  type Node = ReturnType<typeof parseDocument>['children'][number];
  const textOf = (node: Node): string =>
    'data' in node && !('name' in node)
      ? node.data
      : 'children' in node
        ? node.children.map(textOf).join('')
        : '';
  const elements = (nodes: readonly Node[], name: string): Node[] =>
    nodes.flatMap((node) => [
      ...('name' in node && node.name === name ? [node] : []),
      ...('children' in node ? elements(node.children, name) : []),
    ]);
  const { children } = parseDocument(xml, { xmlMode: true, decodeEntities: true });
  const texts = (name: string): string[] => elements(children, name).map(textOf);
  return { texts };
}

const readJson = (text: string) =>
  z
    .object({ items: z.array(z.object({ title: z.string(), content_text: z.string() })) })
    .parse(JSON.parse(text)).items;

const htmlToText = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

describe('a feed', () => {
  it('is Atom with stable ids, days and authors', () => {
    expect(feedToAtom(feedOf(moss))).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="utf-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom">
          <id>https://people.example.org/researchers/maren-holmgaard/</id>
          <title>Works of Maren Holmgaard</title>
          <updated>2026-03-02T00:00:00.000Z</updated>
          <generator>Peerfolio</generator>
          <author>
              <name>Institute of Tides</name>
          </author>
          <link rel="alternate" href="https://people.example.org/researchers/maren-holmgaard/"/>
          <link rel="self" href="https://people.example.org/researchers/maren-holmgaard/feed.xml"/>
          <entry>
              <title type="html"><![CDATA[Moss on the north side]]></title>
              <id>https://people.example.org/publications/moss/</id>
              <link href="https://people.example.org/publications/moss/"/>
              <updated>2026-03-02T00:00:00.000Z</updated>
              <summary type="html"><![CDATA[Article, Journal of Walls, 2025]]></summary>
              <author>
                  <name>Maren Holmgaard</name>
              </author>
              <author>
                  <name>Arvid Fossum</name>
              </author>
              <published>2026-03-02T00:00:00.000Z</published>
          </entry>
      </feed>
      "
    `);
  });

  it('is JSON Feed with the same', () => {
    expect(feedToJsonFeed(feedOf(moss))).toMatchInlineSnapshot(`
      "{
       "version": "https://jsonfeed.org/version/1.1",
       "title": "Works of Maren Holmgaard",
       "home_page_url": "https://people.example.org/researchers/maren-holmgaard/",
       "feed_url": "https://people.example.org/researchers/maren-holmgaard/feed.json",
       "language": "en",
       "authors": [
        {
         "name": "Institute of Tides"
        }
       ],
       "items": [
        {
         "id": "https://people.example.org/publications/moss/",
         "url": "https://people.example.org/publications/moss/",
         "title": "Moss on the north side",
         "content_text": "Article, Journal of Walls, 2025",
         "date_published": "2026-03-02T00:00:00Z",
         "authors": [
          {
           "name": "Maren Holmgaard"
          },
          {
           "name": "Arvid Fossum"
          }
         ]
        }
       ]
      }
      "
    `);
  });

  it('bears the day of its newest work, and without works that of the first build, never that of a rebuild', () => {
    expect(readXml(feedToAtom(feedOf(moss))).texts('updated')[0]).toBe('2026-03-02T00:00:00.000Z');
    expect(readXml(feedToAtom(feedOf())).texts('updated')).toEqual(['2026-01-31T00:00:00.000Z']);
    expect(readJson(feedToJsonFeed(feedOf()))).toEqual([]);
  });

  it('says who publishes it, so that a work without authors is valid as well', () => {
    const { texts } = readXml(feedToAtom(feedOf({ ...moss, authors: [], summary: '' })));
    expect(texts('name')).toEqual(['Institute of Tides']);
    expect(texts('summary')).toEqual([]);
    expect(readJson(feedToJsonFeed(feedOf({ ...moss, summary: '' })))[0]?.content_text).toBe(moss.title);
  });

  it.each([
    ']]><script>alert(1)</script>',
    '</title></entry><entry>',
    'a \u0000\u0008\u000b\uFFFE b',
    '&lt;b&gt; & &amp;amp; "quotes" \'too\'',
    '<!-- <![CDATA[ x',
    '\uD800 half a pair',
  ])('shows the title %j as it is', (title) => {
    const hostile = { ...moss, title, authors: [title], summary: title };
    const feed = { ...feedOf(hostile), title, publisher: title };
    const { texts } = readXml(feedToAtom(feed));
    const [feedTitle = '', entryTitle = ''] = texts('title');
    expect(feedTitle).toBe(toXmlText(title));
    expect(htmlToText(entryTitle)).toBe(toXmlText(title));
    expect(texts('name')).toEqual([toXmlText(title), toXmlText(title)]);
    expect(texts('entry')).toHaveLength(1);
    expect(readJson(feedToJsonFeed(feed))[0]?.title).toBe(title);
  });

  it('is well formed whatever titles and names hold, and reads back as they were', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc
        .array(
          fc.constantFrom(
            '<',
            '>',
            '&',
            ']',
            ']]>',
            '&amp;',
            '&lt;',
            '"',
            "'",
            '\u0001',
            '<![CDATA[',
            'é',
            '王',
          ),
          {
            minLength: 1,
          },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(hostile, hostile, (title, author) => {
        const { texts } = readXml(feedToAtom(feedOf({ ...moss, title, authors: [author] })));
        expect(htmlToText(texts('title')[1] ?? '')).toBe(toXmlText(title));
        expect(texts('name').at(-1)).toBe(toXmlText(author));
      }),
    );
  });
});

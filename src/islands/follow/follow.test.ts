import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWorks, parseFeed } from './feed.ts';
import { listToJson, listToOpml } from './files.ts';
import { isPagePath, parseList } from './store.ts';

const feedOf = (...ids: string[]) => ({
  works: ids.map((id) => ({ id, url: id, title: id, summary: '', day: '2026-01-31' })),
});
const idsOf = (works: { id: string }[]) => works.map(({ id }) => id);

describe('the list of followed pages', () => {
  it('is empty where nothing was kept, and broken where something else was', () => {
    expect(parseList(null)).toEqual({ list: { version: 1, followed: {} } });
    for (const text of [
      '',
      '[]',
      '{"version":1}',
      'null',
      '{"version":"1","followed":{}}',
      '{"followed":{}}',
    ])
      expect(parseList(text)).toEqual({ problem: 'broken' });
    expect(parseList('{"version":2,"followed":{}}')).toEqual({ problem: 'newer' });
  });

  it('leaves out what makes no sense, and keeps the rest', () => {
    const followed = {
      'researchers/maren-holmgaard/': { name: 'Maren', seen: ['a', 7] },
      'units/harbour/': { name: 'Harbour', seen: 'a' },
      'researchers/../admin/': { name: 'x' },
      'https://elsewhere.example/': { name: 'x' },
      'topics/moss/': { name: 7 },
      'topics/tides/': null,
    };
    expect(parseList(JSON.stringify({ version: 1, followed }))).toEqual({
      list: {
        version: 1,
        followed: {
          'researchers/maren-holmgaard/': { name: 'Maren', seen: ['a'] },
          'units/harbour/': { name: 'Harbour' },
        },
      },
    });
  });

  it('never leads out of the site, whatever stands in a file', () => {
    fc.assert(
      fc.property(fc.string(), (path) => {
        if (!isPagePath(path)) return;
        const { origin, pathname } = new URL(`/faculty/${path}feed.json`, 'https://people.example.org');
        expect(origin).toBe('https://people.example.org');
        expect(pathname.startsWith('/faculty/')).toBe(true);
      }),
    );
    for (const path of [
      '//elsewhere.example/',
      'researchers/../x/',
      'researchers/a/b/',
      'researchers/a',
      'pages/a/',
    ])
      expect(isPagePath(path)).toBe(false);
  });

  it('is written as JSON that it reads back, and as OPML', () => {
    const list = {
      version: 1 as const,
      followed: {
        'researchers/a/': { name: 'A & "B" <c> \u0001', seen: ['x'] },
        'topics/moss/': { name: 'Moss' },
      },
    };
    expect(parseList(listToJson(list))).toEqual({
      list: {
        version: 1,
        followed: { 'researchers/a/': { name: 'A & "B" <c> \u0001' }, 'topics/moss/': { name: 'Moss' } },
      },
    });
    expect(listToOpml(list, 'Followed', 'https://people.example.org/')).toContain(
      '<outline type="rss" text="A &amp; &quot;B&quot; &lt;c> " title="A &amp; &quot;B&quot; &lt;c> " xmlUrl="https://people.example.org/researchers/a/feed.xml" htmlUrl="https://people.example.org/researchers/a/"/>',
    );
  });
});

describe('what is new in a feed', () => {
  it('is what was not there at the last look, and nothing at the first', () => {
    expect(idsOf(newWorks(feedOf('c', 'b', 'a'), ['b', 'a']))).toEqual(['c']);
    expect(newWorks(feedOf('c', 'b', 'a'), ['c', 'b', 'a'])).toEqual([]);
    expect(newWorks(feedOf('c'), undefined)).toEqual([]);
    expect(idsOf(newWorks(feedOf('c', 'b'), []))).toEqual(['c', 'b']);
  });

  it('is an older work as well that came late, where the feed had room for all', () => {
    expect(idsOf(newWorks(feedOf('b', 'old'), ['b']))).toEqual(['old']);
  });

  it('is not a work that comes back to the end of a full feed when another has gone', () => {
    const all = Array.from({ length: 51 }, (_, index) => `w-${index}`);
    const seen = all.slice(0, 50);
    expect(newWorks(feedOf(...all.slice(1)), seen)).toEqual([]);
    expect(idsOf(newWorks(feedOf('new', ...all.slice(1, 50)), seen))).toEqual(['new']);
  });

  it('is told once: a second look finds nothing', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 50 });
    fc.assert(
      fc.property(ids, ids, (before, now) => {
        const fresh = idsOf(newWorks(feedOf(...now), before));
        for (const id of fresh) expect(before).not.toContain(id);
        expect(newWorks(feedOf(...now), now)).toEqual([]);
      }),
    );
  });
});

describe('reading a feed', () => {
  const item = {
    id: 'x',
    url: 'https://people.example.org/publications/x/?a=1',
    title: 'X',
    date_published: '2026-03-02T00:00:00Z',
  };
  const read = (...items: unknown[]) => parseFeed(JSON.stringify({ items }), 'http://localhost:4321').works;

  it('leads to works where the site is looked at, and to no other host', () => {
    expect(read(item)).toEqual([
      { id: 'x', url: 'http://localhost:4321/publications/x/', title: 'X', summary: '', day: '2026-03-02' },
    ]);
    expect(read({ ...item, url: 'javascript:alert(1)' }, { ...item, title: 7 }, null, 'x')).toEqual([]);
    expect(read({ ...item, url: 'https://people.example.org//elsewhere.example/' })[0]?.url).toBe(
      'http://localhost:4321//elsewhere.example/',
    );
  });

  it('throws at what is none, such as a page that says that nothing is there', () => {
    for (const text of ['<!doctype html>', '{}', '[]', '{"items":{}}'])
      expect(() => parseFeed(text, 'https://people.example.org')).toThrow('no feed');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IndexedWork, WorksIndex } from '../../lib/model/works-index.ts';
import { chooseWorks, optionsOf } from './filter.ts';
import { addressToState, isPlain, stateToAddress, type ListState } from './state.ts';
import { makeWriter } from './words.ts';

const work = (slug: string, rest: Partial<IndexedWork> = {}): IndexedWork => ({
  slug,
  year: 2020,
  type: 'article',
  topics: [],
  coauthors: [],
  titleRank: 0,
  authors: 1,
  ...rest,
});

const index: WorksIndex = {
  topics: [
    { key: 'silt', name: 'Silt' },
    { key: 'eels', name: 'Eels' },
  ],
  coauthors: [{ key: 'jo-weir', name: 'Jo Weir' }],
  works: [
    work('a', { year: 2023, topics: [0], coauthors: [0], titleRank: 2, authors: 3 }),
    work('b', { year: 2021, topics: [0, 1], type: 'book', titleRank: 0 }),
    work('c', { year: 2019, topics: [1], coauthors: [0], titleRank: 3, authors: 9 }),
    { slug: 'd', type: 'article', topics: [], coauthors: [], titleRank: 1, authors: 2 },
  ],
};

const state = (filters: ListState['filters'] = {}, sort: ListState['sort'] = 'newest'): ListState => ({
  filters,
  sort,
});
const slugs = (wanted: ListState): string[] => chooseWorks(index, wanted).map(({ slug }) => slug);

describe('the works of a filtered list', () => {
  test.each([
    [{ type: 'book' }, ['b']],
    [{ topic: 'silt' }, ['a', 'b']],
    [{ with: 'jo-weir' }, ['a', 'c']],
    [{ since: '2021' }, ['a', 'b']],
    [{ topic: 'silt', with: 'jo-weir' }, ['a']],
    [{ topic: 'weirs' }, []],
    [{ since: 'whenever' }, []],
  ])('pass every filter: %o', (filters, expected) => {
    expect(slugs(state(filters))).toEqual(expected);
  });

  test('come newest or oldest first, undated ones last, by title, or by the number of authors', () => {
    expect(slugs(state())).toEqual(['a', 'b', 'c', 'd']);
    expect(slugs(state({}, 'oldest'))).toEqual(['c', 'b', 'a', 'd']);
    expect(slugs(state({}, 'title'))).toEqual(['b', 'd', 'a', 'c']);
    expect(slugs(state({}, 'authors'))).toEqual(['c', 'a', 'd', 'b']);
  });

  test('are counted beside each value of a filter, under the other filters', () => {
    expect(optionsOf(index, 'topic', state({ with: 'jo-weir', topic: 'silt' }))).toEqual([
      { key: 'eels', name: 'Eels', works: 1 },
      { key: 'silt', name: 'Silt', works: 1 },
    ]);
    expect(optionsOf(index, 'since', state())).toEqual([
      { key: '2023', name: '2023', works: 1 },
      { key: '2021', name: '2021', works: 2 },
      { key: '2019', name: '2019', works: 3 },
    ]);
  });

  test('number as many as their option says', () => {
    for (const name of ['type', 'topic', 'with', 'since'] as const) {
      for (const { key, works } of optionsOf(index, name, state({ since: '2019' }))) {
        expect(slugs(state({ since: '2019', [name]: key }))).toHaveLength(works);
      }
    }
  });

  test('keep a chosen value among the options when nothing is left of it', () => {
    expect(optionsOf(index, 'topic', state({ type: 'book', topic: 'weirs' }))).toContainEqual({
      key: 'weirs',
      name: 'weirs',
      works: 0,
    });
  });
});

describe('the address of a filtered list', () => {
  test('is read back as it was written, whatever the values', () => {
    const value = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
    const states = fc.record({
      filters: fc
        .record({ type: value, topic: value, with: value, since: value })
        .map((filters) =>
          Object.fromEntries(Object.entries(filters).filter(([, chosen]) => chosen !== undefined)),
        ),
      sort: fc.constantFrom('newest' as const, 'oldest' as const, 'title' as const, 'authors' as const),
    });
    fc.assert(
      fc.property(states, (wanted) => {
        expect(addressToState(stateToAddress(wanted, ''))).toEqual({
          ...wanted,
          filters: Object.fromEntries(
            Object.entries(wanted.filters).map(([name, chosen]) => [name, chosen?.toWellFormed()]),
          ),
        });
      }),
    );
  });

  test('keeps what else stands in it, and is empty for the list as it is', () => {
    expect(stateToAddress(state({ type: 'book' }), '?page=2&sort=title')).toBe('?page=2&type=book');
    expect(stateToAddress(state(), '?type=book&sort=title')).toBe('');
    expect(isPlain(addressToState('?sort=sideways&type='))).toBe(true);
  });
});

test('texts take the form that their number asks for, in the digits of the page', () => {
  const writer = makeWriter('de', 'de');
  const shown = { one: '{count} Publikation', other: '{count} Publikationen' };
  expect([writer.count(shown, 1), writer.count(shown, 1204)]).toEqual([
    '1 Publikation',
    '1.204 Publikationen',
  ]);
  expect(writer.option('{name} ({count})', '{count}', 3)).toBe('{count} (3)');
});

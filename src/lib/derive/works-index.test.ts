import { expect, test } from 'vitest';
import { publication } from '../../../tests/support/invented-output.ts';
import { listFilters, worksToIndex } from './works-index.ts';

const ida = { name: 'Ida Brook', person: 'roster:1' };
const jo = { name: 'J. Weir', person: 'roster:2' };
const una = { name: 'Una Ford', person: 'openalex:A1' };
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const options = {
  person: 'roster:1',
  coauthors: [
    { person: 'roster:2', name: 'Jo Weir', slug: 'jo-weir' },
    { person: 'openalex:A1', name: 'Una Ford' },
  ],
  compare,
};

test('an index of works names each topic and co-author once, by the name of the profile', () => {
  const topics = [{ id: 't', slug: 'silt', name: 'Silt' }];
  const works = [
    publication('Weirs', [ida, jo], { topics }),
    publication('Silt', [ida, jo, una, 'Somebody'], { topics }),
  ];
  expect(worksToIndex(works, options)).toEqual({
    topics: [{ key: 'silt', name: 'Silt' }],
    coauthors: [
      { key: 'jo-weir', name: 'Jo Weir' },
      { key: 'Una Ford', name: 'Una Ford' },
    ],
    works: [
      { slug: 'weirs', year: 2020, type: 'article', topics: [0], coauthors: [0], titleRank: 1, authors: 2 },
      { slug: 'silt', year: 2020, type: 'article', topics: [0], coauthors: [0, 1], titleRank: 0, authors: 4 },
    ],
  });
});

test('an index of works on several pages holds what is printed of each', () => {
  const index = worksToIndex([publication('Weirs', [ida])], {
    ...options,
    lineOf: ({ slug }) => `about ${slug}`,
  });
  expect(index.works[0]).toMatchObject({ title: 'Weirs', line: 'about weirs' });
});

test('a list is filtered by what has several values', () => {
  const topics = [
    { id: 'a', slug: 'silt', name: 'Silt' },
    { id: 'b', slug: 'eels', name: 'Eels' },
  ];
  const filtersOf = (works: Parameters<typeof worksToIndex>[0]) => listFilters(worksToIndex(works, options));
  expect(filtersOf([publication('Weirs', [ida, jo], { topics }), publication('Silt', [ida, una])])).toEqual([
    'topic',
    'with',
  ]);
  expect(
    filtersOf([
      publication('Weirs', [ida, jo], { year: 2019 }),
      publication('Silt', [ida, jo], { type: 'book' }),
    ]),
  ).toEqual(['type', 'since']);
});

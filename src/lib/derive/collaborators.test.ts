import { describe, expect, test } from 'vitest';
import type { AuthoredWork } from './authored-work.ts';
import { countBigWorks } from './big-works.ts';
import { deriveCollaborators } from './collaborators.ts';

let number = 0;

function work(people: string[], authorCount: number, year: number | undefined = 2024): AuthoredWork {
  number += 1;
  return { id: `w${number}`, year, authorCount, people, unresolved: [], groups: [] };
}

function collaborators(works: AuthoredWork[]) {
  return deriveCollaborators('me', works, {
    asOfYear: 2026,
    printed: (person) => ({ name: person.toUpperCase(), slug: person === 'ada' ? 'ada' : undefined }),
    bigWorks: countBigWorks(works),
  });
}

function times(count: number, authorCount: number, year?: number): AuthoredWork[] {
  return Array.from({ length: count }, () => work(['me', 'ada'], authorCount, year));
}

describe('a close collaborator', () => {
  test.each([
    ['two 9-author works', times(2, 9), true],
    ['two 10-author works', times(2, 10), false],
    ['eight 31-author works', times(8, 31), true],
    ['one work of two', times(1, 2), false],
    ['two works of two, eleven years ago', times(2, 2, 2015), false],
    ['two works of two, ten years ago', times(2, 2, 2016), true],
  ])('%s: %s', (_, works, close) => {
    expect(collaborators(works).map((one) => one.close)).toEqual([close]);
  });

  test('two hundred 2,900-author works: not even a co-author one by one', () => {
    expect(collaborators(times(200, 2900))).toEqual([]);
  });
});

test('a co-author is printed with works, years and weight', () => {
  const works = [
    work(['me', 'ada'], 2, 2020),
    work(['ada', 'me', 'bo'], 4, 2024),
    work(['me', 'ada'], 2900, 2025),
  ];
  expect(collaborators(works)).toEqual([
    {
      person: 'ada',
      name: 'ADA',
      slug: 'ada',
      works: 3,
      firstYear: 2020,
      lastYear: 2024,
      weight: 1.3333,
      close: true,
    },
    { person: 'bo', name: 'BO', works: 1, firstYear: 2024, lastYear: 2024, weight: 0.3333, close: false },
  ]);
});

test('nearness halves every ten years', () => {
  const works = [work(['me', 'old'], 2, 2006), work(['me', 'new'], 3, 2026)];
  expect(collaborators(works).map(({ person, weight }) => [person, weight])).toEqual([
    ['new', 0.5],
    ['old', 1],
  ]);
});

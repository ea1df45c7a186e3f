import { expect, test } from 'vitest';
import type { AuthoredWork } from './authored-work.ts';
import { countBigWorks, deriveConsortia } from './big-works.ts';

let number = 0;

function work(people: string[], authorCount: number, year: number | undefined = 2024): AuthoredWork {
  number += 1;
  return { id: `w${number}`, year, authorCount, people, unresolved: [], groups: [] };
}

test('a work of more than 100 authors makes a consortium', () => {
  const body = { ...work(['me'], 300), groups: ['River Consortium', 'River Consortium'] };
  expect(deriveConsortia([body, work(['me'], 150), work(['me'], 100)])).toEqual([
    { name: 'River Consortium', works: 1 },
    { name: 'Works of more than 100 authors', works: 1 },
  ]);
});

test('counts the big works that two people share', () => {
  const count = countBigWorks([
    work(['me', 'ada'], 300),
    work(['ada', 'me', 'bo'], 101),
    work(['me', 'ada'], 100),
  ]);
  expect([count('me', 'ada'), count('bo', 'me'), count('bo', 'nobody')]).toEqual([2, 1, 0]);
});

import { expect, test } from 'vitest';
import type { AuthoredWork } from './authored-work.ts';
import { deriveTies, tiesAmong } from './ties.ts';

let number = 0;

function work(people: string[], authorCount: number, year: number | undefined = 2024): AuthoredWork {
  number += 1;
  return { id: `w${number}`, year, authorCount, people, unresolved: [], groups: [] };
}

test('people of one person’s works are tied by every work of the corpus', () => {
  const ties = deriveTies([work(['me', 'ada', 'bo'], 3), work(['ada', 'bo'], 2), work(['ada', 'bo'], 101)]);
  expect(tiesAmong(ties, ['ada', 'bo'])).toEqual([{ a: 'ada', b: 'bo', works: 2, weight: 1.5 }]);
  expect(tiesAmong(ties, ['ada'])).toEqual([]);
});

test('a work of 5,000 authors costs no pairs', () => {
  const people = Array.from({ length: 5000 }, (_, index) => `p${index}`);
  expect(deriveTies([work(people, 5000)]).size).toBe(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Authorship } from '../../model/authorship.ts';
import { chooseBylines } from './choose-bylines.ts';

const byline = (person: string): Authorship => ({
  kind: 'person',
  display: person,
  identifiers: [],
  organisations: [],
  person,
});
const work = (count: number, authorCount = count, bylinesTruncated = false) => ({
  authorships: Array.from({ length: count }, (_, place) => byline(`p${place}`)),
  authorCount,
  bylinesTruncated,
});
const names = (chosen: ReturnType<typeof chooseBylines>) =>
  chosen.shown.map(({ authorship, gap }) => `${gap ? '… ' : ''}${authorship.display}`);

test('prints all of a dozen', () => {
  const chosen = chooseBylines(work(12));
  expect(chosen.shown).toHaveLength(12);
  expect(chosen.others).toBe(0);
});

test('of many prints the first six and the person the list is about', () => {
  const chosen = chooseBylines(work(300, 2937), 'p40');
  expect(names(chosen)).toEqual(['p0', 'p1', 'p2', 'p3', 'p4', 'p5', '… p40']);
  expect(chosen.others).toBe(2930);
});

test('says that there are others where nobody knows how many', () => {
  expect(chooseBylines(work(3, 3, true)).others).toBeUndefined();
  expect(chooseBylines(work(3, 5, true)).others).toBe(2);
});

test('shown and left out always make up the whole, and the person is among the shown', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), fc.nat(59), (count, more, place) => {
      const person = `p${place}`;
      const { shown, others } = chooseBylines(work(count, count + more), person);
      expect(shown.length + (others ?? 0)).toBe(count + more);
      if (place < count) expect(shown.some(({ authorship }) => authorship.person === person)).toBe(true);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choosePages } from './choose-pages.ts';

test('prints the ends and the neighbours, with gaps between', () => {
  expect(choosePages(10, 25)).toEqual([1, undefined, 8, 9, 10, 11, 12, undefined, 25]);
});

test('never puts a gap where a single number would do', () => {
  expect(choosePages(5, 8)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('is in order, has the page itself, and at most nine places', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(199), (pages, at) => {
      const page = (at % pages) + 1;
      const shown = choosePages(page, pages);
      const numbers = shown.filter((number) => number !== undefined);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(numbers).toContain(page);
      expect(shown.length).toBeLessThanOrEqual(9);
    }),
  );
});

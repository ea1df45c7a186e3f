import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { yearsToBars } from './year-bars.ts';

const words = languageOf('en').words.person;

test('draws a bar for each year, an empty one for a year without works', () => {
  const chart = yearsToBars(
    [
      { year: 2020, works: 2 },
      { year: 2022, works: 4 },
    ],
    words,
  );
  expect(chart).toMatchObject({
    width: 50,
    height: 52,
    barWidth: 14,
    summary: '2020–2022, most in 2022 (4)',
  });
  expect(chart?.bars).toEqual([
    { year: 2020, works: 2, x: 0, y: 27, height: 25 },
    { year: 2021, works: 0, x: 18, y: 52, height: 0 },
    { year: 2022, works: 4, x: 36, y: 2, height: 50 },
  ]);
});

test('does not let one work a year look like plenty', () => {
  const chart = yearsToBars(
    [2020, 2021].map((year) => ({ year, works: 1 })),
    words,
  );
  expect(chart?.bars[0]?.height).toBe(12.5);
  expect(chart?.summary).toBe('2020–2021');
});

test('draws nothing of no year or a single one', () => {
  expect(yearsToBars([], words)).toBeUndefined();
  expect(yearsToBars([{ year: 2020, works: 9 }], words)).toBeUndefined();
});

test('never grows wider than the column', () => {
  const years = Array.from({ length: 120 }, (_, index) => ({ year: 1900 + index, works: 1 }));
  expect(yearsToBars(years, words)?.width).toBeLessThanOrEqual(620);
});

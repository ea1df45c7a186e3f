import { expect, test } from 'vitest';
import { padToLastDay } from './pad-date.ts';

test.each([
  ['2026', '2026-12-31'],
  ['2024-02', '2024-02-29'],
  ['2026-06-30', '2026-06-30'],
])('the last day of %s is %s', (date, day) => {
  expect(padToLastDay(date)).toBe(day);
});

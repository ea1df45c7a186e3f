import { expect, test } from 'vitest';
import { partialDateToText } from './date.ts';

test('prints a date as precisely as it is known', () => {
  expect(partialDateToText('2026-11-01')).toBe('1 Nov 2026');
  expect(partialDateToText('2026-11', 'en', 'long')).toBe('November 2026');
  expect(partialDateToText('2026')).toBe('2026');
});

test('prints a date in the language of the page', () => {
  expect(partialDateToText('2026-03-04', 'de', 'long')).toBe('4. März 2026');
});

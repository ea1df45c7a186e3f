import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenName } from './shorten-name.ts';
import { textWidth } from './text-width.ts';

test('leaves a name that fits as it is', () => {
  expect(shortenName('Li Wenyan', 10)).toBe('Li Wenyan');
});

test('cuts a longer one and says so with an ellipsis', () => {
  expect(shortenName('Maria Antonietta de la Vega y Santamaría', 8)).toBe('Maria Antoniett…');
});

test('leaves no space, full stop or hyphen before the ellipsis', () => {
  expect(shortenName('Ada B. Corrigan', 3.6)).toBe('Ada B…');
});

test('never cuts a letter from its accents, nor an emoji in two', () => {
  expect(shortenName('e\u0301e\u0301e\u0301e\u0301', 2)).toBe('e\u0301e\u0301…');
  expect(shortenName('👩🏽‍🔬👩🏽‍🔬👩🏽‍🔬', 5)).toBe('👩🏽‍🔬…');
});

test('ends a right-to-left name with a mark that keeps the ellipsis at its end', () => {
  expect(shortenName('محمد بن عبد الله الطويل', 5)).toMatch(/^\u0645.*…\u200f$/u);
});

test('never gets wider than it may', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 90 }),
      fc.integer({ min: 2, max: 20 }),
      (name, width) => {
        expect(textWidth(shortenName(name, width))).toBeLessThanOrEqual(width);
      },
    ),
  );
});

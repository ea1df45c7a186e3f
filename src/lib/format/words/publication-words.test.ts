import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { datesToYears, pagesToRange, publicationToPlace, typeToWord } from './publication-words.ts';

const english = languageOf('en');

test('names a type in the singular and the plural', () => {
  expect([typeToWord('thesis', english), typeToWord('thesis', english, 2)]).toEqual(['Thesis', 'Theses']);
});

test('says when a work was posted and published, if that was in different years', () => {
  expect(
    datesToYears(
      [
        { basis: 'posted', value: '2025-02' },
        { basis: 'published', value: '2026-03-04' },
      ],
      english.words.publication,
    ),
  ).toBe('posted 2025, published 2026');
});

test('says nothing of dates within one year, of versions posted later, or of when a published work was accepted', () => {
  expect(
    datesToYears(
      [
        { basis: 'posted', value: '2026-01' },
        { basis: 'published', value: '2026-03' },
      ],
      english.words.publication,
    ),
  ).toBeUndefined();
  expect(
    datesToYears(
      [
        { basis: 'posted', value: '2025' },
        { basis: 'posted', value: '2026' },
      ],
      english.words.publication,
    ),
  ).toBeUndefined();
  expect(
    datesToYears(
      [
        { basis: 'accepted', value: '2025' },
        { basis: 'published', value: '2026' },
      ],
      english.words.publication,
    ),
  ).toBeUndefined();
});

test.each([
  [{ volume: '62', issue: '3', pages: '114-131' }, '62 (3), 114–131'],
  [{ volume: '11', articleNumber: 'e8' }, '11, e8'],
  [{ issue: '3' }, '(3)'],
  [{ pages: '7' }, '7'],
  [{}, ''],
])('places a work: %j', (work, expected) => {
  expect(publicationToPlace(work)).toBe(expected);
});

test('writes a range of pages with an en dash, whatever dash the source had, and leaves other forms alone', () => {
  expect(['114-131', '114 -- 131', 'S1—S9', '7', '1-2, 9'].map(pagesToRange)).toEqual([
    '114–131',
    '114–131',
    'S1–S9',
    '7',
    '1-2, 9',
  ]);
});

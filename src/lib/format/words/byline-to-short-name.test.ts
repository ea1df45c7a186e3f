import { expect, test } from 'vitest';
import { bylineToShortName } from './byline-to-short-name.ts';

const short = (
  display: string,
  parts: { family?: string; given?: string; particle?: string; suffix?: string },
) => bylineToShortName({ kind: 'person', display, ...parts }).replaceAll('\u00a0', ' ');

test.each([
  ['Ngozi Adeyemi-Lindqvist', { family: 'Adeyemi-Lindqvist', given: 'Ngozi' }, 'Adeyemi-Lindqvist N.'],
  ['Jean-Pierre Noël', { family: 'Noël', given: 'Jean-Pierre' }, 'Noël J.-P.'],
  ['J.R. Okafor', { family: 'Okafor', given: 'J.R.' }, 'Okafor J. R.'],
  ['Łucja Wójcik', { family: 'Wójcik', given: 'Łucja' }, 'Wójcik Ł.'],
  ['Елена Петрова', { family: 'Петрова', given: 'Елена' }, 'Петрова Е.'],
  [
    'Jan van der Berg Jr.',
    { family: 'Berg', given: 'Jan', particle: 'van der', suffix: 'Jr.' },
    'van der Berg J. Jr.',
  ],
])('prints %s with the family name first', (display, parts, expected) => {
  expect(short(display, parts)).toBe(expected);
});

test('leaves names in scripts without capitals, mononyms and groups as they stand', () => {
  expect(short('山田太郎', { family: '山田', given: '太郎' })).toBe('山田太郎');
  expect(short('Wulandari', { family: 'Wulandari' })).toBe('Wulandari');
  expect(bylineToShortName({ kind: 'group', display: 'BOREHOLE Consortium', family: 'x', given: 'y' })).toBe(
    'BOREHOLE Consortium',
  );
});

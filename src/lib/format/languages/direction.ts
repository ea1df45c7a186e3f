import { isLanguageTag } from '../../model/language-tag.ts';

export type Direction = 'ltr' | 'rtl';

/** Scripts that are written from right to left (https://www.unicode.org/Public/UNIDATA/Scripts.txt, living ones). */
const rightToLeft: ReadonlySet<string> = new Set([
  'Adlm',
  'Arab',
  'Aran',
  'Hebr',
  'Mand',
  'Mend',
  'Nkoo',
  'Rohg',
  'Samr',
  'Syrc',
  'Thaa',
  'Yezi',
]);

/** In which direction a language is written, by its script or the likeliest one. */
export function tagToDirection(tag: string): Direction {
  return rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** In which direction a text runs: as its language does; where nobody says which, as its first letter does. */
export function textDirection(tag: string | undefined): Direction | 'auto' {
  return tag !== undefined && isLanguageTag(tag) ? tagToDirection(tag) : 'auto';
}

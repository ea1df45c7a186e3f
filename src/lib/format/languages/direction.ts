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

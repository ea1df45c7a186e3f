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

// Pages ask for every title and abstract, and there are few tags.
const known = new Map<string, Direction>();

/** In which direction a language is written, by its script or the likeliest one. */
export function tagToDirection(tag: string): Direction {
  const before = known.get(tag);
  if (before !== undefined) return before;
  const direction = rightToLeft.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  known.set(tag, direction);
  return direction;
}

/** In which direction a text runs: as its language does; where nobody says which, as its first letter does. */
export function textDirection(tag: string | undefined): Direction | 'auto' {
  if (tag === undefined) return 'auto';
  return known.get(tag) ?? (isLanguageTag(tag) ? tagToDirection(tag) : 'auto');
}

import type { DateBasis, Dated } from '../../model/dated.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { Words } from '../languages/en/index.ts';
import type { Language } from '../languages/language.ts';

export function typeToWord(type: PublicationType, { words, plural }: Language, count = 1): string {
  return plural(count, words.publication.types[type]);
}

/**
 * `posted 2025, published 2026` where the dates of a work lie in different years; nothing where one year says all.
 */
export function datesToYears(
  dates: readonly Dated[],
  { happened }: Words['publication'],
): string | undefined {
  const years = new Map<DateBasis, string>();
  for (const { basis, value } of dates) {
    if (!years.has(basis)) years.set(basis, value.slice(0, 4));
  }
  // `accepted` and `issued` add nothing where a work was also published.
  if (years.has('published')) for (const basis of ['accepted', 'issued'] as const) years.delete(basis);
  if (new Set(years.values()).size < 2) return undefined;
  return [...years].map(([basis, year]) => happened[basis](year)).join(', ');
}

/** `62 (3), 114–131`: volume, issue and pages or article number, as far as they are known. */
export function publicationToPlace(
  publication: Pick<Publication, 'volume' | 'issue' | 'pages' | 'articleNumber'>,
): string {
  const { volume, issue, pages, articleNumber } = publication;
  const number = [volume, issue === undefined ? undefined : `(${issue})`].filter(
    (part) => part !== undefined,
  );
  const range = pages === undefined ? articleNumber : pagesToRange(pages);
  return [number.join(' '), range].filter((part) => part !== undefined && part !== '').join(', ');
}

/** `114-131` → `114–131` */
export function pagesToRange(pages: string): string {
  return pages.replace(/^\s*([\w.]+)\s*(?:-+|[\u2010-\u2015])\s*([\w.]+)\s*$/, '$1–$2');
}

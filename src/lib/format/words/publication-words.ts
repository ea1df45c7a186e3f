import type { DateBasis, Dated } from '../../model/dated.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';

const types: Readonly<Record<PublicationType, [one: string, many: string]>> = {
  article: ['Article', 'Articles'],
  review: ['Review', 'Reviews'],
  'conference-paper': ['Conference paper', 'Conference papers'],
  preprint: ['Preprint', 'Preprints'],
  book: ['Book', 'Books'],
  chapter: ['Chapter', 'Chapters'],
  'edited-book': ['Edited book', 'Edited books'],
  thesis: ['Thesis', 'Theses'],
  report: ['Report', 'Reports'],
  dataset: ['Dataset', 'Datasets'],
  software: ['Software', 'Software'],
  editorial: ['Editorial', 'Editorials'],
  letter: ['Letter', 'Letters'],
  erratum: ['Correction', 'Corrections'],
  'peer-review': ['Peer review', 'Peer reviews'],
  other: ['Other work', 'Other works'],
};

export function typeToWord(type: PublicationType, count = 1): string {
  return types[type][count === 1 ? 0 : 1];
}

/** What is done in words: the first date of each kind, oldest first. */
const bases: Readonly<Record<DateBasis, string>> = {
  submitted: 'submitted',
  posted: 'posted',
  accepted: 'accepted',
  published: 'published',
  issued: 'issued',
};

export function dateBasisToWord(basis: DateBasis): string {
  return bases[basis];
}

/**
 * `posted 2025, published 2026` where the dates of a work lie in different years; nothing where one year says all.
 */
export function datesToYears(dates: readonly Dated[]): string | undefined {
  const years = new Map<DateBasis, string>();
  for (const { basis, value } of dates) {
    if (!years.has(basis)) years.set(basis, value.slice(0, 4));
  }
  // `accepted` and `issued` add nothing where a work was also published.
  if (years.has('published')) for (const basis of ['accepted', 'issued'] as const) years.delete(basis);
  if (new Set(years.values()).size < 2) return undefined;
  return [...years].map(([basis, year]) => `${bases[basis]} ${year}`).join(', ');
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

/** `1 work`, `57 works`, `1,204 works` */
export function countToText(count: number, one: string, many = `${one}s`, lang = 'en'): string {
  return `${count.toLocaleString(lang)} ${count === 1 ? one : many}`;
}

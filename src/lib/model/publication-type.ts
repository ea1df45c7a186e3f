/** The types of work the site tells apart, with COAR-like granularity; `other` is a type the source gave and we don't list. */
export const publicationTypes = [
  'article',
  'review',
  'conference-paper',
  'preprint',
  'book',
  'chapter',
  'edited-book',
  'thesis',
  'report',
  'dataset',
  'software',
  'editorial',
  'letter',
  'erratum',
  'peer-review',
  'other',
] as const;

export type PublicationType = (typeof publicationTypes)[number];

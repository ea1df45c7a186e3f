import type { PublicationType } from '../../model/publication-type.ts';

/** What schema.org calls each type of work. */
export const workTypes = {
  article: 'ScholarlyArticle',
  review: 'ScholarlyArticle',
  'conference-paper': 'ScholarlyArticle',
  preprint: 'ScholarlyArticle',
  editorial: 'ScholarlyArticle',
  letter: 'ScholarlyArticle',
  erratum: 'ScholarlyArticle',
  book: 'Book',
  'edited-book': 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
  'peer-review': 'Review',
  other: 'CreativeWork',
} as const satisfies Readonly<Record<PublicationType, string>>;

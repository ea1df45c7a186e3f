import type { PublicationType } from '../../model/publication-type.ts';

/** https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
export const cslTypes: Readonly<Record<PublicationType, string>> = {
  article: 'article-journal',
  // CSL's "review" is the review of one work
  review: 'article-journal',
  editorial: 'article-journal',
  letter: 'article-journal',
  erratum: 'article-journal',
  'conference-paper': 'paper-conference',
  preprint: 'article',
  book: 'book',
  'edited-book': 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  dataset: 'dataset',
  software: 'software',
  'peer-review': 'review',
  other: 'document',
};

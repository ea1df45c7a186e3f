import type { PublicationType } from '../../model/publication-type.ts';

/** `article-type`: https://jats.nlm.nih.gov/archiving/tag-library/1.3/attribute/article-type.html */
const types: Readonly<Record<string, PublicationType>> = {
  abstract: 'conference-paper',
  addendum: 'erratum',
  'article-commentary': 'article',
  article: 'article',
  'author-comment': 'peer-review',
  'book-review': 'other',
  'brief-report': 'article',
  'case-report': 'article',
  'case-study': 'article',
  correction: 'erratum',
  corrigendum: 'erratum',
  'data-paper': 'article',
  'decision-letter': 'peer-review',
  discussion: 'article',
  dissertation: 'thesis',
  editorial: 'editorial',
  'editor-report': 'peer-review',
  erratum: 'erratum',
  'expression-of-concern': 'erratum',
  guideline: 'article',
  'in-brief': 'article',
  introduction: 'editorial',
  letter: 'letter',
  'meeting-report': 'article',
  'methods-article': 'article',
  news: 'other',
  obituary: 'other',
  oration: 'other',
  other: 'other',
  'partial-retraction': 'erratum',
  preprint: 'preprint',
  'product-review': 'other',
  protocol: 'article',
  'rapid-communication': 'article',
  'referee-report': 'peer-review',
  'registered-report': 'article',
  reply: 'letter',
  'research-article': 'article',
  retraction: 'erratum',
  'review-article': 'review',
  'reviewer-report': 'peer-review',
  'short-report': 'article',
  'systematic-review': 'review',
  translation: 'article',
};

/** The type of an article, or `undefined` where JATS suggests no such value. */
export function articleTypeToType(value: string): PublicationType | undefined {
  const key = value.trim().toLowerCase();
  return Object.hasOwn(types, key) ? types[key] : undefined;
}

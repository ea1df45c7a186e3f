import type { PublicationType } from '../../model/publication-type.ts';

/** CSL's item types as ours. https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const types: Readonly<Record<string, PublicationType>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  bill: 'other',
  book: 'book',
  broadcast: 'other',
  chapter: 'chapter',
  classic: 'book',
  collection: 'edited-book',
  dataset: 'dataset',
  document: 'other',
  entry: 'chapter',
  'entry-dictionary': 'chapter',
  'entry-encyclopedia': 'chapter',
  event: 'other',
  figure: 'other',
  graphic: 'other',
  hearing: 'other',
  interview: 'other',
  legal_case: 'other',
  legislation: 'other',
  manuscript: 'other',
  map: 'other',
  motion_picture: 'other',
  musical_score: 'other',
  pamphlet: 'report',
  'paper-conference': 'conference-paper',
  patent: 'other',
  performance: 'other',
  periodical: 'other',
  personal_communication: 'letter',
  post: 'other',
  'post-weblog': 'other',
  regulation: 'other',
  report: 'report',
  review: 'review',
  'review-book': 'review',
  software: 'software',
  song: 'other',
  speech: 'other',
  standard: 'other',
  thesis: 'thesis',
  treaty: 'other',
  webpage: 'other',
  // Juris-M's
  gazette: 'other',
  video: 'other',
  // Crossref and Zotero write these into CSL files
  'journal-article': 'article',
  'proceedings-article': 'conference-paper',
  'book-chapter': 'chapter',
  'posted-content': 'preprint',
  preprint: 'preprint',
  monograph: 'book',
  'edited-book': 'edited-book',
  dissertation: 'thesis',
  'peer-review': 'peer-review',
};

/** The type of a CSL item, or `undefined` when CSL has no such type. */
export function cslTypeToType(type: string): PublicationType | undefined {
  const key = type.trim().toLowerCase();
  const spelled = [key, key.replaceAll('-', '_')].find((name) => Object.hasOwn(types, name));
  return spelled === undefined ? undefined : types[spelled];
}

/** Every type name that may stand in a CSL file, for recognising one. */
export const cslTypes: readonly string[] = Object.keys(types);

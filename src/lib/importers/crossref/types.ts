import type { PublicationType } from '../../model/publication-type.ts';
import { cslTypeToType } from '../csl-json/types.ts';
import { lookUp } from '../mapping/look-up.ts';

/** https://api.crossref.org/types */
const types: Readonly<Record<string, PublicationType>> = {
  'book-section': 'chapter',
  monograph: 'book',
  'report-component': 'report',
  report: 'report',
  'peer-review': 'peer-review',
  'book-track': 'chapter',
  'journal-article': 'article',
  'book-part': 'chapter',
  other: 'other',
  book: 'book',
  'reference-entry': 'chapter',
  'proceedings-article': 'conference-paper',
  'book-chapter': 'chapter',
  proceedings: 'edited-book',
  standard: 'report',
  'reference-book': 'book',
  database: 'dataset',
  dataset: 'dataset',
  dissertation: 'thesis',
  'edited-book': 'edited-book',
};

/** What `posted-content` is, by its `subtype`. https://www.crossref.org/documentation/research-nexus/posted-content-includes-preprints/ */
const postedTypes: Readonly<Record<string, PublicationType>> = {
  preprint: 'preprint',
  working_paper: 'preprint',
  letter: 'letter',
  dissertation: 'thesis',
  report: 'report',
  blog: 'other',
  other: 'other',
};

/** Records that describe a container, a part without authors, or money; none of them is a work of somebody. */
const unusedTypes: ReadonlySet<string> = new Set([
  'journal',
  'journal-issue',
  'journal-volume',
  'component',
  'book-set',
  'book-series',
  'proceedings-series',
  'report-series',
  'standard-series',
  'grant',
]);

export function isUnusedType(type: string): boolean {
  return unusedTypes.has(type.toLowerCase());
}

/** The type of a Crossref record; `undefined` where neither Crossref nor CSL has such a type. */
export function crossrefTypeToType(type: string, subtype: string | undefined): PublicationType | undefined {
  const key = type.trim().toLowerCase();
  if (key === 'posted-content') return lookUp(postedTypes, (subtype ?? 'preprint').toLowerCase()) ?? 'other';
  if (Object.hasOwn(types, key)) return types[key];
  // Content negotiation gives Crossref's fields with the types of CSL.
  return cslTypeToType(key);
}

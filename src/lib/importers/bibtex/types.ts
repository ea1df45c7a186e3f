import type { PublicationType } from '../../model/publication-type.ts';

/** Entry types of BibTeX and biblatex (manual, section 2.1) as ours. */
const types: Readonly<Record<string, PublicationType>> = {
  article: 'article',
  book: 'book',
  mvbook: 'book',
  booklet: 'report',
  bookinbook: 'chapter',
  collection: 'edited-book',
  mvcollection: 'edited-book',
  conference: 'conference-paper',
  dataset: 'dataset',
  data: 'dataset',
  electronic: 'other',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'conference-paper',
  inreference: 'chapter',
  letter: 'letter',
  manual: 'report',
  mastersthesis: 'thesis',
  misc: 'other',
  online: 'other',
  periodical: 'other',
  phdthesis: 'thesis',
  preprint: 'preprint',
  proceedings: 'edited-book',
  mvproceedings: 'edited-book',
  reference: 'edited-book',
  mvreference: 'edited-book',
  report: 'report',
  review: 'review',
  software: 'software',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  suppperiodical: 'article',
  techreport: 'report',
  thesis: 'thesis',
  bachelorsthesis: 'thesis',
  unpublished: 'other',
  www: 'other',
};

/** Entries that are no works: what others inherit from, sets, and text for LaTeX. */
const noWorks: ReadonlySet<string> = new Set([
  'xdata',
  'set',
  'bibnote',
  'control',
  'ieeetranbstctl',
  'acmcontrol',
  'revtex-control',
]);

/** The type of an entry; `other` for a type that is not in the manual. */
export function entryTypeToType(type: string): PublicationType {
  return Object.hasOwn(types, type) ? (types[type] ?? 'other') : 'other';
}

/** Whether an entry of this type describes a work. */
export function isWorkType(type: string): boolean {
  return !noWorks.has(type);
}

/** Whether entries of this type are there to be inherited from by `crossref` or `xdata`. */
export function isParentType(type: string): boolean {
  return (
    /^(?:mv)?(?:book|collection|proceedings|reference)$|^(?:xdata|periodical|incollection|inproceedings|inbook)$/.test(
      type,
    ) || type === 'misc'
  );
}

/** The kind of venue that an entry's `journal` or `booktitle` names. */
export function entryTypeToVenueKind(type: string): 'journal' | 'conference' | 'book' | undefined {
  if (type === 'article' || type === 'suppperiodical' || type === 'periodical' || type === 'review')
    return 'journal';
  if (type === 'inproceedings' || type === 'conference') return 'conference';
  return /^(?:inbook|incollection|bookinbook|supp(?:book|collection)|inreference)$/.test(type)
    ? 'book'
    : undefined;
}

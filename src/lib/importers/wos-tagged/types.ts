import type { PublicationType } from '../../model/publication-type.ts';
import type { RisType } from '../ris/types.ts';
import { valueOf, type WosEntry } from './entry.ts';

/** Document types of Web of Science that say what a work is, the most telling first; a work may have two. */
const documentTypes: readonly (readonly [RegExp, PublicationType])[] = [
  [/^(?:correction|correction, addition|erratum|retraction|expression of concern)$/, 'erratum'],
  [/^editorial material$|^editorial$/, 'editorial'],
  [/^letter$/, 'letter'],
  [/^review$/, 'review'],
  [/^book chapter$/, 'chapter'],
  [/^book$/, 'book'],
  [/^(?:proceedings paper|conference paper|meeting(?: abstract)?|meeting-abstract)$/, 'conference-paper'],
  [/^(?:data set|data study)$/, 'dataset'],
  [/^software$/, 'software'],
  [/^(?:dissertation|thesis)/, 'thesis'],
  [/^preprint$/, 'preprint'],
  [/^(?:article|data paper|journal paper|journal article|note|rapid communication)$/, 'article'],
];

const types = {
  journal: { type: 'article', name: 'Journal', venue: 'journal' },
  conference: { type: 'conference-paper', name: 'Proceedings', venue: 'conference' },
  part: { type: 'chapter', name: 'Part of a book', venue: 'book' },
  book: { type: 'book', name: 'Book' },
  other: { type: 'other', name: 'Other' },
} as const satisfies Record<string, RisType>;

/** What a record is by its publication type: a journal's, a book or a series' (with a conference or without), a patent. */
export function entryToType(entry: WosEntry): RisType {
  const type = valueOf(entry, 'PT')?.trim();
  if (type === 'P') return types.other;
  if (type === 'J' || type === undefined) return types.journal;
  if (type === 'C' || valueOf(entry, 'CT') !== undefined) return types.conference;
  const source = valueOf(entry, 'SO') ?? '';
  const isWhole = toLetters(source) === '' || toLetters(source) === toLetters(valueOf(entry, 'TI') ?? '');
  return isWhole ? types.book : types.part;
}

/** The type of work that the document types give; undefined where none is known. */
export function documentTypeToType(text: string): PublicationType | undefined {
  const names = text
    .toLowerCase()
    .split(';')
    .map((name) => name.trim());
  return documentTypes.find(([form]) => names.some((name) => form.test(name)))?.[1];
}

function toLetters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

import { toLanguageTag } from '../../normalise/languages.ts';
import {
  abstractToFields,
  isbnsToFields,
  pmcidToFields,
  pmidToFields,
  retractedNoteToFields,
} from '../mapping/converters.ts';
import type { FieldTable } from '../mapping/field-mapping.ts';
import { plainAbstractToRichText } from '../mapping/labelled-abstract.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { each, first } from '../tagged/repeated.ts';
import { dateOf } from './date-fields.ts';
import { editionToFields, keywordsOf, pagesOf } from './details.ts';
import { type RisEntry, type RisRow, valueOf } from './entry.ts';
import { accessionToFields, doisToFields, fileToFields, linksToFields } from './identifiers.ts';
import { ignoredTags } from './ignored.ts';
import { authorsOf, editorsOf, secondaryNames } from './people.ts';
import { titleToFields, toPlain, venueNameToFields } from './titles.ts';
import { workTypeToType } from './types.ts';

/**
 * Tags of RIS and what they become. Earlier rows win. What a tag means depends on the type of reference, in Reference
 * Manager's specification as in EndNote's; exporters mix the two.
 */
const rows: readonly RisRow[] = [
  { source: 'TI', target: ['title', 'retracted'], convert: first(titleOf) },
  { source: 'T1', target: ['title', 'retracted'], convert: first(titleOf) },
  { source: 'CT', target: ['title', 'retracted'], convert: first(titleOf) },
  // The title of a whole book or of an unpublished work; of anything else, what the work stands in
  { source: 'BT', target: ['title', 'venue'], convert: first(bookTitleOf) },
  { source: 'AU', target: ['bylines', 'editors', 'bylinesTruncated'], convert: authorsOf },
  { source: 'A2', target: ['editors'], convert: secondaryNames('A2') },
  { source: 'A3', target: ['editors'], convert: secondaryNames('A3') },
  { source: 'ED', target: ['editors'], convert: editorsOf },
  { source: 'DO', target: ['identifiers'], convert: first((value, _, notes) => doisToFields(value, notes)) },
  // Databases that give the DOI elsewhere: ProQuest and Academic Search in L3, publishers in M3
  { source: 'L3', target: ['identifiers', 'links'], convert: each((value) => doisToFields(value)) },
  { source: 'M3', target: ['identifiers', 'type'], convert: each(workTypeOf) },
  { source: 'N1', target: ['identifiers', 'retracted'], convert: each(noteOf) },
  {
    source: 'UR',
    target: ['links', 'identifiers'],
    convert: each((value, _, notes) => linksToFields(value, notes)),
  },
  {
    source: 'LK',
    target: ['links', 'identifiers'],
    convert: each((value, _, notes) => linksToFields(value, notes)),
  },
  { source: 'L1', target: ['links', 'identifiers'], convert: each((value) => fileToFields(value, 'pdf')) },
  {
    source: 'L2',
    target: ['links', 'identifiers'],
    convert: each((value) => fileToFields(value, 'landing')),
  },
  { source: 'PMID', target: ['identifiers'], convert: first((value) => pmidToFields(value)) },
  { source: 'PMCID', target: ['identifiers'], convert: first((value) => pmcidToFields(value)) },
  // EndNote keeps the PMCID here; other databases, what they like
  {
    source: 'C2',
    target: ['identifiers'],
    convert: first((value) => (/^PMC\d+$/.test(value) ? pmcidToFields(value) : undefined)),
  },
  { source: 'AN', target: ['identifiers'], convert: first(accessionOf) },
  {
    source: 'SN',
    target: ['identifiers', 'venue', 'articleNumber'],
    convert: each(serialNumberOf),
  },
  { source: 'DA', target: ['dates'], convert: first(dateOf) },
  { source: 'Y1', target: ['dates'], convert: first(dateOf) },
  { source: 'PY', target: ['dates'], convert: first(dateOf) },
  { source: 'C3', target: ['venue'], convert: first(proceedingsOf) },
  { source: 'JF', target: ['venue'], convert: first(venueOf) },
  { source: 'T2', target: ['venue'], convert: first(venueOf) },
  { source: 'JO', target: ['venue'], convert: first(venueOf) },
  { source: 'JA', target: ['venue'], convert: first(venueOf) },
  { source: 'J2', target: ['venue'], convert: first(venueOf) },
  { source: 'J1', target: ['venue'], convert: first(venueOf) },
  { source: 'JI', target: ['venue'], convert: first(venueOf) },
  { source: 'PB', target: ['venue'], convert: first((value) => ({ venue: { publisher: toPlain(value) } })) },
  { source: 'VL', target: ['volume'], convert: first((value) => ({ volume: toPlain(value) })) },
  { source: 'VO', target: ['volume'], convert: first((value) => ({ volume: toPlain(value) })) },
  { source: 'IS', target: ['issue'], convert: first((value) => ({ issue: toPlain(value) })) },
  {
    source: 'SP',
    target: ['pages'],
    convert: first((value, entry) => pagesOf(value, valueOf(entry, 'EP'), entry.type)),
  },
  // EndNote's and Scopus's place for the number of an article
  { source: 'C7', target: ['articleNumber'], convert: first(articleNumberOf) },
  {
    source: 'ET',
    target: ['edition', 'dates'],
    convert: first((value, { type }) => editionToFields(value, type)),
  },
  { source: 'AB', target: ['abstract'], convert: abstractOf },
  { source: 'N2', target: ['abstract'], convert: abstractOf },
  { source: 'KW', target: ['topics'], convert: (values) => keywordsOf(values) },
  { source: 'LA', target: ['language'], convert: first(languageOf) },
  { source: 'ST', target: ['title'], convert: first(titleOf) },
];

export const risTable: FieldTable<readonly string[], RisEntry, WorkFields> = {
  of: 'References',
  rows,
  alongside: {
    TY: 'the type of work, and what the other tags mean',
    ID: 'the name of the record in reports',
    A1: 'AU, with which it makes one list',
    EP: 'SP',
    AD: 'AU, where the work has one author',
  },
  ignored: ignoredTags,
};

/** Whether RIS, or a program that writes it, has the tag. */
export function isRisTag(tag: string): boolean {
  return tag === 'ER' || known.has(tag);
}

const known: ReadonlySet<string> = new Set([
  ...rows.map(({ source }) => source),
  ...Object.keys(risTable.alongside),
  ...Object.keys(risTable.ignored),
]);

function titleOf(value: string, entry: RisEntry): WorkFields | undefined {
  return titleToFields(value, toLanguageTag(valueOf(entry, 'LA') ?? ''));
}

function bookTitleOf(value: string, entry: RisEntry): WorkFields | undefined {
  const kind = entry.type?.type;
  const isWhole = kind === 'book' || kind === 'edited-book' || kind === 'other';
  return isWhole ? titleOf(value, entry) : venueOf(value, entry);
}

/** A finer type than that of the reference, or a DOI, as publishers write it. */
function workTypeOf(value: string, { type }: RisEntry): WorkFields | undefined {
  const finer = workTypeToType(value);
  const isVague = type === undefined || type.type === 'article' || type.type === 'other';
  if (finer !== undefined && isVague) return { type: finer };
  return doisToFields(value);
}

function noteOf(value: string): WorkFields | undefined {
  return /^\s*doi:/i.test(value) ? doisToFields(value) : retractedNoteToFields(value);
}

function accessionOf(value: string, entry: RisEntry): WorkFields | undefined {
  return accessionToFields(value, valueOf(entry, 'DB') ?? valueOf(entry, 'DP') ?? '');
}

/** Of papers at a conference EndNote writes the name of the conference into `T2`, that of the proceedings into `C3`. */
function proceedingsOf(value: string, { type }: RisEntry): WorkFields | undefined {
  return type?.venue === 'conference' ? venueNameToFields(value, type) : undefined;
}

function venueOf(value: string, { type }: RisEntry): WorkFields | undefined {
  return venueNameToFields(value, type);
}

/** An ISBN or ISSN; EndNote and Zotero put the number of a report there too. */
function serialNumberOf(value: string, { type }: RisEntry, notes: Notes): WorkFields | undefined {
  const digits = value.replaceAll(/[\s-]/g, '');
  const isNumber = type?.type === 'report' && !/^(?:\d{7}[\dxX]|\d{9}[\dxX]|\d{13})$/.test(digits);
  return isNumber ? { articleNumber: toPlain(value) } : isbnsToFields(value, notes);
}

function articleNumberOf(value: string, { type }: RisEntry): WorkFields | undefined {
  return type?.venue === 'journal' || type?.venue === 'conference'
    ? { articleNumber: toPlain(value) }
    : undefined;
}

/** An abstract, which some write as one field a paragraph. */
function abstractOf(values: readonly string[], entry: RisEntry): WorkFields | undefined {
  const value = [...new Set(values)].join('\n\n');
  // JSTOR puts its abstracts into brackets
  const text = /^\[(.*)\]$/s.exec(value)?.[1] ?? value;
  const lang = toLanguageTag(valueOf(entry, 'LA') ?? '');
  return abstractToFields(plainAbstractToRichText(text, lang), entry.context);
}

function languageOf(value: string): WorkFields | undefined {
  const language = toLanguageTag(value.split(/[;,/]/)[0] ?? '');
  return language === undefined ? undefined : { language };
}

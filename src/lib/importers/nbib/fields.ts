import { toLanguageTag } from '../../normalise/languages.ts';
import {
  abstractToFields,
  isbnsToFields,
  issnsToFields,
  keywordsToFields,
  pmcidToFields,
  pmidToFields,
} from '../mapping/converters.ts';
import type { FieldTable } from '../mapping/field-mapping.ts';
import { plainAbstractToRichText } from '../mapping/labelled-abstract.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { dateToFields, textToDate } from '../ris/dates.ts';
import { titleToFields, toPlain, withoutFullStop } from '../ris/titles.ts';
import { each, first } from '../tagged/repeated.ts';
import { fieldsToAuthors, fieldsToEditors } from './authors.ts';
import { correctionTags, noticeToFields } from './corrections.ts';
import { isPart, isPreprint, type NbibEntry, type NbibRow, valueOf } from './entry.ts';
import { ignoredTags } from './ignored.ts';
import { locationToFields } from './locations.ts';
import { headingsToFields } from './mesh.ts';
import { publicationTypesToFields } from './publication-types.ts';
import { medlinePagesToFields, noticeToLicence, withoutBrackets, withoutPlace } from './text.ts';

/**
 * Tags of MEDLINE and what they become. Earlier rows win. https://www.nlm.nih.gov/bsd/mms/medlineelements.html
 */
const rows: readonly NbibRow[] = [
  { source: 'TI', target: ['title', 'retracted'], convert: first(titleOf) },
  { source: 'TT', target: ['title'], convert: first(titleOf) },
  // The work itself, or what a part of it stands in
  { source: 'BTI', target: ['title', 'venue'], convert: first(bookTitleOf) },
  { source: 'AU', target: ['bylines', 'bylinesTruncated'], convert: authorsOf },
  {
    source: 'ED',
    target: ['editors'],
    convert: (_, { fields }, notes) => ({ editors: fieldsToEditors(fields, notes) }),
  },
  {
    source: 'PMID',
    target: ['identifiers'],
    convert: first((value) => pmidToFields(/\d+/.exec(value)?.[0] ?? '')),
  },
  { source: 'PMC', target: ['identifiers'], convert: first((value) => pmcidToFields(value)) },
  {
    source: 'LID',
    target: ['identifiers', 'links'],
    convert: each((value, _, notes) => locationToFields(value, notes)),
  },
  {
    source: 'AID',
    target: ['identifiers', 'links'],
    convert: each((value, _, notes) => locationToFields(value, notes)),
  },
  {
    source: 'ISBN',
    target: ['identifiers'],
    convert: each((value, _, notes) => isbnsToFields(value, notes)),
  },
  { source: 'IS', target: ['venue'], convert: each((value, _, notes) => issnsToFields(value, notes)) },
  // As the Education Resources Information Center calls it: "ISSN-0000-0000"
  {
    source: 'ISSN',
    target: ['venue'],
    convert: each((value, _, notes) => issnsToFields(value.replace(/^[EP]?-?ISSN-/i, ''), notes)),
  },
  // When the article appeared online; the issue's date follows
  { source: 'DEP', target: ['dates'], convert: first(onlineDateOf) },
  {
    source: 'DP',
    target: ['dates'],
    convert: first((value, _, notes) => dateToFields(value, 'issued', notes)),
  },
  { source: 'PHST', target: ['dates'], convert: each(historyOf) },
  { source: 'JT', target: ['venue'], convert: first(journalOf) },
  { source: 'TA', target: ['venue'], convert: first(journalOf) },
  { source: 'PB', target: ['venue'], convert: first((value) => ({ venue: { publisher: toPlain(value) } })) },
  { source: 'VI', target: ['volume'], convert: first((value) => ({ volume: toPlain(value) })) },
  { source: 'VTI', target: ['volume'], convert: first((value) => ({ volume: toPlain(value) })) },
  { source: 'IP', target: ['issue'], convert: first((value) => ({ issue: toPlain(value) })) },
  { source: 'PG', target: ['pages'], convert: first(medlinePagesToFields) },
  { source: 'EN', target: ['edition'], convert: first((value) => ({ edition: toPlain(value) })) },
  { source: 'AB', target: ['abstract'], convert: abstractOf },
  { source: 'OAB', target: ['abstract'], convert: first(otherAbstractOf) },
  { source: 'PT', target: ['type', 'retracted'], convert: (values) => publicationTypesToFields(values) },
  ...correctionTags.map((source): NbibRow => ({
    source,
    target: ['relations', 'retracted'],
    convert: each(noticeOf(source)),
  })),
  { source: 'MH', target: ['topics'], convert: (values) => headingsToFields(values.map(toHeading)) },
  { source: 'OT', target: ['topics'], convert: keywordsOf },
  { source: 'LA', target: ['language'], convert: first(languageOf) },
];

export const nbibTable: FieldTable<readonly string[], NbibEntry, WorkFields> = {
  of: 'Records',
  rows,
  alongside: {
    AD: 'AU, whose affiliation it is',
    AUID: 'AU, whose ORCID iD it is',
    CI: 'AB, whose licence it may name',
    CN: 'AU, with which it makes one list',
    FAU: 'AU, with which it makes one list',
    FED: 'ED, with which it makes one list',
    OABL: 'OAB, whose language it is',
  },
  ignored: ignoredTags,
};

/** Whether MEDLINE, or a database that writes as it does, has the tag. */
export function isNbibTag(tag: string): boolean {
  return known.has(tag);
}

const known: ReadonlySet<string> = new Set([
  ...rows.map(({ source }) => source),
  ...Object.keys(nbibTable.alongside),
  ...Object.keys(nbibTable.ignored),
]);

function titleOf(value: string): WorkFields | undefined {
  const title = withoutBrackets(value);
  return /^not available\.?$/i.test(title.replaceAll(/[[\]]/g, '')) ? undefined : titleToFields(title);
}

function bookTitleOf(value: string, entry: NbibEntry): WorkFields | undefined {
  if (!isPart(entry)) return titleOf(value);
  return { venue: { name: withoutFullStop(toPlain(value)), kind: 'book' } };
}

function authorsOf(_: readonly string[], { fields }: NbibEntry, notes: Notes): WorkFields {
  const { bylines, truncated } = fieldsToAuthors(fields, notes);
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function onlineDateOf(value: string, entry: NbibEntry, notes: Notes): WorkFields | undefined {
  return dateToFields(value, isPreprint(entry) ? 'posted' : 'published', notes);
}

/** "2017/10/18 00:00 [received]"; dates of the database are none of the work's. */
function historyOf(value: string): WorkFields | undefined {
  const [, date = '', event = ''] = /^(\S+)(?:\s+[\d:]+)?\s+\[(received|accepted)\]$/.exec(value) ?? [];
  const day = textToDate(date);
  if (day === undefined) return undefined;
  return { dates: [{ value: day, basis: event === 'received' ? 'submitted' : 'accepted' }] };
}

function journalOf(value: string): WorkFields | undefined {
  const name = withoutPlace(withoutFullStop(toPlain(value)));
  return name === '' ? undefined : { venue: { name, kind: 'journal' } };
}

/** MEDLINE's own abstracts are English, whatever the work's language. */
function abstractOf(values: readonly string[], entry: NbibEntry): WorkFields | undefined {
  const isMedline = valueOf(entry, 'PMID') !== undefined;
  const lang = toLanguageTag(isMedline ? 'eng' : (valueOf(entry, 'LA') ?? ''));
  const fields = abstractToFields(
    plainAbstractToRichText([...new Set(values)].join('\n\n'), lang),
    entry.context,
  );
  const licence = noticeToLicence(valueOf(entry, 'CI') ?? '');
  if (fields?.abstract === undefined || licence === undefined) return fields;
  return { abstract: { ...fields.abstract, licence } };
}

function otherAbstractOf(value: string, entry: NbibEntry): WorkFields | undefined {
  const lang = toLanguageTag(valueOf(entry, 'OABL') ?? '');
  return abstractToFields(plainAbstractToRichText(value, lang), entry.context);
}

function noticeOf(kind: string) {
  return (source: string, entry: NbibEntry): WorkFields | undefined =>
    noticeToFields({ kind, source }, isPreprint(entry));
}

/** "Rivers/*chemistry": stars mark main topics, what follows the slash is an aspect. */
function toHeading(value: string): { name: string; isMajor: boolean } {
  return { name: (value.split('/')[0] ?? '').replaceAll('*', '').trim(), isMajor: value.includes('*') };
}

function keywordsOf(values: readonly string[]): WorkFields | undefined {
  return keywordsToFields([`${values.map((value) => value.replace(/^\*/, '')).join('\n')}\n`]);
}

function languageOf(value: string): WorkFields | undefined {
  const language = toLanguageTag(value);
  return language === undefined ? undefined : { language };
}

import { toLanguageTag } from '../../normalise/languages.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import {
  abstractToFields,
  isbnsToFields,
  issnsToFields,
  keywordsToFields,
  pmidToFields,
} from '../mapping/converters.ts';
import type { FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { dateToFields, finerDate, textToDate } from '../ris/dates.ts';
import { pagesOf } from '../ris/details.ts';
import { doisToFields } from '../ris/identifiers.ts';
import { titleToFields, toPlain, venueNameToFields } from '../ris/titles.ts';
import { each, first } from '../tagged/repeated.ts';
import { valueOf, type WosEntry, type WosRow } from './entry.ts';
import { ignoredTags } from './ignored.ts';
import { authorsOf, editorsOf } from './people.ts';
import { documentTypeToType, entryToType } from './types.ts';

/**
 * Tags of Web of Science and what they become. Earlier rows win.
 * https://webofscience.help.clarivate.com/en-us/Content/wos-core-collection/woscc-field-tags.htm
 */
const rows: readonly WosRow[] = [
  { source: 'TI', target: ['title', 'retracted'], convert: first((value) => titleToFields(value)) },
  { source: 'AU', target: ['bylines', 'bylinesTruncated'], convert: authorsOf },
  { source: 'BE', target: ['editors'], convert: editorsOf },
  { source: 'ED', target: ['editors'], convert: editorsOf },
  {
    source: 'DI',
    target: ['identifiers'],
    convert: each((value, _, notes) => doisToFields(value.replaceAll(/\s/g, ''), notes)),
  },
  { source: 'PM', target: ['identifiers'], convert: first((value) => pmidToFields(value)) },
  { source: 'BN', target: ['identifiers'], convert: each((value, _, notes) => isbnsToFields(value, notes)) },
  { source: 'SN', target: ['venue'], convert: each((value, _, notes) => issnsToFields(value, notes)) },
  { source: 'EI', target: ['venue'], convert: each((value, _, notes) => issnsToFields(value, notes)) },
  { source: 'PY', target: ['dates'], convert: first(dateOf) },
  { source: 'PD', target: ['dates'], convert: first(dateOf) },
  // Early access: when the article appeared online
  {
    source: 'EA',
    target: ['dates'],
    convert: first((value, _, notes) => dateToFields(value, 'published', notes)),
  },
  { source: 'SO', target: ['venue'], convert: first(sourceOf) },
  { source: 'JI', target: ['venue'], convert: first(sourceOf) },
  { source: 'PU', target: ['venue'], convert: first((value) => ({ venue: { publisher: toPlain(value) } })) },
  { source: 'VL', target: ['volume'], convert: first((value) => ({ volume: toPlain(value) })) },
  { source: 'IS', target: ['issue'], convert: first((value) => ({ issue: toPlain(value) })) },
  {
    source: 'BP',
    target: ['pages'],
    convert: first((value, entry) => pagesOf(value, valueOf(entry, 'EP'), undefined)),
  },
  { source: 'PS', target: ['pages'], convert: first((value) => pagesOf(value, undefined, undefined)) },
  {
    source: 'AR',
    target: ['articleNumber'],
    convert: first((value) => ({ articleNumber: toPlain(value.replace(/^UNSP\s+/, '')) })),
  },
  { source: 'AB', target: ['abstract'], convert: first(abstractOf) },
  {
    source: 'DE',
    target: ['topics'],
    convert: (values) => keywordsToFields([`${values.join('; ').replaceAll(/\s+/g, ' ')};`]),
  },
  { source: 'DT', target: ['type', 'retracted'], convert: first(typeOf) },
  { source: 'LA', target: ['language'], convert: first(languageOf) },
];

export const wosTable: FieldTable<readonly string[], WosEntry, WorkFields> = {
  of: 'Records',
  rows,
  alongside: {
    PT: 'the type of work',
    UT: 'the name of the record in reports',
    AF: 'AU, whose full names it has',
    C1: 'AU, whose addresses it has',
    C3: 'AU, whose organisations C1 names',
    CA: 'AU, with which it makes one list',
    OI: 'AU, whose ORCID iDs it has',
    EP: 'BP',
  },
  ignored: ignoredTags,
};

/** The year, with the month and day of `PD` ("DEC 16"), which may have a year of its own. */
function dateOf(value: string, entry: WosEntry, notes: Notes): WorkFields | undefined {
  const year = textToDate(valueOf(entry, 'PY') ?? '')?.slice(0, 4);
  const fields = dateToFields(value, 'issued', notes, year);
  const [dated] = fields?.dates ?? [];
  if (dated === undefined) return fields;
  const finest = finerDate(dated.value, textToDate(valueOf(entry, 'PD') ?? '', year));
  return { dates: [{ ...dated, value: finest ?? dated.value }] };
}

function sourceOf(value: string, entry: WosEntry): WorkFields | undefined {
  const type = entryToType(entry);
  return type.type === 'book' ? undefined : venueNameToFields(value, type);
}

function abstractOf(value: string, entry: WosEntry): WorkFields | undefined {
  // Abstracts are English here, whatever the work's language
  return abstractToFields(textToRichText(value, 'abstract', 'en'), entry.context);
}

function typeOf(value: string): WorkFields | undefined {
  const type = documentTypeToType(value);
  const isRetracted = /\bretracted publication\b/i.test(value);
  if (type === undefined && !isRetracted) return undefined;
  return { ...(type === undefined ? {} : { type }), ...(isRetracted ? { retracted: true } : {}) };
}

function languageOf(value: string): WorkFields | undefined {
  const language = toLanguageTag(value.split(/[;,]/)[0] ?? '');
  return language === undefined ? undefined : { language };
}

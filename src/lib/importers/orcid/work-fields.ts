import type { Byline } from '../../model/byline.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import type { JsonObject } from '../json/read.ts';
import { abstractToFields, isRetractedTitle, urlToFields } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { citationToFields } from './citation.ts';
import { contributorsToFields } from './contributors.ts';
import { fuzzyDateToPartialDate } from './dates.ts';
import { externalIdsToFields } from './external-ids.ts';
import { memberAt, textAt, wordAt } from './value.ts';
import { orcidTypeToType, orcidTypeToVenueKind } from './work-types.ts';

/** A work of any version in the shape of 3.0, with what the converters need besides. */
export interface OrcidWork {
  work: JsonObject;
  owner: { orcid: string | undefined; byline: Byline | undefined };
  context: ImportContext;
}

type Row = FieldMapping<unknown, OrcidWork, WorkFields>;

/**
 * Members of a work or of its summary. Earlier rows win.
 * https://github.com/ORCID/orcid-model/blob/master/src/main/resources/record_3.0/work-3.0.xsd
 */
const rows: readonly Row[] = [
  { source: 'title', target: ['title', 'retracted'], convert: titleToFields },
  {
    source: 'contributors',
    target: ['bylines', 'bylinesTruncated', 'editors'],
    convert: (value, { owner }, notes) => contributorsToFields(value, owner, notes),
  },
  { source: 'type', target: ['type'], convert: typeToFields },
  {
    source: 'external-ids',
    target: ['identifiers', 'relations', 'links', 'venue'],
    convert: (value, _, notes) => externalIdsToFields(value, notes),
  },
  {
    source: 'url',
    target: ['links', 'identifiers'],
    convert: (value, _, notes) => urlToFields(textAt(value) ?? '', notes),
  },
  { source: 'journal-title', target: ['venue'], convert: venueToFields },
  { source: 'publication-date', target: ['dates'], convert: dateToFields },
  { source: 'short-description', target: ['abstract'], convert: abstractFieldToFields },
  { source: 'language-code', target: ['language'], convert: languageToFields },
  {
    source: 'citation',
    target: [
      'bylines',
      'bylinesTruncated',
      'editors',
      'venue',
      'volume',
      'issue',
      'pages',
      'articleNumber',
      'dates',
    ],
    convert: citationRow,
  },
];

export const orcidWorkTable: FieldTable<unknown, OrcidWork, WorkFields> = {
  of: 'Works',
  rows,
  alongside: {
    source: 'who put the work into the record: the person or somebody else',
    'put-code': 'the name of the work in reports',
    path: 'the name of the work in reports, and whose record it stands in',
    visibility: 'what is not public is left out',
    'display-index': 'which of several versions of a work comes first',
    value: 'no field: white space between the elements',
  },
  ignored: {
    'created-date': 'It says when the entry was made, not when the work was',
    'last-modified-date': 'It says when the entry was changed, not when the work was',
    country: 'Works have no country',
    'work-source': 'Version 1.2 gave here what `source` says',
  },
};

function titleToFields(value: unknown, { work }: OrcidWork): WorkFields | undefined {
  const main = textAt(value, 'title');
  if (main === undefined) return undefined;
  const subtitle = textAt(value, 'subtitle');
  const whole = subtitle === undefined ? main : `${main}${/[.:?!]$/.test(main) ? ' ' : ': '}${subtitle}`;
  const title = textToRichText(whole, 'title', languageOf(work));
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function typeToFields(value: unknown, _: OrcidWork, notes: Notes): WorkFields | undefined {
  const word = wordAt(value);
  if (word === undefined) return undefined;
  const type = orcidTypeToType(word);
  if (type === undefined) {
    notes.add('notice', 'unknown-type', 'ORCID has no such type of work', {
      value: word,
      hint: 'It is listed as "other".',
    });
  }
  return { type: type ?? 'other' };
}

function venueToFields(value: unknown, { work }: OrcidWork): WorkFields | undefined {
  const name = textToRichText(textAt(value) ?? '', 'title')?.text;
  const kind = orcidTypeToVenueKind(wordAt(work, 'type') ?? '');
  return name === undefined ? undefined : { venue: { name, ...(kind === undefined ? {} : { kind }) } };
}

/** People enter the date on which something appeared, not of what kind it is. */
function dateToFields(value: unknown, _: OrcidWork, notes: Notes): WorkFields | undefined {
  const date = fuzzyDateToPartialDate(value);
  if (date !== undefined) return { dates: [{ value: date, basis: 'issued' }] };
  const year = textAt(value, 'year');
  if (year !== undefined) {
    notes.add('warning', 'unreadable-date', 'This date cannot be read', {
      value: year,
      hint: 'Correct the publication date in the ORCID record.',
    });
  }
  return undefined;
}

function abstractFieldToFields(value: unknown, { work, context }: OrcidWork): WorkFields | undefined {
  return abstractToFields(textToRichText(textAt(value) ?? '', 'abstract', languageOf(work)), context);
}

function languageToFields(value: unknown): WorkFields | undefined {
  const language = toLanguageTag(textAt(value) ?? '');
  return language === undefined ? undefined : { language };
}

/** Authors of the citation only where the work names no contributors. */
function citationRow(
  value: unknown,
  { work, context, owner }: OrcidWork,
  notes: Notes,
): WorkFields | undefined {
  const fields = citationToFields(value, context, notes);
  if (
    fields === undefined ||
    contributorsToFields(memberAt(work, 'contributors'), owner, notes) === undefined
  )
    return fields;
  const { bylines: _, bylinesTruncated: __, authorCount: ___, editors: ____, ...rest } = fields;
  return rest;
}

function languageOf(work: JsonObject): string | undefined {
  return toLanguageTag(textAt(work, 'language-code') ?? '');
}

import type { DateBasis } from '../../model/dated.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { toIsbn } from '../../normalise/identifiers/index.ts';
import { toTextOrNumber, toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';
import {
  abstractToFields,
  doiToFields,
  isbnsToFields,
  issnsToFields,
  keywordListToFields,
  toPages,
  urlToFields,
} from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { dateToFields } from './dates.ts';
import { fundersOfItem } from './funding.ts';
import { ignored } from './ignored.ts';
import { languageOf } from './language.ts';
import { licenceToFields, linkToFields, urlFieldToFields } from './links.ts';
import { contributorsToBylines } from './names.ts';
import { relationToFields, updatedByToFields, updateToFields } from './relations.ts';
import { originalTitleToFields, titleToFields } from './titles.ts';
import { toAllTexts } from './values.ts';
import {
  containerToFields,
  eventToFields,
  groupToFields,
  institutionToFields,
  publisherToFields,
} from './venue.ts';

/** A Crossref record as JSON, with what the converters need besides. */
export interface CrossrefEntry {
  item: JsonObject;
  context: ImportContext;
}

type Row = FieldMapping<unknown, CrossrefEntry, WorkFields>;

/**
 * Crossref's fields and what they become. Earlier rows win.
 * https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md
 */
const rows: readonly Row[] = [
  { source: 'title', target: ['title', 'retracted'], convert: item(titleToFields) },
  { source: 'original-title', target: ['title'], convert: item(originalTitleToFields) },
  { source: 'author', target: ['bylines', 'bylinesTruncated'], convert: authorsToFields },
  { source: 'editor', target: ['editors'], convert: editorsToFields },
  { source: 'DOI', target: ['identifiers'], convert: text(doiToFields) },
  { source: 'URL', target: ['identifiers', 'links'], convert: text(urlFieldToFields) },
  { source: 'resource.primary.URL', target: ['links'], convert: text(urlToFields) },
  { source: 'link', target: ['links'], convert: linkToFields },
  { source: 'ISBN', target: ['identifiers', 'relations'], convert: isbnFieldToFields },
  { source: 'ISSN', target: ['venue'], convert: texts(issnsToFields) },
  date('posted', 'posted'),
  date('accepted', 'accepted'),
  // of a thesis, a report or a standard
  date('approved', 'accepted'),
  // `published` is the earliest of those that follow
  date('published', 'published'),
  date('published-online', 'published'),
  date('published-print', 'published'),
  date('published-other', 'published'),
  date('issued', 'issued'),
  { source: 'institution', target: ['venue'], convert: item(institutionToFields) },
  { source: 'group-title', target: ['venue'], convert: item(groupToFields) },
  { source: 'container-title', target: ['venue'], convert: item(containerToFields) },
  { source: 'event.name', target: ['venue'], convert: item(eventToFields) },
  // in records of content negotiation
  { source: 'event', target: ['venue'], convert: item(eventToFields) },
  { source: 'publisher', target: ['venue'], convert: item(publisherToFields) },
  { source: 'volume', target: ['volume'], convert: value((volume) => ({ volume })) },
  { source: 'issue', target: ['issue'], convert: value((issue) => ({ issue })) },
  { source: 'journal-issue.issue', target: ['issue'], convert: value((issue) => ({ issue })) },
  { source: 'page', target: ['pages'], convert: value(pagesToFields) },
  {
    source: 'article-number',
    target: ['articleNumber'],
    convert: value((articleNumber) => ({ articleNumber })),
  },
  { source: 'edition-number', target: ['edition'], convert: value((edition) => ({ edition })) },
  { source: 'abstract', target: ['abstract'], convert: abstractFieldToFields },
  { source: 'relation', target: ['relations', 'retracted'], convert: item(relationToFields) },
  { source: 'update-to', target: ['relations', 'retracted'], convert: item(updateToFields) },
  { source: 'updated-by', target: ['relations', 'retracted'], convert: item(updatedByToFields) },
  { source: 'license', target: ['licence'], convert: licenceToFields },
  { source: 'funder', target: ['funding'], convert: (found) => fundersOfItem(found) },
  { source: 'subject', target: ['topics'], convert: (found) => keywordListToFields(toAllTexts(found)) },
  { source: 'language', target: ['language'], convert: (_, { item: all }) => languageToFields(all) },
];

export const crossrefTable: FieldTable<unknown, CrossrefEntry, WorkFields> = {
  of: 'Works',
  rows,
  alongside: {
    type: 'the type of work',
    subtype: 'the type of work',
    subtitle: 'title',
    indexed: 'the date at which the record was retrieved at the earliest',
    created: 'telling a day that is 1 January from a padded year',
  },
  ignored,
};

/** Chapters and papers bear the number of the book that they stand in. */
function isbnFieldToFields(
  found: unknown,
  { item: all }: CrossrefEntry,
  notes: Notes,
): WorkFields | undefined {
  const numbers = toAllTexts(found).map(withoutAddress);
  if (!/chapter|article|section|part|entry|track/.test(toText(all['type']) ?? ''))
    return numbers.length === 0 ? undefined : isbnsToFields(numbers.join(', '), notes);
  const isbns = [...new Set(numbers.map(toIsbn).filter((isbn) => isbn !== undefined))];
  if (isbns.length === 0) return undefined;
  return {
    relations: isbns.map((isbn) => ({ type: 'is-part-of', target: { scheme: 'isbn', value: isbn } })),
  };
}

/** Older answers write numbers as addresses: http://id.crossref.org/isbn/… */
function withoutAddress(number: string): string {
  return number.replace(/^https?:\/\/id\.crossref\.org\/[a-z]+\//, '');
}

function authorsToFields(found: unknown, _: CrossrefEntry, notes: Notes): WorkFields {
  const { bylines, truncated } = contributorsToBylines(found, 'author', notes);
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function editorsToFields(found: unknown, _: CrossrefEntry, notes: Notes): WorkFields {
  return { editors: contributorsToBylines(found, 'editor', notes).bylines };
}

function abstractFieldToFields(
  found: unknown,
  { item: all, context }: CrossrefEntry,
): WorkFields | undefined {
  const abstract = toText(found);
  if (abstract === undefined) return undefined;
  return abstractToFields(textToRichText(abstract, 'abstract', languageOf(all)), context);
}

function pagesToFields(text: string): WorkFields | undefined {
  const pages = toPages(text);
  return pages === undefined ? undefined : { pages };
}

function languageToFields(all: JsonObject): WorkFields | undefined {
  const language = languageOf(all);
  return language === undefined ? undefined : { language };
}

function date(source: string, basis: DateBasis): Row {
  return {
    source,
    target: ['dates'],
    convert: (found, { item: all }, notes) => dateToFields(found, basis, all, notes),
  };
}

/** A row's converter from one that looks at the whole item. */
function item(convert: (found: unknown, all: JsonObject) => WorkFields | undefined): Row['convert'] {
  return (found, entry) => convert(found, entry.item);
}

/** From one that takes text and notes what is wrong with it. */
function text(convert: (found: string, notes: Notes) => WorkFields | undefined): Row['convert'] {
  return (found, _, notes) => {
    const plain = toText(found);
    return plain === undefined ? undefined : convert(plain, notes);
  };
}

/** From one that takes all texts of a list at once. */
function texts(convert: (found: string, notes: Notes) => WorkFields | undefined): Row['convert'] {
  return (found, _, notes) => {
    const all = toAllTexts(found).map(withoutAddress);
    return all.length === 0 ? undefined : convert(all.join(', '), notes);
  };
}

/** From one that takes a text or a number on one line. */
function value(convert: (found: string) => WorkFields | undefined): Row['convert'] {
  return (found) => {
    const plain = textToRichText(toTextOrNumber(found) ?? '', 'title')?.text ?? '';
    return plain === '' ? undefined : convert(plain);
  };
}

import type { PublicationType } from '../../model/publication-type.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { findArxivId, toDoi } from '../../normalise/identifiers/index.ts';
import { htmlToRichText, textToRichText } from '../../normalise/markup/index.ts';
import type { Byline } from '../../model/byline.ts';
import { doiToFields, isbnsToFields, isRetractedTitle, toPages, urlToFields } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { innerXml, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { dblpNameToByline } from './names.ts';

/** A record of dblp, with what its element and `publtype` say that it is. */
export interface DblpEntry {
  element: XmlElement;
  type: PublicationType;
}

type Elements = readonly XmlElement[];
type Row = FieldMapping<Elements, DblpEntry, WorkFields>;

/** Elements of https://dblp.org/xml/dblp.dtd and what they become. Names with @ are attributes of the record. */
const rows: readonly Row[] = [
  {
    source: '@key',
    target: ['identifiers'],
    convert: text((value) => ({ identifiers: [{ scheme: 'dblp', value }] })),
  },
  { source: 'title', target: ['title', 'retracted'], convert: titleToFields },
  {
    source: 'author',
    target: ['bylines'],
    convert: (found, _, notes) => ({ bylines: toBylines(found, notes) }),
  },
  {
    source: 'editor',
    target: ['editors'],
    convert: (found, _, notes) => ({ editors: toBylines(found, notes) }),
  },
  { source: 'year', target: ['dates'], convert: yearToFields },
  // of an electronic edition, the DOI first
  { source: 'ee', target: ['identifiers', 'links'], convert: editionsToFields },
  { source: 'doi', target: ['identifiers'], convert: text(doiToFields) },
  { source: 'journal', target: ['venue'], convert: venue('journal') },
  { source: 'booktitle', target: ['venue'], convert: venue(undefined) },
  { source: 'school', target: ['venue'], convert: venue('other') },
  { source: 'series', target: ['venue'], convert: venue('book') },
  { source: 'publisher', target: ['venue'], convert: text((publisher) => ({ venue: { publisher } })) },
  { source: 'volume', target: ['volume', 'identifiers'], convert: text(volumeToFields) },
  { source: 'number', target: ['issue'], convert: text((issue) => ({ issue })) },
  { source: 'pages', target: ['pages'], convert: text(pagesToFields) },
  { source: 'isbn', target: ['identifiers'], convert: isbnToFields },
  {
    source: 'crossref',
    target: ['relations'],
    convert: text((value) => ({ relations: [{ type: 'is-part-of', target: { scheme: 'dblp', value } }] })),
  },
  { source: '@publtype', target: ['retracted'], convert: publtypeToFields },
];

export const dblpTable: FieldTable<Elements, DblpEntry, WorkFields> = {
  of: 'Records',
  rows,
  alongside: {
    month: 'year',
    '@mdate': 'the date at which the record was retrieved at the earliest',
  },
  ignored: {
    url: 'It is the address of a table of contents on the pages of dblp',
    cite: 'References are not shown',
    note: 'Notes of dblp’s editors are not shown',
    address: 'The place of the publisher is not shown',
    cdrom: 'It is a path on a disc of papers',
    chapter: 'The title and pages of the chapter are shown',
    publnr: 'It numbers a technical report and dblp gives it no more',
    stream: 'The name of the venue is shown',
    rel: 'Links between records of dblp are not followed',
    '@cdate': 'It is the date at which dblp made the record',
  },
};

/** Every title of dblp ends in a full stop, or in the mark that it has of its own. */
function titleToFields([element]: Elements): WorkFields | undefined {
  const markup = innerXml(element).replace(/(?<!\.)\.((?:\s|<\/\w+>)*)$/, '$1');
  const title = htmlToRichText(markup, 'title');
  if (title === undefined || title.text === '') return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function toBylines(elements: Elements, notes: Notes): Byline[] {
  return elements.flatMap((element, i) => {
    const byline = dblpNameToByline(element);
    if (byline === undefined)
      notes.add('warning', 'null-author', `Name ${i + 1} of "${element.name}" is empty or unreadable`, {
        value: textOf(element) ?? '',
      });
    return byline ?? [];
  });
}

function yearToFields([year]: Elements, { element }: DblpEntry, notes: Notes): WorkFields | undefined {
  const text = textOf(year) ?? '';
  const month = textAt(element, 'month');
  const value = (month === undefined ? undefined : toPartialDate(`${month} ${text}`)) ?? toPartialDate(text);
  if (value !== undefined) return { dates: [{ value, basis: 'issued' }] };
  notes.add('warning', 'unreadable-date', 'This date cannot be read', { value: text });
  return undefined;
}

/** The address of a DOI says nothing beside the DOI; one of Wikidata or another key is no edition to read. */
function editionsToFields(elements: Elements, _: DblpEntry, notes: Notes): WorkFields | undefined {
  const addresses = elements.flatMap((element) => textOf(element) ?? []);
  const parts = addresses.map((address): WorkFields => {
    const doi =
      /^(?:https?:\/\/(?:dx\.)?doi\.org\/|http:\/\/doi\.(?:acm|ieeecomputersociety)\.org\/)(10\..+)/i.exec(
        address,
      )?.[1];
    if (doi !== undefined && toDoi(doi) !== undefined) return doiToFields(doi, notes) ?? {};
    const { identifiers = [], links = [] } = urlToFields(address, notes) ?? {};
    return /wikidata\.org/.test(address) ? { identifiers } : { identifiers, links };
  });
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** CoRR numbers its papers by the identifiers of arXiv: abs/2204.05862. */
function volumeToFields(value: string, _: Notes, { element }: DblpEntry): WorkFields {
  const arxiv = findArxivId(`${textAt(element, 'journal') ?? ''} ${value}`);
  return arxiv === undefined
    ? { volume: value }
    : { volume: value, identifiers: [{ scheme: 'arxiv', value: arxiv }] };
}

function pagesToFields(value: string): WorkFields | undefined {
  const pages = toPages(value);
  return pages === undefined ? undefined : { pages };
}

function isbnToFields(elements: Elements, _: DblpEntry, notes: Notes): WorkFields | undefined {
  return isbnsToFields(elements.flatMap((element) => textOf(element) ?? []).join(', '), notes);
}

/** A published item that is withdrawn is retracted; of an informal one its authors thought better. */
function publtypeToFields([found]: Elements, { type }: DblpEntry, notes: Notes): WorkFields | undefined {
  if (!/\bwithdrawn\b/.test(textOf(found) ?? '')) return undefined;
  if (type !== 'preprint') return { retracted: true };
  notes.add('notice', 'withdrawn', 'dblp says that this paper was withdrawn', {
    hint: 'Hide the work in curation if it should not be listed.',
  });
  return undefined;
}

function venue(kind: 'journal' | 'book' | 'other' | undefined): Row['convert'] {
  return ([found], { type }) => {
    const name = textToRichText(textOf(found) ?? '', 'title')?.text ?? '';
    if (name === '') return undefined;
    return {
      venue: {
        name,
        kind: kind ?? (type === 'conference-paper' || type === 'edited-book' ? 'conference' : 'book'),
      },
    };
  };
}

/** A row's converter from one that takes the text of the first element. */
function text(
  convert: (value: string, notes: Notes, entry: DblpEntry) => WorkFields | undefined,
): Row['convert'] {
  return ([found], entry, notes) => {
    const value = textOf(found);
    return value === undefined ? undefined : convert(value, notes, entry);
  };
}

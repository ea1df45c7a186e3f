import type { Venue } from '../../model/venue.ts';
import { toAddress } from '../../normalise/address.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toArxivId } from '../../normalise/identifiers/index.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import { toObject, toObjects, toText, toTextOrNumber, toTexts, type JsonObject } from '../json/read.ts';
import {
  abstractToFields,
  doiToFields,
  isRetractedTitle,
  issnsToFields,
  keywordListToFields,
  pmcidToFields,
  pmidToFields,
  toPages,
} from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { authorsToFields } from './names.ts';

/** A paper as JSON, with what the converters need besides. */
export interface PaperEntry {
  paper: JsonObject;
  context: ImportContext;
}

type Row = FieldMapping<unknown, PaperEntry, WorkFields>;

/** A paper of the Academic Graph and what it becomes: https://api.semanticscholar.org/api-docs/graph. Earlier rows win. */
const rows: readonly Row[] = [
  { source: 'title', target: ['title', 'retracted'], convert: text(titleToFields) },
  { source: 'authors', target: ['bylines', 'bylinesTruncated'], convert: authorsToFields },
  { source: 'externalIds.DOI', target: ['identifiers'], convert: text(doiToFields) },
  { source: 'externalIds.ArXiv', target: ['identifiers'], convert: text(arxivToFields) },
  { source: 'externalIds.PubMed', target: ['identifiers'], convert: text(pmidToFields) },
  { source: 'externalIds.PubMedCentral', target: ['identifiers'], convert: text(pmcidToFields) },
  { source: 'externalIds.DBLP', target: ['identifiers'], convert: key('dblp') },
  { source: 'externalIds.ACL', target: ['identifiers'], convert: key('acl') },
  { source: 'externalIds.MAG', target: ['identifiers'], convert: key('mag') },
  { source: 'publicationDate', target: ['dates'], convert: dateToFields },
  { source: 'year', target: ['dates'], convert: dateToFields },
  { source: 'publicationVenue', target: ['venue'], convert: publicationVenueToFields },
  { source: 'venue', target: ['venue'], convert: text((name) => ({ venue: { name } })) },
  { source: 'journal.name', target: ['venue'], convert: text((name) => ({ venue: { name } })) },
  { source: 'journal.volume', target: ['volume', 'issue'], convert: text(volumeToFields) },
  { source: 'journal.pages', target: ['pages'], convert: text(pagesToFields) },
  { source: 'abstract', target: ['abstract'], convert: abstractFieldToFields },
  { source: 'openAccessPdf', target: ['links', 'licence'], convert: openAccessToFields },
  { source: 'fieldsOfStudy', target: ['topics'], convert: (value) => keywordListToFields(toTexts(value)) },
  { source: 's2FieldsOfStudy', target: ['topics'], convert: fieldsToFields },
];

export const paperTable: FieldTable<unknown, PaperEntry, WorkFields> = {
  of: 'Papers',
  rows,
  alongside: {
    publicationTypes: 'the type of work',
    paperId: 'the name of the record in reports',
    updated: 'the date at which the record was retrieved at the earliest',
  },
  ignored: {
    corpusId: 'It is a number of Semantic Scholar alone',
    url: 'It is the address of the record, not of the work',
    citationCount: 'Counts of citations are not shown',
    influentialCitationCount: 'Counts of citations are not shown',
    referenceCount: 'References are not shown',
    citations: 'They are works of others that cite this one',
    references: 'References are not shown',
    citationStyles: 'The other fields say the same',
    isOpenAccess: 'Whether a work is free is taken from its licence',
    tldr: 'A machine wrote it; the abstract is shown',
    embedding: 'It is a place in a model’s space',
    matchScore: 'It ranked the record in an answer to a search',
    textAvailability: 'Full texts are not read',
    publicationVenueId: 'The name of the venue is shown',
    isInfluential: 'It is about a citation',
  },
};

/** The names of the API by those of the datasets, which have no capitals. */
export const apiNames: ReadonlyMap<string, string> = new Map(
  [
    ...rows.map(({ source }) => source.split('.')[0] ?? source),
    ...Object.keys(paperTable.alongside),
    ...Object.keys(paperTable.ignored),
  ].map((name) => [name.toLowerCase(), name]),
);

function titleToFields(value: string): WorkFields | undefined {
  const title = textToRichText(value, 'title');
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function arxivToFields(value: string): WorkFields | undefined {
  const arxiv = toArxivId(value);
  return arxiv === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value: arxiv }] };
}

function key(scheme: 'dblp' | 'acl' | 'mag'): Row['convert'] {
  return text((value) => ({ identifiers: [{ scheme, value }] }));
}

/** A date of 1 January stands for a year alone. It is not said whether the paper was posted or published then. */
function dateToFields(value: unknown, _: PaperEntry, notes: Notes): WorkFields | undefined {
  const written = toTextOrNumber(value) ?? '';
  const date = toPartialDate(written);
  if (date === undefined) {
    if (written !== '')
      notes.add('warning', 'unreadable-date', 'This date cannot be read', { value: written });
    return undefined;
  }
  return { dates: [{ value: date.endsWith('-01-01') ? date.slice(0, 4) : date, basis: 'issued' }] };
}

function publicationVenueToFields(value: unknown, _: PaperEntry, notes: Notes): WorkFields | undefined {
  const found = toObject(value);
  const name = toText(found?.['name']);
  const issn = toText(found?.['issn']);
  const { venue } = (issn === undefined ? undefined : issnsToFields(issn, notes)) ?? {};
  const kind = venueKind(toText(found?.['type']));
  if (name === undefined) return venue === undefined ? undefined : { venue };
  return { venue: { ...venue, name, ...(kind === undefined ? {} : { kind }) } };
}

function venueKind(type: string | undefined): Venue['kind'] {
  return type === 'journal' || type === 'conference' ? type : undefined;
}

/** The issue stands in the same text: `12 5`. */
function volumeToFields(value: string): WorkFields {
  const [, volume, issue] = /^\s*(\d+) (\d+)\s*$/.exec(value) ?? [];
  return volume === undefined || issue === undefined ? { volume: value } : { volume, issue };
}

function pagesToFields(value: string): WorkFields | undefined {
  const pages = toPages(value);
  return pages === undefined ? undefined : { pages };
}

function abstractFieldToFields(value: unknown, { context }: PaperEntry): WorkFields | undefined {
  return abstractToFields(textToRichText(toText(value) ?? '', 'abstract'), context);
}

/** The address may be that of a page; licences are written as `CCBYNC`. */
function openAccessToFields(value: unknown): WorkFields | undefined {
  const found = toObject(value);
  const url = toAddress(toText(found?.['url']) ?? '');
  const isUsable = url !== undefined && /^https?:/.test(url) && !/^https?:\/\/(?:dx\.)?doi\.org\//.test(url);
  const rel = /\.pdf(?:$|[?#])|\/pdf(?:\/|$)/i.test(url ?? '') ? 'pdf' : 'landing';
  const licence = toLicence(toText(found?.['license']) ?? '');
  if (!isUsable && licence === undefined) return undefined;
  return { ...(isUsable ? { links: [{ rel, url }] } : {}), ...(licence === undefined ? {} : { licence }) };
}

function toLicence(name: string): string | undefined {
  if (/^CC0$/i.test(name)) return 'CC0-1.0';
  const [, terms] = /^CC-?(BY(?:-?(?:NC|SA|ND))*)$/i.exec(name) ?? [];
  return terms === undefined
    ? undefined
    : ['CC', ...(terms.toUpperCase().match(/BY|NC|SA|ND/g) ?? [])].join('-');
}

function fieldsToFields(value: unknown): WorkFields | undefined {
  return keywordListToFields(toObjects(value).flatMap(({ category }) => toText(category) ?? []));
}

/** A row's converter from one that takes a text or a number. */
function text(convert: (value: string, notes: Notes) => WorkFields | undefined): Row['convert'] {
  return (value, _, notes) => {
    const written = toTextOrNumber(value)?.replaceAll(/\s+/g, ' ');
    return written === undefined ? undefined : convert(written, notes);
  };
}

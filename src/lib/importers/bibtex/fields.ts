import type { WorkRecord } from '../../model/work-record.ts';
import { findArxivId, toArxivId } from '../../normalise/identifiers/index.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { texToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import {
  abstractToFields,
  addressToFields,
  doiToFields,
  isbnsToFields,
  isRetractedTitle,
  retractedNoteToFields,
  issnsToFields,
  keywordsToFields,
  pmcidToFields,
  pmidToFields,
  toPages,
  urlToFields,
} from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { texToAuthors } from './author-list.ts';
import { entryToDate } from './dates.ts';
import { macroToJournal } from './journal-macros.ts';
import { withOrcidNumbers } from './orcid-numbers.ts';
import type { RawEntry } from './read-entry.ts';
import { texToPlain, texToVerbatim } from './tex-text.ts';
import { entryTypeToVenueKind } from './types.ts';
import { bibtexAlongside, bibtexIgnored } from './unread-fields.ts';

/** An entry with inherited fields, and what the converters need besides. */
export interface BibtexEntry extends RawEntry {
  context: ImportContext;
}

type Row = FieldMapping<string, BibtexEntry, WorkFields>;
type Converter = Row['convert'];

/** BibTeX and biblatex fields (manual, section 2.2) and what they become. Earlier rows win. */
const rows: readonly Row[] = [
  { source: 'title', target: ['title', 'retracted'], convert: titleToFields },
  { source: 'author', target: ['bylines', 'bylinesTruncated', 'authorCount'], convert: authorsToFields },
  { source: 'editor', target: ['editors'], convert: editorsToFields },
  { source: 'editors', target: ['editors'], convert: editorsToFields },
  {
    source: 'doi',
    target: ['identifiers'],
    convert: (value, _, notes) => doiToFields(texToVerbatim(value), notes),
  },
  { source: 'eprint', target: ['identifiers'], convert: eprintToFields },
  { source: 'arxivid', target: ['identifiers'], convert: arxivIdToFields },
  { source: 'arxiv', target: ['identifiers'], convert: arxivIdToFields },
  { source: 'pmid', target: ['identifiers'], convert: (value) => pmidToFields(texToVerbatim(value)) },
  { source: 'pubmedid', target: ['identifiers'], convert: (value) => pmidToFields(texToVerbatim(value)) },
  { source: 'pmcid', target: ['identifiers'], convert: (value) => pmcidToFields(texToVerbatim(value)) },
  { source: 'pmc', target: ['identifiers'], convert: (value) => pmcidToFields(texToVerbatim(value)) },
  {
    source: 'isbn',
    target: ['identifiers'],
    convert: (value, _, notes) => isbnsToFields(texToVerbatim(value), notes),
  },
  {
    source: 'issn',
    target: ['venue'],
    convert: (value, _, notes) => issnsToFields(texToVerbatim(value), notes),
  },
  {
    source: 'eissn',
    target: ['venue'],
    convert: (value, _, notes) => issnsToFields(texToVerbatim(value), notes),
  },
  { source: 'url', target: ['links', 'identifiers'], convert: urlsToFields },
  { source: 'link', target: ['links', 'identifiers'], convert: urlsToFields },
  { source: 'ee', target: ['links', 'identifiers'], convert: urlsToFields },
  { source: 'uri', target: ['links', 'identifiers'], convert: urlsToFields },
  { source: 'bdsk-url-1', target: ['links', 'identifiers'], convert: urlsToFields },
  { source: 'bdsk-url-2', target: ['links', 'identifiers'], convert: urlsToFields },
  // Addresses and arXiv ids in free text; other text in these fields is not a fact about the work
  { source: 'howpublished', target: ['links', 'identifiers'], convert: freeTextToFields },
  {
    source: 'note',
    target: ['links', 'identifiers', 'retracted'],
    convert: (value) => retractedNoteToFields(texToVerbatim(value)) ?? freeTextToFields(value),
  },
  { source: 'pdf', target: ['links'], convert: (value) => addressToFields(texToVerbatim(value), 'pdf') },
  { source: 'code', target: ['links'], convert: (value) => addressToFields(texToVerbatim(value), 'code') },
  { source: 'date', target: ['dates'], convert: (_, entry, notes) => entryToDate(entry, notes) },
  { source: 'year', target: ['dates'], convert: yearToFields },
  { source: 'journal', target: ['venue'], convert: venueToFields('journalsubtitle') },
  { source: 'journaltitle', target: ['venue'], convert: venueToFields('journalsubtitle') },
  { source: 'booktitle', target: ['venue'], convert: venueToFields('booksubtitle') },
  { source: 'maintitle', target: ['venue'], convert: venueToFields('mainsubtitle') },
  { source: 'shortjournal', target: ['venue'], convert: venueToFields() },
  { source: 'series', target: ['venue'], convert: seriesToFields },
  { source: 'eventtitle', target: ['venue'], convert: venueToFields() },
  { source: 'conference', target: ['venue'], convert: venueToFields() },
  { source: 'publisher', target: ['venue'], convert: publisherToFields },
  { source: 'school', target: ['venue'], convert: publisherToFields },
  { source: 'institution', target: ['venue'], convert: publisherToFields },
  { source: 'organization', target: ['venue'], convert: publisherToFields },
  { source: 'volume', target: ['volume', 'identifiers'], convert: volumeToFields },
  { source: 'number', target: ['issue', 'articleNumber'], convert: numberToFields },
  { source: 'issue', target: ['issue'], convert: plain('issue') },
  { source: 'pages', target: ['pages'], convert: pagesToFields },
  { source: 'eid', target: ['articleNumber'], convert: plain('articleNumber') },
  { source: 'article-number', target: ['articleNumber'], convert: plain('articleNumber') },
  { source: 'art_number', target: ['articleNumber'], convert: plain('articleNumber') },
  { source: 'articleno', target: ['articleNumber'], convert: plain('articleNumber') },
  { source: 'edition', target: ['edition'], convert: plain('edition') },
  { source: 'abstract', target: ['abstract'], convert: abstractFieldToFields },
  { source: 'keywords', target: ['topics'], convert: keywordFieldToFields },
  { source: 'keyword', target: ['topics'], convert: keywordFieldToFields },
  { source: 'author_keywords', target: ['topics'], convert: keywordFieldToFields },
  { source: 'primaryclass', target: ['topics'], convert: classToFields },
  { source: 'eprintclass', target: ['topics'], convert: classToFields },
  { source: 'language', target: ['language'], convert: languageToFields },
  { source: 'langid', target: ['language'], convert: languageToFields },
  { source: 'license', target: ['licence'], convert: plain('licence') },
];

export const bibtexTable: FieldTable<string, BibtexEntry, WorkFields> = {
  of: 'Entries',
  rows,
  alongside: bibtexAlongside,
  ignored: bibtexIgnored,
};

function titleToFields(value: string, entry: BibtexEntry): WorkFields | undefined {
  const whole = withSubtitle(value, entry.fields.get('subtitle'));
  const title = texToRichText(whole, 'title', languageOf(entry));
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function authorsToFields(value: string, { fields }: BibtexEntry, notes: Notes): WorkFields {
  const { bylines: printed, truncated, missing } = texToAuthors(value, 'author', notes);
  const orcids = fields.get('orcid-numbers');
  const bylines = orcids === undefined ? printed : withOrcidNumbers(printed, texToVerbatim(orcids));
  if (!truncated) return { bylines };
  return { bylines, bylinesTruncated: true, authorCount: bylines.length + missing };
}

function editorsToFields(value: string, _: BibtexEntry, notes: Notes): WorkFields {
  return { editors: texToAuthors(value, 'editor', notes).bylines };
}

/** biblatex manual, section 3.14.7: `eprint` with its archive in `eprinttype` or `archiveprefix`; arXiv where none is said. */
function eprintToFields(value: string, { fields }: BibtexEntry): WorkFields | undefined {
  const eprint = texToVerbatim(value);
  const archive = texToVerbatim(fields.get('eprinttype') ?? fields.get('archiveprefix') ?? '').toLowerCase();
  if (archive === 'pubmed' || archive === 'pmid') return pmidToFields(eprint);
  if (archive === 'pmc' || archive === 'pmcid') return pmcidToFields(eprint);
  if (archive !== '' && archive !== 'arxiv' && archive !== 'corr') return addressToFields(eprint);
  return (
    arxivFields(toArxivId(eprint) ?? toArxivId(eprint.replace(/^.*?[:/]/, ''))) ?? addressToFields(eprint)
  );
}

function arxivIdToFields(value: string): WorkFields | undefined {
  return arxivFields(toArxivId(texToVerbatim(value)));
}

function arxivFields(id: string | undefined): WorkFields | undefined {
  return id === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value: id }] };
}

function urlsToFields(value: string, _: BibtexEntry, notes: Notes): WorkFields | undefined {
  const addresses = texToVerbatim(value)
    .split(/\s+|[;,]\s*(?=https?:)|\s*\|\s*/)
    .filter((address) => address !== '')
    .map((address) => address.replace(/^(?=www\.)/i, 'http://'));
  if (addresses.length < 2) return urlToFields(addresses[0] ?? '', notes);
  return joinWorkFields(addresses.flatMap((address) => addressToFields(address) ?? []));
}

function freeTextToFields(value: string): WorkFields | undefined {
  const text = texToVerbatim(value);
  const addresses = [...text.matchAll(/https?:\/\/[^\s<>"{}|\\^`]+/g)].map(([address]) =>
    address.replace(/[.,;:)\]]+$/, ''),
  );
  const pmid = /\bPMID:?\s*(\d+)/i.exec(text)?.[1];
  const parts = [
    ...addresses.map((address) => addressToFields(address)),
    arxivFields(findArxivId(text)),
    pmid === undefined ? undefined : pmidToFields(pmid),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

function yearToFields(_: string, entry: BibtexEntry, notes: Notes): WorkFields | undefined {
  return entry.fields.has('date') ? undefined : entryToDate(entry, notes);
}

function venueToFields(subtitle?: string): Converter {
  return (value, { type, fields }) => {
    const sub = subtitle === undefined ? undefined : fields.get(subtitle);
    const name = macroToJournal(value) ?? texToPlain(withSubtitle(value, sub));
    const kind = entryTypeToVenueKind(type);
    return name === '' ? undefined : { venue: { name, ...(kind === undefined ? {} : { kind }) } };
  };
}

/** What a whole book appeared in; the series of what stands in a book is not printed. */
function seriesToFields(value: string, { type }: BibtexEntry): WorkFields | undefined {
  const name = /^(?:mv)?(?:book|collection)$/.test(type) ? texToPlain(value) : '';
  return name === '' ? undefined : { venue: { name } };
}

/** Title and subtitle as one, with a colon where the title does not end in a mark of its own. */
function withSubtitle(title: string, subtitle: string | undefined): string {
  if (subtitle === undefined) return title;
  return `${title}${/[.:?!]\s*}*$/.test(title) ? ' ' : ': '}${subtitle}`;
}

function publisherToFields(value: string): WorkFields | undefined {
  const publisher = splitList(value).join('; ');
  return publisher === '' ? undefined : { venue: { publisher } };
}

/** dblp gives arXiv works the volume `abs/2204.05862`. */
function volumeToFields(value: string): WorkFields | undefined {
  const volume = texToPlain(value);
  if (/^abs\//.test(volume)) return arxivFields(findArxivId(volume));
  return volume === '' ? undefined : { volume };
}

/** The number of an article is its issue, that of a report its own. */
function numberToFields(value: string, { type }: BibtexEntry): WorkFields | undefined {
  const number = texToPlain(value);
  if (number === '') return undefined;
  return /^(?:techreport|report|manual)$/.test(type) ? { articleNumber: number } : { issue: number };
}

function pagesToFields(value: string): WorkFields | undefined {
  const pages = toPages(texToVerbatim(value));
  return pages === undefined ? undefined : { pages };
}

function abstractFieldToFields(value: string, entry: BibtexEntry): WorkFields | undefined {
  return abstractToFields(texToRichText(value, 'abstract', languageOf(entry)), entry.context);
}

function keywordFieldToFields(value: string): WorkFields | undefined {
  return keywordsToFields(value.split(/[;,\n]/).map(texToPlain));
}

/** arXiv's classes stand for topics under their own codes: cs.CL, math-ph. */
function classToFields(value: string): WorkFields | undefined {
  const name = texToVerbatim(value);
  return /^[a-z-]+(?:\.[A-Za-z-]+)?$/.test(name)
    ? { topics: [{ scheme: 'arxiv', id: name, name }] }
    : undefined;
}

function languageToFields(value: string): WorkFields | undefined {
  const language = toLanguageTag(texToPlain(value));
  return language === undefined ? undefined : { language };
}

function languageOf({ fields }: BibtexEntry): string | undefined {
  return toLanguageTag(texToPlain(fields.get('langid') ?? fields.get('language') ?? ''));
}

function splitList(value: string): string[] {
  return value.split(/\s+and\s+(?=\p{Lu})/u).length > 2
    ? value.split(/\s+and\s+/).map(texToPlain)
    : [texToPlain(value)];
}

/** A converter for a field whose plain text is the field of the work. */
function plain(target: keyof WorkRecord & ('issue' | 'articleNumber' | 'edition' | 'licence')): Converter {
  return (value) => {
    const text = texToPlain(value);
    return text === '' ? undefined : { [target]: text };
  };
}

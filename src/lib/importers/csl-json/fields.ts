import type { Venue } from '../../model/venue.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import {
  abstractToFields,
  doiToFields,
  isbnsToFields,
  isRetractedTitle,
  issnsToFields,
  keywordsToFields,
  pmcidToFields,
  pmidToFields,
  toPages,
  urlToFields,
} from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { relationToFields, updatedByToFields, updateToFields } from '../crossref/relations.ts';
import { cslDateToFields } from './dates.ts';
import { cslNamesToBylines } from './names.ts';
import { arxivToFields, noteToFields } from './note.ts';
import { cslAlongside, cslIgnored } from './unread-variables.ts';
import { toText, toTexts } from './value.ts';
import { lookUp } from '../mapping/look-up.ts';

/** A CSL item as JSON, with what the converters need besides. */
export interface CslEntry {
  item: Readonly<Record<string, unknown>>;
  context: ImportContext;
}

type Row = FieldMapping<unknown, CslEntry, WorkFields>;

/**
 * CSL-JSON variables and what they become. Earlier rows win.
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
const rows: readonly Row[] = [
  { source: 'title', target: ['title', 'retracted'], convert: titleToFields },
  { source: 'author', target: ['bylines', 'bylinesTruncated'], convert: authorsToFields },
  { source: 'editor', target: ['editors'], convert: editorsToFields },
  { source: 'container-author', target: ['editors'], convert: editorsToFields },
  { source: 'DOI', target: ['identifiers'], convert: text((value, { notes }) => doiToFields(value, notes)) },
  {
    source: 'URL',
    target: ['links', 'identifiers'],
    convert: text((value, { notes }) => urlToFields(value, notes)),
  },
  { source: 'PMID', target: ['identifiers'], convert: text(pmidToFields) },
  { source: 'PMCID', target: ['identifiers'], convert: text(pmcidToFields) },
  {
    source: 'ISBN',
    target: ['identifiers'],
    convert: texts((value, { notes }) => isbnsToFields(value, notes)),
  },
  { source: 'ISSN', target: ['venue'], convert: texts((value, { notes }) => issnsToFields(value, notes)) },
  // Zotero writes the number of a preprint here: "arXiv:2204.05862"
  { source: 'number', target: ['identifiers', 'articleNumber'], convert: text(numberToFields) },
  { source: 'archive_location', target: ['identifiers'], convert: text(archiveToFields) },
  { source: 'archive-location', target: ['identifiers'], convert: text(archiveToFields) },
  {
    source: 'note',
    target: ['identifiers', 'retracted'],
    convert: text((value, { notes }) => noteToFields(value, notes)),
  },
  date('issued', 'issued'),
  date('submitted', 'submitted'),
  date('accepted', 'accepted'),
  // Crossref's content negotiation adds these to CSL; of print and online the earlier row that is there wins
  date('published-online', 'published'),
  date('published-print', 'published'),
  date('posted', 'posted'),
  // CSL 1.0.2: the date of online publication, before that of the issue
  date('available-date', 'published'),
  { source: 'container-title', target: ['venue'], convert: text(venueNameToFields) },
  { source: 'collection-title', target: ['venue'], convert: text(venueNameToFields) },
  { source: 'event-title', target: ['venue'], convert: text(venueNameToFields) },
  { source: 'event', target: ['venue'], convert: text(venueNameToFields) },
  { source: 'container-title-short', target: ['venue'], convert: text(venueNameToFields) },
  { source: 'journalAbbreviation', target: ['venue'], convert: text(venueNameToFields) },
  {
    source: 'publisher',
    target: ['venue'],
    convert: text((value) => ({ venue: { publisher: toPlain(value) } })),
  },
  { source: 'volume', target: ['volume'], convert: text((value) => ({ volume: toPlain(value) })) },
  { source: 'issue', target: ['issue'], convert: text((value) => ({ issue: toPlain(value) })) },
  { source: 'page', target: ['pages'], convert: text(pagesToFields) },
  { source: 'page-first', target: ['pages'], convert: text(pagesToFields) },
  {
    source: 'article-number',
    target: ['articleNumber'],
    convert: text((value) => ({ articleNumber: toPlain(value) })),
  },
  { source: 'edition', target: ['edition'], convert: text((value) => ({ edition: toPlain(value) })) },
  {
    source: 'abstract',
    target: ['abstract'],
    convert: text((value, { entry }) =>
      abstractToFields(textToRichText(value, 'abstract', languageOf(entry)), entry.context),
    ),
  },
  { source: 'keyword', target: ['topics'], convert: (value) => keywordsToFields(toTexts(value)) },
  { source: 'language', target: ['language'], convert: text(languageToFields) },
  // What Crossref adds to CSL
  { source: 'relation', target: ['relations', 'retracted'], convert: related(relationToFields) },
  { source: 'update-to', target: ['relations', 'retracted'], convert: related(updateToFields) },
  { source: 'updated-by', target: ['relations', 'retracted'], convert: related(updatedByToFields) },
  { source: 'license', target: ['licence'], convert: text((value) => ({ licence: toPlain(value) })) },
];

export const cslTable: FieldTable<unknown, CslEntry, WorkFields> = {
  of: 'Items',
  rows,
  alongside: cslAlongside,
  ignored: cslIgnored,
};

function date(source: string, basis: Parameters<typeof cslDateToFields>[1]): Row {
  return { source, target: ['dates'], convert: (value, _, notes) => cslDateToFields(value, basis, notes) };
}

const venueKinds: Readonly<Record<string, NonNullable<Venue['kind']>>> = {
  'article-journal': 'journal',
  'article-magazine': 'journal',
  'journal-article': 'journal',
  review: 'journal',
  'paper-conference': 'conference',
  'proceedings-article': 'conference',
  chapter: 'book',
  'book-chapter': 'book',
  dataset: 'repository',
};

function titleToFields(value: unknown, { item }: CslEntry): WorkFields | undefined {
  const main = toText(value) ?? '';
  const subtitle = toText(item['subtitle']);
  const isWhole = subtitle === undefined || main.includes(subtitle);
  const whole = isWhole ? main : `${main}${/[.:?!]\s*$/.test(main) ? '' : ':'} ${subtitle}`;
  const title = textToRichText(whole, 'title', languageOf({ item }));
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function authorsToFields(value: unknown, _: CslEntry, notes: Parameters<Row['convert']>[2]): WorkFields {
  const { bylines, truncated } = cslNamesToBylines(value, 'author', notes);
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function editorsToFields(value: unknown, _: CslEntry, notes: Parameters<Row['convert']>[2]): WorkFields {
  return { editors: cslNamesToBylines(value, 'editor', notes).bylines };
}

function venueNameToFields(value: string, { entry }: { entry: CslEntry }): WorkFields | undefined {
  const name = toPlain(value);
  const kind = lookUp(venueKinds, toText(entry.item['type']));
  return name === '' ? undefined : { venue: { name, ...(kind === undefined ? {} : { kind }) } };
}

function numberToFields(value: string, { entry }: { entry: CslEntry }): WorkFields | undefined {
  const arxiv = arxivToFields(value);
  if (arxiv !== undefined) return arxiv;
  return /^(?:article|report)/.test(toText(entry.item['type']) ?? '')
    ? { articleNumber: toPlain(value) }
    : undefined;
}

function archiveToFields(value: string, { entry }: { entry: CslEntry }): WorkFields | undefined {
  return arxivToFields(`${toText(entry.item['archive']) ?? ''}:${value}`);
}

function pagesToFields(value: string): WorkFields | undefined {
  const pages = toPages(value);
  return pages === undefined ? undefined : { pages };
}

function languageToFields(value: string): WorkFields | undefined {
  const language = toLanguageTag(value);
  return language === undefined ? undefined : { language };
}

function languageOf({ item }: Pick<CslEntry, 'item'>): string | undefined {
  return toLanguageTag(toText(item['language']) ?? '');
}

function toPlain(value: string): string {
  return textToRichText(value, 'title')?.text ?? '';
}

interface Around {
  entry: CslEntry;
  notes: Parameters<Row['convert']>[2];
}

/** A row's converter from one that looks at the whole item. */
function related(
  convert: (value: unknown, item: CslEntry['item']) => WorkFields | undefined,
): Row['convert'] {
  return (value, { item }) => convert(value, item);
}

/** A row's converter from one that takes text. */
function text(convert: (value: string, around: Around) => WorkFields | undefined): Row['convert'] {
  return (value, entry, notes) => {
    const found = toText(value);
    return found === undefined ? undefined : convert(found, { entry, notes });
  };
}

/** The same for a value that may be a list of texts. */
function texts(convert: (value: string, around: Around) => WorkFields | undefined): Row['convert'] {
  return (value, entry, notes) => {
    const found = toTexts(value).join(', ');
    return found === '' ? undefined : convert(found, { entry, notes });
  };
}

import { toLanguageTag } from '../../normalise/languages.ts';
import { htmlToRichText } from '../../normalise/markup/index.ts';
import {
  abstractToFields,
  isbnsToFields,
  isRetractedTitle,
  pmcidToFields,
  pmidToFields,
} from '../mapping/converters.ts';
import type { FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { dateToFields, finerDate, textToDate } from '../ris/dates.ts';
import { editionToFields, keywordsOf, pagesOf } from '../ris/details.ts';
import { accessionToFields, doisToFields, fileToFields, linksToFields } from '../ris/identifiers.ts';
import { toPlain, venueNameToFields, withoutFullStop } from '../ris/titles.ts';
import { workTypeToType } from '../ris/types.ts';
import { each, first } from '../tagged/repeated.ts';
import { textOf, type XmlElement } from '../xml/element.ts';
import { type EndnoteEntry, type EndnoteRow, linesOf, textsIn } from './entry.ts';
import { ignoredElements } from './ignored.ts';
import { authorsOf, secondaryNames } from './people.ts';
import { styledToHtml, styledToParagraphs } from './style.ts';

/**
 * Elements of EndNote and what they become. Earlier rows win. What an element means depends on the type of reference, as
 * in RIS, whose tags they stand for.
 */
const rows: readonly EndnoteRow[] = [
  { source: 'titles/title', target: ['title', 'retracted'], convert: first(titleOf) },
  {
    source: 'contributors/authors/author',
    target: ['bylines', 'editors', 'bylinesTruncated'],
    convert: authorsOf,
  },
  { source: 'contributors/secondary-authors/author', target: ['editors'], convert: secondaryNames('A2') },
  { source: 'contributors/tertiary-authors/author', target: ['editors'], convert: secondaryNames('A3') },
  {
    source: 'electronic-resource-num',
    target: ['identifiers'],
    convert: text((value, _, notes) => resourceToFields(value, notes)),
  },
  { source: 'accession-num', target: ['identifiers'], convert: text(accessionOf) },
  // Where EndNote keeps the PMCID; of proceedings, custom3 is their title; Embase writes its numbers of PubMed into both
  {
    source: 'custom2',
    target: ['identifiers'],
    convert: text((value) => (/^PMC\d+$/.test(value) ? pmcidToFields(value) : undefined)),
  },
  { source: 'custom3', target: ['identifiers', 'venue'], convert: text(proceedingsOf) },
  { source: 'custom5', target: ['identifiers'], convert: text(embaseNumberOf) },
  {
    source: 'isbn',
    target: ['identifiers', 'venue'],
    convert: first((element, _, notes) => isbnsToFields(linesOf(element).join('; '), notes)),
  },
  { source: 'urls/related-urls/url', target: ['links', 'identifiers'], convert: each(linkOf) },
  { source: 'urls/web-urls/url', target: ['links', 'identifiers'], convert: each(linkOf) },
  {
    source: 'urls/pdf-urls/url',
    target: ['links', 'identifiers'],
    convert: each((element) => fileToFields(textOf(element) ?? '', 'pdf')),
  },
  {
    source: 'urls/text-urls/url',
    target: ['links', 'identifiers'],
    convert: each((element) => fileToFields(textOf(element) ?? '', 'landing')),
  },
  { source: 'dates/year', target: ['dates'], convert: text(dateOf) },
  { source: 'dates/pub-dates/date', target: ['dates'], convert: text(dateOf) },
  { source: 'periodical/full-title', target: ['venue'], convert: text(venueOf) },
  { source: 'titles/secondary-title', target: ['venue'], convert: text(venueOf) },
  { source: 'alt-periodical/full-title', target: ['venue'], convert: text(venueOf) },
  { source: 'titles/alt-title', target: ['venue'], convert: text(venueOf) },
  { source: 'periodical/abbr-1', target: ['venue'], convert: text(venueOf) },
  {
    source: 'publisher',
    target: ['venue'],
    convert: text((value) => ({ venue: { publisher: toPlain(value) } })),
  },
  { source: 'volume', target: ['volume'], convert: text((value) => ({ volume: toPlain(value) })) },
  { source: 'number', target: ['issue'], convert: text((value) => ({ issue: toPlain(value) })) },
  { source: 'issue', target: ['issue'], convert: text((value) => ({ issue: toPlain(value) })) },
  { source: 'pages', target: ['pages'], convert: text((value, { type }) => pagesOf(value, undefined, type)) },
  // EndNote's place for the number of an article
  { source: 'custom7', target: ['articleNumber'], convert: text(articleNumberOf) },
  {
    source: 'edition',
    target: ['edition', 'dates'],
    convert: text((value, { type }) => editionToFields(value, type)),
  },
  { source: 'abstract', target: ['abstract'], convert: first(abstractOf) },
  {
    source: 'keywords/keyword',
    target: ['topics'],
    convert: (elements) => keywordsOf(elements.flatMap(linesOf)),
  },
  { source: 'work-type', target: ['type'], convert: text(workTypeOf) },
  { source: 'language', target: ['language'], convert: text(languageToFields) },
];

export const endnoteTable: FieldTable<readonly XmlElement[], EndnoteEntry, WorkFields> = {
  of: 'References',
  rows,
  alongside: {
    'ref-type': 'the type of work, and what the other elements mean',
    'rec-number': 'the name of the record in reports',
    'auth-address': 'the author, where the work has one',
    'remote-database-name': 'accession-num, whose database it is',
    'remote-database-provider': 'accession-num, whose database it is',
  },
  ignored: ignoredElements,
};

function titleOf(element: XmlElement, entry: EndnoteEntry): WorkFields | undefined {
  const title = htmlToRichText(withoutFullStop(styledToHtml(element)), 'title', languageOf(entry));
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

/** A DOI, sometimes behind the number that the publisher gives the article. */
function resourceToFields(value: string, notes: Notes): WorkFields | undefined {
  const inside = /\b10\.\d{4,9}\/\S+/.exec(value)?.[0];
  return inside === undefined ? doisToFields(value, notes) : doisToFields(inside, notes);
}

function accessionOf(value: string, entry: EndnoteEntry): WorkFields | undefined {
  const database = [...textsIn(entry, 'remote-database-name'), ...textsIn(entry, 'remote-database-provider')];
  return accessionToFields(value, database.join(' '));
}

function proceedingsOf(value: string, { type }: EndnoteEntry): WorkFields | undefined {
  const pmid = /^PUBMED (\d+)$/i.exec(value)?.[1];
  if (pmid !== undefined) return pmidToFields(pmid);
  return type?.venue === 'conference' ? venueNameToFields(value, type) : undefined;
}

function embaseNumberOf(value: string, entry: EndnoteEntry): WorkFields | undefined {
  const isEmbase = textsIn(entry, 'remote-database-name').some((name) => /embase/i.test(name));
  return isEmbase && /^\d{7,8}$/.test(value) ? pmidToFields(value) : undefined;
}

/** "<Go to ISI>://WOS:…" is a link that works inside EndNote alone. */
function linkOf(element: XmlElement, _: EndnoteEntry, notes: Notes): WorkFields | undefined {
  const lines = linesOf(element).filter((line) => !line.startsWith('<Go to ISI>'));
  return lines.length === 0 ? undefined : linksToFields(lines.join('\n'), notes);
}

/** The year, with the day and month of the other field where that names no other year. */
function dateOf(value: string, entry: EndnoteEntry, notes: Notes): WorkFields | undefined {
  const [year] = textsIn(entry, 'dates/year').map((text) => textToDate(text)?.slice(0, 4));
  const fields = dateToFields(value, 'issued', notes, year);
  const [dated] = fields?.dates ?? [];
  if (dated === undefined) return fields;
  const others = textsIn(entry, 'dates/pub-dates/date').map((text) => textToDate(text, year));
  const finest = others.reduce(finerDate, dated.value);
  return { dates: [{ ...dated, value: finest ?? dated.value }] };
}

function venueOf(value: string, { type }: EndnoteEntry): WorkFields | undefined {
  return venueNameToFields(value, type);
}

function articleNumberOf(value: string, { type }: EndnoteEntry): WorkFields | undefined {
  return type?.venue === 'journal' || type?.venue === 'conference'
    ? { articleNumber: toPlain(value) }
    : undefined;
}

function abstractOf(element: XmlElement, entry: EndnoteEntry): WorkFields | undefined {
  return abstractToFields(
    htmlToRichText(styledToParagraphs(element), 'abstract', languageOf(entry)),
    entry.context,
  );
}

function workTypeOf(value: string, { type }: EndnoteEntry): WorkFields | undefined {
  const finer = workTypeToType(value);
  const isVague = type === undefined || type.type === 'article' || type.type === 'other';
  return finer !== undefined && isVague ? { type: finer } : undefined;
}

function languageToFields(value: string): WorkFields | undefined {
  const language = toLanguageTag(value.split(/[;,/]/)[0] ?? '');
  return language === undefined ? undefined : { language };
}

function languageOf(entry: EndnoteEntry): string | undefined {
  return languageToFields(textsIn(entry, 'language')[0] ?? '')?.language;
}

/** The converter of the first element with text, from one that takes text. */
function text(
  convert: (value: string, entry: EndnoteEntry, notes: Notes) => WorkFields | undefined,
): EndnoteRow['convert'] {
  return first((element: XmlElement, entry: EndnoteEntry, notes: Notes) => {
    const value = textOf(element);
    return value === undefined ? undefined : convert(value, entry, notes);
  });
}

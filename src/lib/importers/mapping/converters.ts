import type { RichText } from '../../model/rich-text.ts';
import type { TopicMention } from '../../model/topic-mention.ts';
import { toAddress } from '../../normalise/address.ts';
import {
  doiToIdentifier,
  identifierFromAddress,
  toDoi,
  toIsbn,
  toIssn,
  toPmcid,
  toPmid,
  toShortDoi,
} from '../../normalise/identifiers/index.ts';
import type { ImportContext } from '../importer.ts';
import type { Notes } from './notes.ts';
import type { WorkFields } from './work-fields.ts';

const longestKeyword = 120;
const mostKeywords = 100;
const longestPages = 200;

/** A DOI as an identifier; what is not one is noted. */
export function doiToFields(text: string, notes: Notes): WorkFields | undefined {
  if (isEmpty(text)) return undefined;
  const doi = toDoi(text);
  if (doi !== undefined) return { identifiers: [doiToIdentifier(doi)] };
  const short = toShortDoi(text);
  if (short !== undefined) {
    notes.add(
      'notice',
      'short-doi',
      'This short form leads to a work without telling its DOI, so it is a link only',
      {
        value: text,
        hint: 'Follow it and write the whole DOI, by which the work can be found in other exports.',
      },
    );
    return { links: [{ rel: 'landing', url: `https://doi.org/${short}` }] };
  }
  const address = /\bdoi\.org\//i.test(text) ? undefined : addressToFields(text);
  if (address !== undefined) return address;
  notes.add('warning', 'invalid-doi', 'This is not a DOI', {
    value: text,
    hint: 'A DOI begins with 10. and has a slash.',
  });
  return undefined;
}

/** An address as a link, and as an identifier where its host gives identifiers that we know. */
export function addressToFields(
  text: string,
  rel: 'landing' | 'pdf' | 'code' | 'data' = 'landing',
): WorkFields | undefined {
  const url = toAddress(text);
  if (url === undefined || !url.startsWith('http')) return undefined;
  const identifier = identifierFromAddress(url);
  const isPdf = rel === 'landing' && /\.pdf$/i.test(new URL(url).pathname);
  return {
    links: [{ rel: isPdf ? 'pdf' : rel, url }],
    ...(identifier === undefined || rel === 'code' || rel === 'data' ? {} : { identifiers: [identifier] }),
  };
}

/** As {@link addressToFields}, and an address that may not be printed is noted. */
export function urlToFields(text: string, notes: Notes): WorkFields | undefined {
  if (isEmpty(text)) return undefined;
  const fields = addressToFields(text);
  if (fields === undefined) {
    notes.add('notice', 'unusable-address', 'This address cannot be a link', {
      value: text,
      hint: 'Only http, https and DOI addresses without spaces or passwords are printed.',
    });
  }
  return fields;
}

/** The ISBNs of a field that may hold several, print and electronic. */
export function isbnsToFields(text: string, notes: Notes): WorkFields | undefined {
  return numbersToFields(text, notes, 'invalid-isbn', 'This is not an ISBN');
}

/** The ISSNs of a field that may hold several. */
export function issnsToFields(text: string, notes: Notes): WorkFields | undefined {
  return numbersToFields(text, notes, 'invalid-issn', 'This is not an ISSN');
}

/** A PubMed id as an identifier. */
export function pmidToFields(text: string): WorkFields | undefined {
  const value = toPmid(text);
  return value === undefined ? undefined : { identifiers: [{ scheme: 'pmid', value }] };
}

/** A PubMed Central id as an identifier, with or without its letters. */
export function pmcidToFields(text: string): WorkFields | undefined {
  const value = toPmcid(/^\d+$/.test(text.trim()) ? `PMC${text.trim()}` : text);
  return value === undefined ? undefined : { identifiers: [{ scheme: 'pmcid', value }] };
}

/** An abstract with the licence that `site.yml` states for its source. */
export function abstractToFields(
  abstract: RichText | undefined,
  context: ImportContext,
): WorkFields | undefined {
  if (abstract === undefined) return undefined;
  const licence = context.rule?.licence;
  return { abstract: { ...abstract, ...(licence === undefined ? {} : { licence }) } };
}

/** Keywords as topics, from a list or from text with separators; sentences and file paths are left out. */
export function keywordsToFields(keywords: readonly string[]): WorkFields | undefined {
  return keywordListToFields(keywords.flatMap(splitKeywords));
}

/** The same for keywords that the source gives one by one: a comma is part of one. */
export function keywordListToFields(keywords: readonly string[]): WorkFields | undefined {
  const topics = keywords
    .map((name) => name.replaceAll(/\s+/g, ' ').trim())
    .filter((name) => name.length <= longestKeyword)
    .map((name) => name.replace(/[.,;]+$/, ''))
    .filter((name) => name !== '' && /\p{L}/u.test(name) && !/^(?:https?:|file:|\/)/.test(name))
    .slice(0, mostKeywords)
    .map((name): TopicMention => ({ scheme: 'keyword', name }));
  return topics.length === 0 ? undefined : { topics };
}

/** Pages with an en dash between numbers, as they are printed: `1--9`, `1-9` and `1‐9` become `1–9`. */
export function toPages(text: string): string | undefined {
  const pages = text
    .slice(0, longestPages)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/\s*(?:-{1,3}|[\u2010-\u2015\u2212])\s*/g, (dash, offset: number, whole: string) =>
      /\d/.test(whole.slice(0, offset)) && /\d/.test(whole.slice(offset)) ? '–' : dash.trim(),
    )
    .replace(/^pp?\.?\s*(?=\d)/i, '')
    .replace(/[–\s,;-]+$/, '');
  return pages === '' || /^(?:n\/?a|\?+)$/i.test(pages) ? undefined : pages;
}

/** What publishers print before the title of a retracted work. */
export function isRetractedTitle(title: string): boolean {
  return /^\W*(?:retracted(?:\s+(?:article|paper|chapter))?|withdrawn)\s*[:\].]/i.test(title);
}

/** A note that says nothing but that the work was retracted, as our own files have it. */
export function retractedNoteToFields(note: string): WorkFields | undefined {
  return /^\s*retracted\s*\.?\s*$/i.test(note) ? { retracted: true } : undefined;
}

/** Whether a field holds nothing, however it says so. */
export function isEmpty(text: string): boolean {
  return /^\s*(?:n\/?a|none|null|undefined|-+)?\s*$/i.test(text);
}

/** Each number as what its check digit says it is: reference managers put ISSNs and ISBNs into one field. */
function numbersToFields(text: string, notes: Notes, code: string, message: string): WorkFields | undefined {
  const numbers = splitNumbers(text);
  const isbns = numbers.map(toIsbn).filter((isbn) => isbn !== undefined);
  const issn = numbers.map(toIssn).filter((value) => value !== undefined);
  if (isbns.length + issn.length === 0) {
    if (!isEmpty(text))
      notes.add('notice', code, message, { value: text, hint: 'Its check digit does not fit.' });
    return undefined;
  }
  return {
    identifiers: isbns.map((value) => ({ scheme: 'isbn', value })),
    ...(issn.length === 0 ? {} : { venue: { issn } }),
  };
}

function splitNumbers(text: string): string[] {
  return text
    .split(/[,;|/]|\s+and\s+|(?<=[\dX])\s+(?=\d{3,4}-|97[89])|(?<=\))\s+/i)
    .filter((part) => !isEmpty(part));
}

function splitKeywords(text: string): string[] {
  if (/[;|\n•·]/.test(text)) return text.split(/[;|\n•·]/);
  return text.split(',');
}

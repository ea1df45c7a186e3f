import { BibLatexParser, parseRIS } from 'biblatex-csl-converter';
import { isObject } from '../../compare/values.ts';
import { type CitationFields, listSeparator, splitList, toCitationFields } from '../citation-fields.ts';
import type { CitationReader, ReadWork } from './reader.ts';

const fields = [
  'title',
  'authors',
  'editors',
  'date',
  'venue',
  'publisher',
  'volume',
  'issue',
  'pages',
  'doi',
  'isbn',
  'issn',
  'url',
  'keywords',
  'abstract',
] as const;

/** biblatex-csl-converter, which Fidus Writer reads BibTeX and RIS with. */
export const biblatexReader: CitationReader = {
  name: 'biblatex-csl-converter',
  formats: { bibtex: fields, ris: fields },
  read: (text, format) => Promise.resolve(readEntries(text, format)),
};

function readEntries(text: string, format: string): ReadWork[] {
  const { entries } =
    format === 'ris'
      ? parseRIS(text)
      : new BibLatexParser(text, { processUnexpected: true, processUnknown: true }).parse();
  return Object.values(entries).map(({ entry_key: key, fields: found }) => ({
    ...(format === 'ris' ? {} : { key }),
    fields: entryToFields({ ...found }),
  }));
}

function entryToFields(entry: Record<string, unknown>): CitationFields {
  const text = (...names: string[]): string | undefined =>
    names.map((name) => toPlain(entry[name])).find((value) => value !== '');
  return toCitationFields({
    title: text('title'),
    authors: namesToText(entry['author']),
    editors: namesToText(entry['editor']),
    date: text('date'),
    venue: text('journaltitle', 'booktitle', 'series', 'maintitle'),
    publisher: text('publisher', 'institution', 'school', 'howpublished'),
    volume: text('volume'),
    issue: text('issue', 'number'),
    pages: toPages(entry['pages']) ?? text('eid'),
    doi: text('doi'),
    isbn: splitList(text('isbn')),
    issn: splitList(text('issn')),
    url: text('url'),
    keywords: Array.isArray(entry['keywords'])
      ? entry['keywords'].map(toPlain).join(listSeparator)
      : splitList(text('keywords')),
    abstract: text('abstract'),
  });
}

/** A text, or the pieces of one. */
function toPlain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(toPlain).join('');
  return isObject(value) && typeof value['text'] === 'string' ? value['text'] : '';
}

/** Ranges, each a list of its ends. */
function toPages(value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map((range: unknown) => toEnds(range).join('-')).join(', ');
}

function toEnds(value: unknown): string[] {
  return Array.isArray(value) ? value.flatMap(toEnds) : [toPlain(value)];
}

function namesToText(value: unknown): string {
  const names: unknown[] = Array.isArray(value) ? value : [];
  return names
    .filter(isObject)
    .map((name) => {
      if (name['literal'] !== undefined) return `[${toPlain(name['literal'])}]`;
      const last = [name['prefix'], name['family']]
        .map(toPlain)
        .filter((part) => part !== '')
        .join(' ');
      return [last, toPlain(name['given']), toPlain(name['suffix'])].filter((part) => part !== '').join(', ');
    })
    .join(listSeparator);
}

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { isObject, toObjects, toText } from '../../compare/values.ts';
import { type CitationFields, listSeparator, splitList, toCitationFields } from '../citation-fields.ts';
import type { CitationReader } from './reader.ts';

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
  'language',
  'keywords',
  'abstract',
] as const;

/** citation-js, whose own form is CSL-JSON. */
export const citationJsReader: CitationReader = {
  name: 'citation-js',
  formats: { bibtex: fields, 'csl-json': fields },
  read: (text) =>
    Promise.resolve(
      toObjects(plugins.input.chain(text)).map((item) => ({
        key: toText(item['id']),
        fields: itemToFields(item),
      })),
    ),
};

function itemToFields(item: Record<string, unknown>): CitationFields {
  return toCitationFields({
    title: toText(item['title']),
    authors: namesToText(item['author']),
    editors: namesToText(item['editor']),
    date: dateToText(item['issued']),
    venue: toText(item['container-title']) ?? toText(item['collection-title']),
    publisher: toText(item['publisher']),
    volume: toText(item['volume']),
    issue: toText(item['issue']),
    pages: toText(item['page']) ?? toText(item['number']),
    doi: toText(item['DOI']),
    isbn: splitList(toText(item['ISBN'])),
    issn: splitList(toText(item['ISSN'])),
    url: toText(item['URL']),
    language: toText(item['language']),
    keywords: splitList(toText(item['keyword'])),
    abstract: toText(item['abstract']),
  });
}

function namesToText(value: unknown): string {
  return toObjects(value)
    .map((name) => {
      const literal = toText(name['literal']);
      if (literal !== undefined) return `[${literal}]`;
      const particles = [toText(name['dropping-particle']), toText(name['non-dropping-particle'])];
      const last = [...particles, toText(name['family'])].filter((part) => part !== undefined).join(' ');
      return [last, toText(name['given']), toText(name['suffix'])]
        .filter((part) => part !== undefined)
        .join(', ');
    })
    .join(listSeparator);
}

function dateToText(value: unknown): string | undefined {
  if (!isObject(value) || !Array.isArray(value['date-parts'])) return undefined;
  const dates: unknown[] = value['date-parts'];
  const [parts] = dates;
  if (!Array.isArray(parts)) return undefined;
  return parts.map((part: unknown, place) => String(part).padStart(place === 0 ? 4 : 2, '0')).join('-');
}

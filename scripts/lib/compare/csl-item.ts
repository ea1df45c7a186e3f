import type { ExpectedItem, ExpectedName } from './expected.ts';
import { isObject, type JsonObject, toObjects, toText, toYear } from './values.ts';
import { splitNumbers } from './zotero-item.ts';

/** A CSL item, as pandoc's YAML and citation-js give it. */
export function cslItemToExpected(item: JsonObject): ExpectedItem {
  const numbers = (field: string): string[] =>
    splitNumbers(toText(item[field])).map((value) => `${field.toLowerCase()}:${value}`);
  return {
    key: toText(item['citation-key']) ?? toText(item['id']),
    title: toText(item['title']),
    authors: toObjects(item['author']).map(nameToExpected),
    year: toYear(firstDate(item['issued'])),
    doi: toText(item['DOI']),
    venue: toText(item['container-title']),
    identifiers: [...numbers('ISBN'), ...numbers('ISSN'), ...numbers('PMID'), ...numbers('PMCID')],
    abstract: toText(item['abstract']),
  };
}

function nameToExpected(name: JsonObject): ExpectedName {
  const join = (...parts: unknown[]): string =>
    parts
      .map((part) => toText(part))
      .filter((part) => part !== undefined)
      .join(' ');
  return {
    family:
      toText(name['literal']) ??
      join(name['dropping-particle'], name['non-dropping-particle'], name['family'], name['suffix']),
    given: toText(name['given']) ?? '',
  };
}

/** The beginning of a date in parts, in EDTF or in words. */
function firstDate(value: unknown): unknown {
  if (Array.isArray(value)) return firstDate(value[0]);
  if (!isObject(value)) return value;
  return firstDate(value['date-parts'] ?? value['year'] ?? value['literal'] ?? value['raw']);
}

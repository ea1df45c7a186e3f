import type { ImportContext } from '../importer.ts';
import type { FieldMapping } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { type RisType, toRisType } from '../ris/types.ts';
import { childrenOf, rawTextOf, textOf, type XmlElement } from '../xml/element.ts';
import { lookUp } from '../mapping/look-up.ts';

/** A record of EndNote, its elements by path (`titles/title`), with what the converters need besides. */
export interface EndnoteEntry {
  fields: ReadonlyMap<string, readonly XmlElement[]>;
  /** Undefined for a type that there is not. */
  type: RisType | undefined;
  context: ImportContext;
}

export type EndnoteRow = FieldMapping<readonly XmlElement[], EndnoteEntry, WorkFields>;

/** Elements that only hold others: each gives its name to what is in it. */
const containers: ReadonlySet<string> = new Set(
  (
    'alt-periodical authors contributors copyright-dates dates image-urls keywords pdf-urls periodical pub-dates related-urls ' +
    'secondary-authors subsidiary-authors tertiary-authors text-urls titles translated-authors urls web-urls'
  ).split(' '),
);

/** Types by number, where a record does not name its own. */
const typesByNumber: Readonly<Record<string, string>> = {
  5: 'CHAP',
  6: 'BOOK',
  9: 'COMP',
  10: 'CONF',
  12: 'WEB',
  13: 'GEN',
  17: 'JOUR',
  19: 'MGZN',
  23: 'NEWS',
  25: 'PAT',
  27: 'RPRT',
  28: 'EDBOOK',
  32: 'THES',
  34: 'UNPB',
  36: 'MANSCPT',
  43: 'EJOUR',
  44: 'EBOOK',
  46: 'GOVDOC',
  47: 'CPAPER',
  59: 'DATA',
  60: 'ECHAP',
};

/** The elements of a record by path. */
export function elementToFields(record: XmlElement): Map<string, XmlElement[]> {
  const fields = new Map<string, XmlElement[]>();
  collect(record, '', fields);
  return fields;
}

/** The record's type of reference, by the name that EndNote or another program gives it, else by its number. */
export function elementToType(element: XmlElement | undefined): RisType | undefined {
  const named = toRisType(element?.attributes['name'] ?? '');
  return named ?? toRisType(lookUp(typesByNumber, textOf(element)) ?? '');
}

/** The texts of all elements of a path, each on one line. */
export function textsIn({ fields }: EndnoteEntry, path: string): string[] {
  return (fields.get(path) ?? []).map(textOf).filter((text) => text !== undefined);
}

/** The text of an element with the line breaks that EndNote writes as carriage returns. */
export function linesOf(element: XmlElement): string[] {
  return rawTextOf(element)
    .split(/\r\n?/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

function collect(parent: XmlElement, prefix: string, fields: Map<string, XmlElement[]>): void {
  for (const child of childrenOf(parent)) {
    const path = `${prefix}${child.name}`;
    if (containers.has(child.name)) {
      collect(child, `${path}/`, fields);
      continue;
    }
    const same = fields.get(path);
    if (same === undefined) fields.set(path, [child]);
    else same.push(child);
  }
}

import type { ImportContext } from '../importer.ts';
import { isPreprintType } from '../nbib/publication-types.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';

/** A record of PubMed, its elements by name, with what the converters need besides. */
export interface PubmedEntry {
  /** `ArticleTitle` stands in `Article`, so it is `Article/ArticleTitle`. */
  fields: ReadonlyMap<string, readonly XmlElement[]>;
  context: ImportContext;
}

/** Elements that only hold others: each gives its name to what is in it. */
const containers: ReadonlySet<string> = new Set([
  'Article',
  'Book',
  'BookDocument',
  'Journal',
  'JournalIssue',
  'MedlineCitation',
  'MedlineJournalInfo',
  'PubmedBookData',
  'PubmedData',
]);

/** The elements of a record by container and name. */
export function elementToFields(record: XmlElement): Map<string, XmlElement[]> {
  const fields = new Map<string, XmlElement[]>();
  collect(record, '', fields);
  return fields;
}

/** The text of the first element that has any. */
export function textIn({ fields }: PubmedEntry, name: string): string | undefined {
  return textsIn({ fields }, name)[0];
}

/** The texts of all elements of a name. */
export function textsIn({ fields }: Pick<PubmedEntry, 'fields'>, name: string): string[] {
  return (fields.get(name) ?? []).map(textOf).filter((text) => text !== undefined);
}

/** Whether the record is of a preprint, by its publication types. */
export function isPreprint({ fields }: PubmedEntry): boolean {
  const types = (fields.get('Article/PublicationTypeList') ?? [])
    .flatMap((list) => childrenOf(list, 'PublicationType'))
    .map((type) => textOf(type) ?? '');
  return isPreprintType(types);
}

function collect(parent: XmlElement, prefix: string, fields: Map<string, XmlElement[]>): void {
  for (const child of childrenOf(parent)) {
    if (containers.has(child.name)) {
      collect(child, child.name === 'MedlineCitation' ? '' : `${child.name}/`, fields);
      continue;
    }
    const name = `${prefix}${child.name}`;
    const same = fields.get(name);
    if (same === undefined) fields.set(name, [child]);
    else same.push(child);
  }
}

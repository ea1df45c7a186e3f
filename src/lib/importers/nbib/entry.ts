import type { ImportContext } from '../importer.ts';
import type { FieldMapping } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import type { TaggedField } from '../tagged/read-tagged.ts';
import { isPreprintType } from './publication-types.ts';

/** A record of MEDLINE's tagged text, each value on one line, with what the converters need besides. */
export interface NbibEntry {
  fields: readonly TaggedField[];
  context: ImportContext;
}

export type NbibRow = FieldMapping<readonly string[], NbibEntry, WorkFields>;

/** Tags that make one list in their order: authors, groups and what belongs to each. */
const lists: Readonly<Record<string, ReadonlySet<string>>> = {
  AU: new Set(['AU', 'FAU', 'CN']),
  ED: new Set(['ED', 'FED']),
};

/** The values of a tag that has any; of a list, those of all its tags. */
export function valuesOf({ fields }: NbibEntry, tag: string): readonly string[] | undefined {
  const tags = lists[tag] ?? new Set([tag]);
  const values = fields
    .filter((field) => tags.has(field.tag) && field.value !== '')
    .map(({ value }) => value);
  return values.length === 0 ? undefined : values;
}

/** The first value of a tag. */
export function valueOf(entry: NbibEntry, tag: string): string | undefined {
  return valuesOf(entry, tag)?.[0];
}

/** Whether the record is of a preprint, by its publication types. */
export function isPreprint(entry: NbibEntry): boolean {
  return isPreprintType(valuesOf(entry, 'PT') ?? []);
}

/** Whether the record is of a part of a book: it has a title besides the book's. */
export function isPart(entry: NbibEntry): boolean {
  return valueOf(entry, 'BTI') !== undefined && valueOf(entry, 'TI') !== undefined;
}

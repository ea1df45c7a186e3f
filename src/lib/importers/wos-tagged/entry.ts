import type { ImportContext } from '../importer.ts';
import type { FieldMapping } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import type { TaggedField } from '../tagged/read-tagged.ts';

/** A record of Web of Science, with what the converters need besides. */
export interface WosEntry {
  fields: readonly TaggedField[];
  context: ImportContext;
}

export type WosRow = FieldMapping<readonly string[], WosEntry, WorkFields>;

/** The values of a tag that has any, their lines still apart. */
export function valuesOf({ fields }: WosEntry, tag: string): readonly string[] | undefined {
  const values = fields.filter((field) => field.tag === tag && field.value !== '').map(({ value }) => value);
  return values.length === 0 ? undefined : values;
}

/** The first value of a tag, on one line. */
export function valueOf(entry: WosEntry, tag: string): string | undefined {
  return valuesOf(entry, tag)?.[0]?.replaceAll(/\s+/g, ' ');
}

/** The lines of a tag: names stand one a line. */
export function linesOf(entry: WosEntry, tag: string): string[] {
  return (valuesOf(entry, tag) ?? []).flatMap((value) => value.split('\n'));
}

import type { ImportContext } from '../importer.ts';
import type { FieldMapping } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import type { TaggedField } from '../tagged/read-tagged.ts';
import type { RisType } from './types.ts';

/** A record of RIS, with what the converters need besides. */
export interface RisEntry {
  fields: readonly TaggedField[];
  /** Undefined for a type that there is not. */
  type: RisType | undefined;
  context: ImportContext;
}

export type RisRow = FieldMapping<readonly string[], RisEntry, WorkFields>;

/** The values of a tag that has any; of authors, those of both tags in their order. */
export function valuesOf({ fields }: RisEntry, tag: string): readonly string[] | undefined {
  const own = fields.filter((field) => field.tag === tag && field.value !== '').map(({ value }) => value);
  if (tag !== 'AU') return own.length === 0 ? undefined : own;
  const repeats = new Set(own.map(toComparable));
  const names = fields
    .filter((field) => field.value !== '' && (field.tag === 'AU' || field.tag === 'A1'))
    .filter((field) => field.tag === 'AU' || !repeats.has(toComparable(field.value)))
    .map(({ value }) => value);
  return names.length === 0 ? undefined : names;
}

/** The first value of a tag. */
export function valueOf(entry: RisEntry, tag: string): string | undefined {
  return valuesOf(entry, tag)?.[0];
}

function toComparable(name: string): string {
  return name.replaceAll(/[\s.,]/g, '').toLowerCase();
}

import { shorten, type Notes } from './notes.ts';
import { joinWorkFields, type WorkFields } from './work-fields.ts';

/** A row of a mapping table: which source field becomes which fields of a work, and how. */
export interface FieldMapping<Value, Entry> {
  source: string;
  /** The fields of the work that the row can fill, for the reader of the table and for the documentation. */
  target: readonly (keyof WorkFields)[];
  /** @returns what the value contributes, or `undefined` when it says nothing */
  convert: (value: Value, entry: Entry, notes: Notes) => WorkFields | undefined;
}

/** Reads an entry by its table. A converter that fails costs its field, not the record. */
export function applyMappings<Value, Entry>(
  mappings: readonly FieldMapping<Value, Entry>[],
  entry: Entry,
  valueOf: (entry: Entry, source: string) => Value | undefined,
  notes: Notes,
): WorkFields {
  const parts: WorkFields[] = [];
  for (const { source, convert } of mappings) {
    const value = valueOf(entry, source);
    if (value === undefined) continue;
    try {
      const fields = convert(value, entry, notes);
      if (fields !== undefined) parts.push(fields);
    } catch (error) {
      notes.add('error', 'unreadable-field', `The field "${source}" could not be read`, {
        value: shorten(value),
        hint: `Please report this: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return joinWorkFields(parts);
}

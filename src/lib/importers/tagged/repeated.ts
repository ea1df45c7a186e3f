import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';

type ConvertOne<Value, Entry> = (value: Value, entry: Entry, notes: Notes) => WorkFields | undefined;
type ConvertAll<Value, Entry> = ConvertOne<readonly Value[], Entry>;

/** The converter of a field that may stand several times: the first value that says something counts. */
export function first<Value, Entry>(convert: ConvertOne<Value, Entry>): ConvertAll<Value, Entry> {
  return (values, entry, notes) => {
    for (const value of values) {
      const fields = convert(value, entry, notes);
      if (fields !== undefined) return fields;
    }
    return undefined;
  };
}

/** The converter of a field that may stand several times: every value counts. */
export function each<Value, Entry>(convert: ConvertOne<Value, Entry>): ConvertAll<Value, Entry> {
  return (values, entry, notes) => {
    const parts = values.map((value) => convert(value, entry, notes)).filter((part) => part !== undefined);
    return parts.length === 0 ? undefined : joinWorkFields(parts);
  };
}

import type { FieldTrace } from './field-trace.ts';
import type { DescribedTable } from './format-description.ts';
import { shorten, type Notes } from './notes.ts';

/** A row of a mapping table: which source field becomes which fields of a record, and how. */
export interface FieldMapping<Value, Entry, Fields extends object> {
  /** The field's name, or a path of names with dots: `container.title`. */
  source: string;
  /** The fields of the record that the row can fill, for the reader of the table and for the documentation. */
  target: readonly (keyof Fields & string)[];
  /** @returns what the value contributes, or `undefined` when it says nothing */
  convert: (value: Value, entry: Entry, notes: Notes) => Fields | undefined;
}

/** How the fields of one kind of record are read: by importers, by `import --explain` and by the documentation. */
export interface FieldTable<Value, Entry, Fields extends object> extends DescribedTable {
  /** Earlier rows win. */
  rows: readonly FieldMapping<Value, Entry, Fields>[];
}

/** How the values of an entry are reached. */
export interface EntryAccess<Value, Entry> {
  valueOf: (entry: Entry, source: string) => Value | undefined;
  /** The names of the entry's own fields, without paths. Asked only where somebody traces. */
  namesOf: (entry: Entry) => Iterable<string>;
}

/**
 * Reads an entry by its table. A converter that fails costs its field, not the record.
 * @param join puts together what the rows gave; of single values the first stands
 */
export function readByTable<Value, Entry, Fields extends object>(
  table: FieldTable<Value, Entry, Fields>,
  entry: Entry,
  { valueOf, namesOf }: EntryAccess<Value, Entry>,
  notes: Notes,
  join: (parts: readonly Fields[]) => Fields,
): Fields {
  const parts: Fields[] = [];
  const read: { source: string; value: Value; part: Fields | undefined }[] = [];
  for (const { source, convert } of table.rows) {
    const value = valueOf(entry, source);
    if (value === undefined) continue;
    const part = convertSafely(source, value, () => convert(value, entry, notes), notes);
    if (part !== undefined) parts.push(part);
    if (notes.isTraced) read.push({ source, value, part });
  }
  const joined = join(parts);
  if (notes.isTraced) traceFields(table, read, { joined, names: namesOf(entry), valueOf, entry }, notes);
  return joined;
}

function convertSafely<Fields>(
  source: string,
  value: unknown,
  convert: () => Fields | undefined,
  notes: Notes,
): Fields | undefined {
  try {
    return convert();
  } catch (error) {
    notes.add('error', 'unreadable-field', `The field "${source}" could not be read`, {
      value: shorten(value),
      hint: `Please report this: ${error instanceof Error ? error.message : String(error)}`,
    });
    return undefined;
  }
}

function traceFields<Value, Entry, Fields extends object>(
  table: DescribedTable,
  read: readonly { source: string; value: Value; part: Fields | undefined }[],
  around: {
    joined: Fields;
    names: Iterable<string>;
    entry: Entry;
    valueOf: EntryAccess<Value, Entry>['valueOf'];
  },
  notes: Notes,
): void {
  for (const { source, value, part } of read) {
    const lost = part === undefined ? [] : lostFields(part, around.joined);
    notes.trace({
      source,
      value: shorten(value),
      ...(part === undefined ? { reason: 'Nothing of it is kept for this record' } : { became: part }),
      ...(lost.length === 0 ? {} : { reason: `An earlier field gave ${lost.join(' and ')} already` }),
    });
  }
  const known = new Set(table.rows.map(({ source }) => source.split('.')[0]));
  for (const name of around.names) {
    if (known.has(name)) continue;
    const value = around.valueOf(around.entry, name);
    notes.trace({ source: name, value: shorten(value ?? ''), ...toFate(table, name) });
  }
}

function toFate(table: DescribedTable, name: string): Pick<FieldTrace, 'with' | 'reason'> {
  const alongside = Object.hasOwn(table.alongside, name) ? table.alongside[name] : undefined;
  if (alongside !== undefined) return { with: alongside };
  const ignored = Object.hasOwn(table.ignored, name) ? table.ignored[name] : ignoredByPattern(table, name);
  return { reason: ignored ?? 'Peerfolio does not know the field' };
}

/** Fields are ignored by name, or by a name in which `*` stands for any characters and `?` for one. */
function ignoredByPattern({ ignored }: DescribedTable, name: string): string | undefined {
  const found = Object.entries(ignored).find(
    ([pattern]) => /[*?]/.test(pattern) && patternToRegExp(pattern).test(name),
  );
  return found?.[1];
}

function patternToRegExp(pattern: string): RegExp {
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`);
}

/** What a part says and the record does not: other values of single fields, and items that no list took. */
function lostFields<Fields extends object>(part: Fields, joined: Fields): string[] {
  const kept = new Map<string, unknown>(Object.entries(joined));
  return Object.entries(part)
    .filter(([name, value]: [string, unknown]) => !isKept(value, kept.get(name)))
    .map(([name]) => name);
}

function isKept(value: unknown, kept: unknown): boolean {
  if (value === undefined || value === kept) return true;
  if (Array.isArray(value)) {
    const items = new Set((Array.isArray(kept) ? kept : []).map((item) => JSON.stringify(item)));
    return value.every((item) => items.has(JSON.stringify(item)));
  }
  if (!(value instanceof Object && kept instanceof Object)) return false;
  const members = new Map<string, unknown>(Object.entries(kept));
  return Object.entries(value).every(([name, member]: [string, unknown]) =>
    isKept(member, members.get(name)),
  );
}

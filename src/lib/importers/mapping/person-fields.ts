import { identifierToKey } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Notes } from './notes.ts';

/** What one source field contributes to a person. */
export type PersonFields = Partial<Omit<PersonRecord, 'kind' | 'origin' | 'provenance'>>;

/** Joins what the fields contribute: lists one after the other without repeats, of anything else the first stands. */
export function joinPersonFields(parts: readonly PersonFields[]): PersonFields {
  const joined: PersonFields = {};
  for (const part of parts) {
    const { identifiers, names, units, careers, links, ...single } = part;
    Object.assign(joined, { ...single, ...joined });
    joined.identifiers = unique([...(joined.identifiers ?? []), ...(identifiers ?? [])], identifierToKey);
    joined.names = unique([...(joined.names ?? []), ...(names ?? [])], ({ display }) => display);
    joined.units = [...new Set([...(joined.units ?? []), ...(units ?? [])])];
    joined.careers = [...(joined.careers ?? []), ...(careers ?? [])];
    joined.links = unique([...(joined.links ?? []), ...(links ?? [])], ({ url }) => url);
  }
  return joined;
}

/** The record, or undefined and a diagnostic where nothing gave a name. */
export function finishPerson(
  fields: PersonFields,
  origin: PersonRecord['origin'],
  provenance: Provenance,
  notes: Notes,
): PersonRecord | undefined {
  const { names = [], ...rest } = fields;
  if (names.length === 0) {
    notes.add('error', 'no-name', 'The record names nobody and was left out');
    return undefined;
  }
  return {
    identifiers: [],
    units: [],
    careers: [],
    links: [],
    ...rest,
    kind: 'person',
    origin,
    provenance,
    names,
  };
}

function unique<T>(items: readonly T[], toKey: (item: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const item of items) if (!byKey.has(toKey(item))) byKey.set(toKey(item), item);
  return [...byKey.values()];
}

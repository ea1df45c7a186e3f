import type { WorkReference } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { addTo } from '../multimap.ts';
import { recordToLocalId } from '../publications/publication-id.ts';
import { UnionFind } from '../union-find.ts';
import { referenceToKey } from './keys.ts';

/** Where in a sorted list the records stand that references name: by the reference's key. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** One pass over the works, whatever the number of references. */
export function findWorks(works: readonly WorkRecord[], references: readonly WorkReference[]): Places {
  const wanted = new Set(references.map(referenceToKey));
  const local = references.some(
    (reference) => typeof reference === 'string' && reference.startsWith('local:'),
  );
  return findPlaces(works, wanted, (work) => [
    ...work.identifiers.map(identifierToKey),
    ...entryKeys(work.provenance),
    ...(local ? [recordToLocalId(work)] : []),
  ]);
}

/** One pass over the people, whatever the number of identifiers. */
export function findPeople(people: readonly PersonRecord[], keys: readonly string[]): Places {
  return findPlaces(people, new Set(keys), ({ identifiers }) => identifiers.map(identifierToKey));
}

/** The three ways in which a reference can name the entry of a record. */
export function entryKeys({ entry, label, source }: Provenance): string[] {
  return ['', label, source].map((name) =>
    referenceToKey({ entry, ...(name === '' ? {} : { source: name }) }),
  );
}

/** For each key the same name as for every other key that finds one of its records: two references may mean one thing. */
export function toNodes(places: Places): (key: string) => string {
  const keys = [...places.keys()];
  const sets = new UnionFind(keys.length);
  const holder = new Map<number, number>();
  for (const [index, key] of keys.entries()) {
    for (const place of places.get(key) ?? []) {
      const other = holder.get(place);
      if (other === undefined) holder.set(place, index);
      else sets.union(other, index);
    }
  }
  const nodes = new Map(keys.map((key, index) => [key, keys[sets.find(index)] ?? key]));
  return (key) => nodes.get(key) ?? key;
}

function findPlaces<R>(
  records: readonly R[],
  wanted: ReadonlySet<string>,
  keysOf: (record: R) => readonly string[],
): Places {
  const places = new Map<string, number[]>();
  if (wanted.size === 0) return places;
  for (const [place, record] of records.entries()) {
    for (const key of new Set(keysOf(record))) if (wanted.has(key)) addTo(places, key, place);
  }
  return places;
}

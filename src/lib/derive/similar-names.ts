import type { OwnPerson } from '../model/person.ts';
import { fullNameKey, initialNameKey, type NameParts } from '../normalise/names/index.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';

/** What the comparison needs of an own person. */
export interface NamedPerson {
  id: string;
  slug: string;
  sortName: string;
  name: NameParts & { display: string };
  names: readonly NameParts[];
  /** Name of the first unit, to tell people apart by. */
  unit: string | undefined;
}

/** As many are listed for one person. */
const mostListed = 20;

/** For each person the others whom a reader may take for them: equal full name first, then surname and initial. */
export function deriveSimilarNames(people: readonly NamedPerson[]): Map<string, OwnPerson['similarNames']> {
  const sorted = people.toSorted(
    compareBy(
      ({ sortName }) => sortName,
      ({ slug }) => slug,
    ),
  );
  const blocks = new Map<string, NamedPerson[]>();
  for (const person of sorted) for (const key of keysOf(person)) addTo(blocks, key, person);
  return new Map(
    sorted.map((person) => {
      const similar = new Map<string, NamedPerson>();
      for (const key of keysOf(person)) {
        for (const other of (blocks.get(key) ?? []).slice(0, mostListed + 1)) {
          if (other !== person && similar.size < mostListed) similar.set(other.id, other);
        }
      }
      return [person.id, [...similar.values()].map(toSimilar)];
    }),
  );
}

/** Full names before initials. */
function keysOf({ name, names }: NamedPerson): string[] {
  const all = [name, ...names];
  const full = all.flatMap((parts) => fullNameKey(parts) ?? []);
  const initial = all.flatMap((parts) => initialNameKey(parts) ?? []);
  return [...new Set([...full.map((key) => `full ${key}`), ...initial.map((key) => `initial ${key}`)])];
}

function toSimilar({ name, slug, unit }: NamedPerson): OwnPerson['similarNames'][number] {
  return { name: name.display, slug, ...(unit === undefined ? {} : { unit }) };
}

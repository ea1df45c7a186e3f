import type { ListFacts } from '../model/list-facts.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Unit } from '../model/unit.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { NamedUnit } from './units.ts';

/**
 * Each unit with its people, those who left apart, and the works of both.
 * @param people by name
 * @param publications newest first
 */
export function listUnderUnits(
  units: readonly NamedUnit[],
  people: readonly OwnPerson[],
  publications: readonly Publication[],
): Omit<Unit, keyof ListFacts>[] {
  const works = new Map<string, string[]>();
  for (const { id, units: slugs } of publications) for (const slug of slugs) addTo(works, slug, id);
  const present = new Map<string, string[]>();
  const former = new Map<string, string[]>();
  for (const { id, left, units: slugs } of people) {
    for (const slug of slugs) addTo(left === undefined ? present : former, slug, id);
  }
  return units.map((unit) => ({
    ...unit,
    people: present.get(unit.slug) ?? [],
    former: former.get(unit.slug) ?? [],
    works: works.get(unit.slug) ?? [],
  }));
}

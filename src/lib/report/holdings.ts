import type { Holdings } from '../model/holdings.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Unit } from '../model/unit.ts';
import { compareBy, sortedUnique } from '../reconcile/compare.ts';

/** Whose works are shown, by address. */
export function toHoldings(
  people: readonly OwnPerson[],
  publications: readonly Publication[],
  units: readonly Unit[],
): Omit<Holdings, 'asOf'> {
  const slugs = new Map(publications.map(({ id, slug }) => [id, slug]));
  return {
    people: people
      .map((person) => ({
        slug: person.slug,
        name: person.name.display,
        units: person.units,
        works: sortedUnique(person.works.flatMap((id) => slugs.get(id) ?? [])),
      }))
      .sort(compareBy(({ slug }) => slug)),
    units: units.map(({ slug, name }) => ({ slug, name })).sort(compareBy(({ slug }) => slug)),
  };
}

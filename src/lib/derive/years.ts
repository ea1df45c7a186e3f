import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Year } from '../model/year.ts';
import { compareBy } from '../reconcile/compare.ts';
import { groupBy } from '../reconcile/multimap.ts';
import { countTopics } from './list-facts.ts';

/**
 * Every year with its works, the institution's people on them, and their topics; newest first, undated works last.
 * @param publications newest first
 * @param people by name
 */
export function deriveYears(publications: readonly Publication[], people: readonly OwnPerson[]): Year[] {
  const rank = new Map(people.map(({ id }, place) => [id, place]));
  return [...groupBy(publications, ({ year }) => year)]
    .map(([year, works]) => ({
      ...(year === undefined ? {} : { year }),
      works: works.map(({ id }) => id),
      people: [...new Set(works.flatMap(({ ownPeople }) => ownPeople))].sort(
        compareBy<string>((id) => rank.get(id)),
      ),
      topTopics: countTopics(works),
    }))
    .sort(compareBy<Year>(({ year }) => (year === undefined ? undefined : -year)));
}

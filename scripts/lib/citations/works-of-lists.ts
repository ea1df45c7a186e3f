import type { Person } from '../../../src/lib/model/person.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { Topic } from '../../../src/lib/model/topic.ts';
import type { Unit } from '../../../src/lib/model/unit.ts';

/** What the import wrote, as far as files of references are made of it. */
export interface CitedRecords {
  publications: readonly Publication[];
  people: readonly Person[];
  units: readonly Pick<Unit, 'slug' | 'works'>[];
  topics: readonly Pick<Topic, 'slug' | 'works'>[];
}

/** The works of every list and of every work's own file, by `kind/slug`. */
export function worksOfLists({
  publications,
  people,
  units,
  topics,
}: CitedRecords): ReadonlyMap<string, readonly Publication[]> {
  const byId = new Map(publications.map((work) => [work.id, work]));
  const worksOf = (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((work) => work !== undefined);
  const years = Map.groupBy(publications, ({ year }) => String(year ?? 'undated'));
  const listed = (kind: string, lists: readonly { slug: string; works: readonly string[] }[]) =>
    lists.map(({ slug, works }) => [`${kind}/${slug}`, worksOf(works)] as const);
  return new Map<string, readonly Publication[]>([
    ...publications.map((work) => [`publications/${work.slug}`, [work]] as const),
    ...listed(
      'researchers',
      people.filter((person) => person.own),
    ),
    ...listed('units', units),
    ...listed('topics', topics),
    ...[...years].map(([year, works]) => [`years/${year}`, works] as const),
    ['citations/all', publications],
  ]);
}

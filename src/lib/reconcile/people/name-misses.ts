import { identifierToKey } from '../../model/identifier.ts';
import type { People } from './hide-people.ts';

/** A byline that names suggest and no rule links, for a human to decide. It holds no name that could tell one that is hidden. */
export interface NameMiss {
  kind: 'byline-fits-several' | 'name-in-another-script';
  /** The id of the work. */
  work: string;
  /** The place of the byline. */
  place: number;
  /** Ids of the own people whom it fits. */
  people: readonly string[];
}

/** Those that are still open, with everybody who may be shown, under the ids that may be told. */
export function openMisses(
  misses: readonly NameMiss[],
  { own, linked }: Pick<People, 'own' | 'linked'>,
): NameMiss[] {
  if (misses.length === 0) return [];
  const ids = new Map(
    own.flatMap(({ id, hiddenOrcids = [] }) =>
      [id, ...hiddenOrcids.map(identifierToKey)].map((key) => [key, id] as const),
    ),
  );
  const ownIds = new Set(ids.values());
  const links = new Map(linked.map((one) => [one.work.id, one.links]));
  return misses.flatMap((miss) => {
    const link = links.get(miss.work)?.[miss.place];
    if (link !== undefined && ownIds.has(link.person)) return [];
    const people = miss.people.flatMap((id) => ids.get(id) ?? []).sort();
    const fewest = miss.kind === 'byline-fits-several' ? 2 : 1;
    return people.length < fewest ? [] : [{ ...miss, people }];
  });
}

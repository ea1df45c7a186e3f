import type { Collaborator } from '../model/collaborator.ts';
import { compareBy } from '../reconcile/compare.ts';
import { makesPairs, type AuthoredWork } from './authored-work.ts';
import { roundWeight } from './ties.ts';

/** A co-author before their group is known, and how near they are. */
type Neighbour = Omit<Collaborator, 'group'> & { nearness: number };

const halfLifeYears = 10;
const closeWorks = 2;
const closeWeight = 0.25;
const closeYears = 10;

/**
 * The resolved people with whom one person shares works of 2 to 100 authors, nearest first: by weight W = Σ 1/(n−1),
 * halved for every ten years of a work's age. A work without a year counts as ten years old.
 * @param works the person's own
 * @param bigWorks how many works of more than 100 authors two people share
 */
export function deriveCollaborators(
  person: string,
  works: readonly AuthoredWork[],
  context: {
    asOfYear: number;
    printed: (person: string) => { name: string; slug?: string | undefined };
    bigWorks: (a: string, b: string) => number;
  },
): Omit<Collaborator, 'group'>[] {
  const neighbours = new Map<string, SharedYears>();
  for (const work of works) {
    if (!makesPairs(work)) continue;
    for (const other of work.people) {
      if (other === person) continue;
      const shared = neighbours.get(other) ?? {
        works: 0,
        weight: 0,
        nearness: 0,
        first: undefined,
        last: undefined,
      };
      addWork(shared, work, context.asOfYear);
      neighbours.set(other, shared);
    }
  }
  return [...neighbours]
    .map(([other, shared]) => toNeighbour(person, other, shared, context))
    .sort(
      compareBy<Neighbour>(
        ({ nearness }) => -nearness,
        ({ works }) => -works,
        ({ name }) => name,
        ({ person: id }) => id,
      ),
    )
    .map(({ nearness: _, ...collaborator }) => collaborator);
}

interface SharedYears {
  works: number;
  weight: number;
  nearness: number;
  first: number | undefined;
  last: number | undefined;
}

function addWork(shared: SharedYears, { authorCount, year }: AuthoredWork, asOfYear: number): void {
  const weight = 1 / (authorCount - 1);
  const age = year === undefined ? halfLifeYears : Math.max(0, asOfYear - year);
  shared.works += 1;
  shared.weight += weight;
  shared.nearness += weight * 0.5 ** (age / halfLifeYears);
  if (year === undefined) return;
  shared.first = Math.min(shared.first ?? year, year);
  shared.last = Math.max(shared.last ?? year, year);
}

function toNeighbour(
  person: string,
  other: string,
  shared: SharedYears,
  { asOfYear, printed, bigWorks }: Parameters<typeof deriveCollaborators>[2],
): Neighbour {
  const { name, slug } = printed(other);
  const works = shared.works + bigWorks(person, other);
  const weight = roundWeight(shared.weight);
  const recent = shared.last !== undefined && shared.last >= asOfYear - closeYears;
  return {
    person: other,
    name,
    ...(slug === undefined ? {} : { slug }),
    works,
    ...(shared.first === undefined ? {} : { firstYear: shared.first }),
    ...(shared.last === undefined ? {} : { lastYear: shared.last }),
    weight,
    close: works >= closeWorks && weight >= closeWeight && recent,
    nearness: roundWeight(shared.nearness),
  };
}

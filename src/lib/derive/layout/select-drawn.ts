import type { Collaborator } from '../../model/collaborator.ts';
import { compareBy } from '../../reconcile/compare.ts';
import type { Tie } from '../collaboration-groups.ts';

/** Works of more than 100 authors that one body signed, or that share a list of authors. */
export interface Consortium {
  name: string;
  works: number;
}

export interface Drawn {
  /** Nearest first. */
  people: readonly Collaborator[];
  /** Most works first. */
  consortia: readonly Consortium[];
  /** Between `people`, by position. */
  ties: readonly { source: number; target: number; works: number; weight: number }[];
}

const mostNodes = 60;
const mostEdges = 150;
const fewestPeople = 3;
/** Drawn of a neighbourhood that is too large to be drawn whole. */
const peopleOfMany = 40;

/**
 * Who is drawn around a person: everybody while that makes at most 60 people with the person, else the 40 of
 * greatest weight; then consortia while there is room, and the ties that hold groups together before the
 * heaviest others. Co-authors of weight 0 are known only from works of more than 100 authors: their consortium
 * stands for them. Undefined under 3 people.
 */
export function selectDrawn(
  collaborators: readonly Collaborator[],
  ties: readonly Tie[],
  consortia: readonly Consortium[],
): Drawn | undefined {
  const people = closest(collaborators.filter(({ weight }) => weight > 0));
  if (people.length < fewestPeople) return undefined;
  const drawnConsortia = consortia
    .toSorted(
      compareBy<Consortium>(
        ({ works }) => -works,
        ({ name }) => name,
      ),
    )
    .slice(0, mostNodes - 1 - people.length);
  const spokes = people.length + drawnConsortia.length;
  return { people, consortia: drawnConsortia, ties: tiesInOrder(people, ties).slice(0, mostEdges - spokes) };
}

function closest(people: readonly Collaborator[]): readonly Collaborator[] {
  if (people.length < mostNodes) return people;
  const ranked = people.map((person, rank) => ({ person, rank }));
  const heaviest = ranked
    .sort(
      compareBy<(typeof ranked)[number]>(
        ({ person }) => -person.weight,
        ({ rank }) => rank,
      ),
    )
    .slice(0, peopleOfMany);
  return heaviest.sort((one, other) => one.rank - other.rank).map(({ person }) => person);
}

type DrawnTie = Drawn['ties'][number];

/** First those that hold each group together (a heaviest spanning forest), then the rest; each by weight. */
function tiesInOrder(people: readonly Collaborator[], ties: readonly Tie[]): DrawnTie[] {
  const root = people.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] ?? at;
    return at;
  };
  const holding: DrawnTie[] = [];
  const others: DrawnTie[] = [];
  for (const tie of byWeight(people, ties)) {
    const one = rootOf(tie.source);
    const other = rootOf(tie.target);
    (one === other ? others : holding).push(tie);
    root[Math.max(one, other)] = Math.min(one, other);
  }
  return [...holding, ...others];
}

function byWeight(people: readonly Collaborator[], ties: readonly Tie[]): DrawnTie[] {
  const positions = new Map(people.map(({ person }, index) => [person, index]));
  return ties
    .flatMap(({ a, b, works, weight }) => {
      const source = positions.get(a);
      const target = positions.get(b);
      if (source === undefined || target === undefined || source === target || weight <= 0) return [];
      return [{ source: Math.min(source, target), target: Math.max(source, target), works, weight }];
    })
    .sort(
      compareBy<DrawnTie>(
        ({ weight }) => -weight,
        ({ source }) => source,
        ({ target }) => target,
      ),
    );
}

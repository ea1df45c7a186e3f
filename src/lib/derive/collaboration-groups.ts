import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { compareText } from '../reconcile/compare.ts';
import { seededRandom } from './seeded-random.ts';

/** Joint works of two people, in whatever order the two are named; each pair is named once. */
export interface Tie {
  a: string;
  b: string;
  works: number;
  weight: number;
}

/** Components of more people than this are split into communities. */
const largestWholeComponent = 12;

/**
 * The groups in which the co-authors of one person stand when that person is taken out: connected components
 * and, inside a component of more than 12, Louvain communities. Ties of weight 0 (works of more than 100
 * authors) connect nobody. Group 0 is the largest; of two equally large, the one with the smaller id comes
 * first. Neither the order of `ids` nor that of `ties` matters.
 */
export function groupCollaborators(ids: readonly string[], ties: readonly Tie[]): Map<string, number> {
  const weights = neighbourWeights(ids, ties);
  const groups = connectedComponents(weights)
    .flatMap((members) =>
      members.length > largestWholeComponent ? communities(weights, members) : [members],
    )
    .sort((one, other) => other.length - one.length || compareText(one[0] ?? '', other[0] ?? ''));
  return new Map(groups.flatMap((members, number) => members.map((id) => [id, number] as const)));
}

/** Per person, in the order of ids, the weight of the tie to each neighbour. */
type NeighbourWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

function neighbourWeights(ids: readonly string[], ties: readonly Tie[]): NeighbourWeights {
  const weights = new Map([...ids].sort(compareText).map((id) => [id, new Map<string, number>()]));
  for (const { a, b, weight } of ties) {
    const ofA = weights.get(a);
    const ofB = weights.get(b);
    if (ofA === undefined || ofB === undefined || a === b || weight <= 0) continue;
    ofA.set(b, weight);
    ofB.set(a, weight);
  }
  return weights;
}

/** Each sorted; in the order of their smallest ids. */
function connectedComponents(weights: NeighbourWeights): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of weights.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const members = [start];
    for (const id of members) {
      for (const neighbour of weights.get(id)?.keys() ?? []) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        members.push(neighbour);
      }
    }
    components.push(members.sort(compareText));
  }
  return components;
}

function communities(weights: NeighbourWeights, members: readonly string[]): string[][] {
  const graph = new Graph<object, { weight: number }>({ type: 'undirected', multi: false });
  for (const id of members) graph.addNode(id);
  for (const [rank, id] of members.entries()) {
    const ofId = weights.get(id);
    for (const later of members.slice(rank + 1)) {
      const weight = ofId?.get(later);
      if (weight !== undefined) graph.addEdgeWithKey(graph.size, id, later, { weight });
    }
  }
  const communityOf = louvain(graph, { getEdgeWeight: 'weight', rng: seededRandom() });
  return [...Map.groupBy(members, (id) => communityOf[id] ?? 0).values()];
}

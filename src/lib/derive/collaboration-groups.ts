import Graph from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from './seeded-random.ts';

/** Joint works of two people, in whatever order the two are named. */
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
  const graph = tiesToGraph(ids, ties);
  const groups = connectedComponents(graph)
    .flatMap((members) => (members.length > largestWholeComponent ? communities(graph, members) : [members]))
    .sort((one, other) => other.length - one.length || compare(one[0] ?? '', other[0] ?? ''));
  return new Map(groups.flatMap((members, number) => members.map((id) => [id, number] as const)));
}

type TieGraph = Graph<object, { weight: number }>;

function tiesToGraph(ids: readonly string[], ties: readonly Tie[]): TieGraph {
  const graph: TieGraph = new Graph({ type: 'undirected', multi: false });
  for (const id of [...new Set(ids)].sort(compare)) graph.addNode(id);
  const known = ties
    .filter(({ a, b, weight }) => a !== b && weight > 0 && graph.hasNode(a) && graph.hasNode(b))
    .map(({ a, b, weight }) => (a < b ? { a, b, weight } : { a: b, b: a, weight }))
    .sort((one, other) => compare(one.a, other.a) || compare(one.b, other.b) || one.weight - other.weight);
  for (const { a, b, weight } of known) {
    graph.updateEdge(a, b, (attributes) => ({ weight: (attributes.weight ?? 0) + weight }));
  }
  return graph;
}

/** Each sorted; in the order of their smallest ids. */
function connectedComponents(graph: TieGraph): string[][] {
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const start of graph.nodes()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const members = [start];
    for (const id of members) {
      for (const neighbour of graph.neighbors(id)) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        members.push(neighbour);
      }
    }
    components.push(members.sort(compare));
  }
  return components;
}

function communities(graph: TieGraph, members: readonly string[]): string[][] {
  const inside = new Set(members);
  const part: TieGraph = new Graph({ type: 'undirected', multi: false });
  for (const id of members) part.addNode(id);
  for (const { source, target, attributes } of graph.edgeEntries()) {
    if (inside.has(source)) part.addEdge(source, target, { weight: attributes.weight });
  }
  const communityOf = louvain(part, { getEdgeWeight: 'weight', rng: seededRandom() });
  return [...Map.groupBy(members, (id) => communityOf[id] ?? 0).values()];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

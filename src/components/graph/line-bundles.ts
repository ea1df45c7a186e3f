import type { CollaborationGraph, GraphEdge, GraphNode } from '../../lib/model/collaboration-graph.ts';
import { groupColours } from './group-colours.ts';

/** Lines of one look, drawn together so that their attributes are written once. */
export interface LineBundle {
  /** `spoke` from the person in the centre, `tie` between others, `large` to a consortium; a tie has its group's colour. */
  className: string;
  /** In pixels. */
  width: number;
  lines: { edge: GraphEdge; path: string }[];
}

const thinnest = 0.75;
const broadest = 4.5;

/** All lines of a graph in the order in which they are painted: ties between groups, spokes, ties within a group. */
export function bundleLines(graph: CollaborationGraph): LineBundle[] {
  const colours = groupColours(graph);
  const bundles = new Map<string, LineBundle>();
  for (const edge of graph.edges) {
    const source = graph.nodes[edge.source];
    const target = graph.nodes[edge.target];
    if (source === undefined || target === undefined) continue;
    const className = lineClass(edge, source, target, colours);
    const width = weightToWidth(edge.weight);
    const key = `${className} ${width}`;
    const bundle = bundles.get(key) ?? { className, width, lines: [] };
    bundle.lines.push({ edge, path: linePath(source, target) });
    bundles.set(key, bundle);
  }
  return [...bundles.values()].sort(
    (one, other) =>
      paintingOrder(one.className) - paintingOrder(other.className) ||
      one.width - other.width ||
      (one.className < other.className ? -1 : 1),
  );
}

/** Half pixels, so that lines of much the same weight share a bundle. */
export function weightToWidth(weight: number): number {
  const exact = thinnest + 1.1 * Math.sqrt(weight);
  return Math.min(broadest, Math.max(thinnest, Math.round(exact * 2) / 2));
}

function lineClass(
  edge: GraphEdge,
  source: GraphNode,
  target: GraphNode,
  colours: ReadonlyMap<number, number>,
): string {
  if (target.kind === 'consortium') return 'large';
  if (edge.source === 0) return 'spoke';
  const colour = source.group === target.group ? colours.get(source.group) : undefined;
  return colour === undefined ? 'tie' : `tie group-${colour}`;
}

function paintingOrder(className: string): number {
  return className === 'tie' ? 0 : className.startsWith('tie') ? 2 : 1;
}

/** From edge to edge of the two nodes, so that no line is seen through an open circle. */
function linePath(source: GraphNode, target: GraphNode): string {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy);
  const from = length === 0 ? 0 : source.r / length;
  const to = length === 0 ? 1 : 1 - target.r / length;
  const at = (share: number) => `${round(source.x + dx * share)} ${round(source.y + dy * share)}`;
  return `M${at(from)}L${at(to)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

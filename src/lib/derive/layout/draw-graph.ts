import type {
  CollaborationGraph,
  GraphEdge,
  GraphLabel,
  GraphNode,
} from '../../model/collaboration-graph.ts';
import { arrange, drawingWidth } from './arrange.ts';
import type { Placed } from './arrange.ts';
import type { Line } from './body.ts';
import { labelBox, placeLabels } from './place-labels.ts';
import type { LabelPlace } from './place-labels.ts';
import { boundsOf } from './rectangle.ts';
import type { Rectangle } from './rectangle.ts';
import type { Drawn } from './select-drawn.ts';
import { letterSize, shapesOf } from './shapes.ts';
import type { Shape } from './shapes.ts';

export interface Focus {
  id: string;
  name: string;
  slug?: string | undefined;
  works: number;
}

type NodeFacts = Omit<GraphNode, 'x' | 'y' | 'r' | 'label' | 'narrowLabel'>;

const padding = 10;
/** On a narrow screen nodes are drawn a little larger. */
const narrowRadius = 3;

/** Lays out what is drawn around a person, with labels for wide and for narrow screens. */
export function drawGraph(focus: Focus, drawn: Drawn): CollaborationGraph {
  const shapes = shapesOf(focus.name, drawn);
  const edges = edgesOf(drawn);
  const placed = arrange(
    shapes,
    sectorGroups(drawn),
    edges.filter(({ source }) => source !== 0),
  );
  const wide = labels('wide', shapes, placed, edges, {
    left: 8,
    right: drawingWidth - 8,
    top: -Infinity,
    bottom: Infinity,
  });
  const bounds = boundsOf(placed.flatMap((point, index) => covered(point, index, shapes, wide)));
  const top = Math.floor(bounds.top - padding);
  const height = Math.ceil(bounds.bottom + padding) - top;
  const narrow = labels('narrow', shapes, placed, edges, {
    left: 8,
    right: drawingWidth - 8,
    top: top + 4,
    bottom: top + height - 4,
  });
  const nodes = nodeFacts(focus, drawn).map((facts, index) => {
    const { x, y } = placed[index] ?? { x: 0, y: 0 };
    const shape = shapes[index];
    const label = graphLabel(wide.get(index), shape, 'wide');
    const narrowLabel = graphLabel(narrow.get(index), shape, 'narrow');
    return {
      ...facts,
      x,
      y: round(y - top),
      r: shape?.r ?? 0,
      ...(label && { label }),
      ...(narrowLabel && { narrowLabel }),
    };
  });
  const groups = new Set(drawn.people.map(({ group }) => group)).size;
  return { width: drawingWidth, height, nodes, edges, groups };
}

function nodeFacts(focus: Focus, drawn: Drawn): NodeFacts[] {
  const afterLast = 1 + Math.max(...drawn.people.map(({ group }) => group));
  return [
    {
      kind: 'person',
      person: focus.id,
      name: focus.name,
      ...slugField(focus.slug),
      works: focus.works,
      group: 0,
    },
    ...drawn.people.map(({ person, name, slug, works, group }) => ({
      kind: 'person' as const,
      person,
      name,
      ...slugField(slug),
      works,
      group,
    })),
    ...drawn.consortia.map(({ name, works }) => ({
      kind: 'consortium' as const,
      name,
      works,
      group: afterLast,
    })),
  ];
}

/** From the person to everybody, in the order of nodes; then ties, the heaviest first. */
function edgesOf(drawn: Drawn): GraphEdge[] {
  return [
    ...drawn.people.map(({ works, weight }, index) => ({ source: 0, target: index + 1, works, weight })),
    ...drawn.consortia.map(({ works }, index) => ({
      source: 0,
      target: drawn.people.length + index + 1,
      works,
      weight: 0,
    })),
    ...drawn.ties.map(({ source, target, works, weight }) => ({
      source: source + 1,
      target: target + 1,
      works,
      weight,
    })),
  ];
}

/** By size; people who stand alone share a sector, and so do consortia. */
function sectorGroups(drawn: Drawn): number[][] {
  const byGroup = Map.groupBy(
    drawn.people.map(({ group }, index) => ({ group, node: index + 1 })),
    ({ group }) => group,
  );
  const groups = [...byGroup.entries()].sort(
    ([one, members], [other, others]) => others.length - members.length || one - other,
  );
  const several = groups.filter(([, members]) => members.length > 1);
  const alone = groups.filter(([, members]) => members.length === 1);
  const consortia = drawn.consortia.map((_, index) => drawn.people.length + index + 1);
  return [
    ...several.map(([, members]) => members.map(({ node }) => node)),
    alone.flatMap(([, members]) => members.map(({ node }) => node)).sort((one, other) => one - other),
    consortia,
  ].filter((members) => members.length > 0);
}

function labels(
  form: 'wide' | 'narrow',
  shapes: readonly Shape[],
  placed: readonly Placed[],
  lines: readonly Line[],
  bounds: Rectangle,
): Map<number, LabelPlace> {
  const points = placed.map(({ x, y, side }, index) => ({
    x,
    y,
    side,
    r: (shapes[index]?.r ?? 0) + (form === 'narrow' ? narrowRadius : 0),
    labelWidth: shapes[index]?.[form]?.width,
  }));
  const [focus, ...others] = points.keys();
  const order = [...others, ...(focus === undefined ? [] : [focus])];
  return placeLabels({ points, lines, size: letterSize[form], bounds, order });
}

function covered(
  point: Placed,
  index: number,
  shapes: readonly Shape[],
  places: ReadonlyMap<number, LabelPlace>,
): Rectangle[] {
  const shape = shapes[index];
  if (shape === undefined) return [];
  const { r, wide } = shape;
  const circle = { left: point.x - r, right: point.x + r, top: point.y - r, bottom: point.y + r };
  const place = places.get(index);
  if (place === undefined || wide === undefined) return [circle];
  return [circle, labelBox(point, place, wide.width, letterSize.wide)];
}

function graphLabel(
  place: LabelPlace | undefined,
  shape: Shape | undefined,
  form: 'wide' | 'narrow',
): GraphLabel | undefined {
  if (place === undefined || shape === undefined) return undefined;
  const label = { x: round(place.x), y: round(place.y), anchor: place.anchor };
  const text = shape[form]?.text;
  return text === undefined || text === shape.name ? label : { ...label, text };
}

function slugField(slug: string | undefined): { slug?: string } {
  return slug === undefined ? {} : { slug };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

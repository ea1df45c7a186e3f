import type { CollaborationGraph, GraphLabel, GraphNode } from '../../lib/model/collaboration-graph.ts';
import { groupColours } from './group-colours.ts';
import type { Words } from '../../lib/format/languages/en/index.ts';
import { shortenTitle } from './shorten-title.ts';

/** The elements and attributes that draw one node. */
export interface NodeMark {
  /** A link where the person has a profile. */
  element: 'a' | 'g';
  attributes: { class: string; href?: string; transform: string };
  title: string;
  mark: 'circle' | 'rect';
  size: { r: number } | { x: number; y: number; width: number; height: number };
  labels: LabelMark[];
}

/** Anchored in the middle where nothing else is said. */
interface LabelMark {
  class?: string;
  x?: number;
  y: number;
  'text-anchor'?: 'start' | 'end';
  text: string;
}

/** In the order of the graph's nodes. */
export function drawNodes(
  graph: CollaborationGraph,
  pathTo: (slug: string) => string,
  words: Words['graph'],
): NodeMark[] {
  const colours = groupColours(graph);
  return graph.nodes.map((node, index) => {
    const { name, slug, works, kind, x, y, r, label, narrowLabel } = node;
    const href = index === 0 || slug === undefined ? undefined : pathTo(slug);
    return {
      element: href === undefined ? 'g' : 'a',
      attributes: {
        class: index === 0 ? 'node centre' : nodeClass(node, colours.get(node.group)),
        ...(href !== undefined && { href }),
        transform: `translate(${x} ${y})`,
      },
      title: index === 0 ? shortenTitle(name) : `${shortenTitle(name)}, ${words.numberOfJointWorks(works)}`,
      ...(kind === 'consortium'
        ? { mark: 'rect', size: { x: -r, y: -r, width: 2 * r, height: 2 * r } }
        : { mark: 'circle', size: { r } }),
      labels: [
        ...(label === undefined ? [] : [labelMark(label, name)]),
        ...(narrowLabel === undefined ? [] : [{ class: 'narrow', ...labelMark(narrowLabel, name) }]),
      ],
    };
  });
}

function nodeClass({ kind, slug }: GraphNode, colour: number | undefined): string {
  if (kind === 'consortium') return 'node consortium';
  const classes = [
    'node',
    slug === undefined ? 'elsewhere' : '',
    colour === undefined ? '' : `group-${colour}`,
  ];
  return classes.filter((name) => name !== '').join(' ');
}

function labelMark({ x, y, anchor, text }: GraphLabel, name: string): LabelMark {
  return {
    ...(x !== 0 && { x }),
    y,
    ...(anchor !== 'middle' && { 'text-anchor': anchor }),
    text: text ?? name,
  };
}

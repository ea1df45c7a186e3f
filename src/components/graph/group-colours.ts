import type { CollaborationGraph } from '../../lib/model/collaboration-graph.ts';

/** Colours --group-0 to --group-5 of group-colours.css. */
const colours = 6;

/**
 * The colour of each drawn group, by its number: the largest drawn gets 0. Groups of which one person is drawn,
 * and those beyond the sixth, have none and are told by their place alone.
 */
export function groupColours(graph: CollaborationGraph): Map<number, number> {
  const sizes = drawnGroupSizes(graph);
  const several = [...sizes].filter(([, size]) => size > 1);
  several.sort(([one, size], [other, otherSize]) => otherSize - size || one - other);
  return new Map(several.slice(0, colours).map(([group], colour) => [group, colour]));
}

/** How many people of each group are drawn, the person in the centre left out. */
export function drawnGroupSizes(graph: CollaborationGraph): Map<number, number> {
  const sizes = new Map<number, number>();
  for (const { kind, group } of graph.nodes.slice(1)) {
    if (kind === 'person') sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  return sizes;
}

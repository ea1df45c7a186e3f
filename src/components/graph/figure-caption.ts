import type { Words } from '../../lib/format/languages/en/index.ts';
import type { CollaborationGraph } from '../../lib/model/collaboration-graph.ts';
import { drawnGroupSizes } from './group-colours.ts';

/**
 * What the picture says, in words: `Twelve co-authors in three groups.`
 * @param coauthors how many there are, drawn or not
 */
export function captionSentence(
  graph: CollaborationGraph,
  coauthors: number,
  { caption }: Words['graph'],
): string {
  const drawn = graph.nodes.filter(({ kind }, index) => index > 0 && kind === 'person').length;
  const sizes = [...drawnGroupSizes(graph).values()];
  const alone = sizes.filter((size) => size === 1).length;
  const groups = sizes.length - alone;
  if (groups === 0) return caption.allAlone(drawn, coauthors);
  if (alone === 0) return caption.inGroups(drawn, coauthors, groups);
  return caption.groupsAndAlone(drawn, coauthors, groups, alone);
}

/** How to read the picture: only of what is in it. */
export function readingSentences(graph: CollaborationGraph, { reading }: Words['graph']): string {
  const others = graph.nodes.slice(1);
  const people = others.filter(({ kind }) => kind === 'person');
  const own = people.filter(({ slug }) => slug !== undefined).length;
  const sentences = [reading.sizes];
  if (own > 0 && own < people.length) sentences.push(reading.filled);
  if (people.length < others.length) sentences.push(reading.squares);
  return sentences.join(' ');
}

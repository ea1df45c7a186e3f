import type { Neighbour } from './data.ts';

/** Neighbours who are named; the rest are counted. */
const mostNamed = 4;

/**
 * What a node's lines say: `Li Wenyan: 7 joint works; also with Amara Osei (2).`
 * Node 0 is the person in the centre.
 */
export function nodeSentence(
  node: number,
  names: readonly string[],
  neighbours: readonly Neighbour[],
): string {
  const name = names[node] ?? '';
  if (node === 0) return `${name}, in the centre of ${neighbours.length} others.`;
  const joint = neighbours.find((neighbour) => neighbour.node === 0)?.works ?? 0;
  const others = neighbours.filter((neighbour) => neighbour.node !== 0);
  const named = others
    .slice(0, mostNamed)
    .map(({ node: other, works }) => `${names[other] ?? ''} (${works})`);
  if (others.length > mostNamed) named.push(`${others.length - mostNamed} more`);
  const further = named.length === 0 ? '' : `; also with ${listWords(named)}`;
  return `${name}: ${joint} joint ${joint === 1 ? 'work' : 'works'}${further}.`;
}

export function zoomSentence(scale: number): string {
  return `Shown at ${Math.round(scale * 100)} %.`;
}

function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

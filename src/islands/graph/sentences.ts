import type { Neighbour } from './data.ts';
import { fill, type GraphWords } from './words.ts';

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
  words: GraphWords,
): string {
  const name = names[node] ?? '';
  if (node === 0) return fill(words.centre, { name, count: neighbours.length });
  const joint = neighbours.find((neighbour) => neighbour.node === 0)?.works ?? 0;
  const others = neighbours.filter((neighbour) => neighbour.node !== 0);
  const named = others
    .slice(0, mostNamed)
    .map(({ node: other, works }) => `${names[other] ?? ''} (${works})`);
  if (others.length > mostNamed) named.push(fill(words.more, { count: others.length - mostNamed }));
  const further = named.length === 0 ? '' : fill(words.further, { others: listOf(named, words.language) });
  const form = new Intl.PluralRules(words.language).select(joint);
  return fill(words.jointWorks[form] ?? words.jointWorks.other, { name, count: joint, further });
}

export function zoomSentence(scale: number, { shownAt }: GraphWords): string {
  return fill(shownAt, { percent: Math.round(scale * 100) });
}

function listOf(items: readonly string[], language: string): string {
  // British English has no comma before the last of a list.
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(items);
}

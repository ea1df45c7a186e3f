import type { CollaborationGraph } from '../../lib/model/collaboration-graph.ts';
import { drawnGroupSizes } from './group-colours.ts';
import { capitalised, countedNoun, countWord } from './number-words.ts';

/**
 * What the picture says, in words: `Twelve co-authors in three groups.`
 * @param coauthors how many there are, drawn or not
 */
export function captionSentence(graph: CollaborationGraph, coauthors: number): string {
  const drawn = graph.nodes.filter(({ kind }, index) => index > 0 && kind === 'person').length;
  const who =
    drawn === coauthors
      ? countedNoun(drawn, 'co-author')
      : `the ${drawn} of ${coauthors.toLocaleString('en')} co-authors with the most joint work`;
  const sizes = [...drawnGroupSizes(graph).values()];
  const alone = sizes.filter((size) => size === 1).length;
  const groups = countedNoun(sizes.length - alone, 'group');
  if (alone === sizes.length) return `${capitalised(who)}: no two of them share works.`;
  if (alone === 0) return `${capitalised(who)}${drawn === coauthors ? '' : ','} in ${groups}.`;
  const standing = `${countWord(alone)} who ${alone === 1 ? 'stands' : 'stand'} alone`;
  return `${capitalised(who)}: ${groups}, and ${standing}.`;
}

/** How to read the picture: only of what is in it. */
export function readingSentences(graph: CollaborationGraph): string {
  const others = graph.nodes.slice(1);
  const people = others.filter(({ kind }) => kind === 'person');
  const own = people.filter(({ slug }) => slug !== undefined).length;
  const sentences = ['Larger circles and thicker lines mean more joint work.'];
  if (own > 0 && own < people.length) {
    sentences.push('Filled circles lead to a profile here; open ones are people elsewhere.');
  }
  if (people.length < others.length) sentences.push('Squares stand for works of more than 100 authors.');
  return sentences.join(' ');
}

import type { HiddenName } from '../../../model/hidden-name.ts';

/** What a letter of the surname may be written as, or may have between itself and the next, in ASCII. */
const mayVary = /[aoue]+/;
/** Letters that have to be transliterated before they are compared. */
const foreign = /[^\P{L}A-Za-z]|\p{M}/u;
/** What may stand inside of a word without changing it. */
const inside = /['’ʼ\u00ad\u200b-\u200d]/g;
/** Shorter ones stand in too many texts to be worth looking for. */
const shortest = 2;

/**
 * A quick look at a text, before its words are told apart: false where it cannot hold the name. Nearly every text of
 * an institution is one that does not, and most have no letter beyond ASCII.
 */
export function mayHold({ family, characters }: HiddenName): (text: string) => boolean {
  const [longest = ''] = (family[0] ?? '').split(mayVary).sort((a, b) => b.length - a.length);
  if (longest.length < shortest) return () => true;
  if (characters !== undefined) return () => true;
  return (text) => foreign.test(text) || text.replaceAll(inside, '').toLowerCase().includes(longest);
}

import { isCapitals } from './capitals.ts';
import { cleanNameText, isCjk } from './characters.ts';
import type { NameParts } from './name-parts.ts';
import {
  capitalisedParticles,
  compoundFamilies,
  isDegree,
  isSuffix,
  isTitle,
  isUnmistakableDegree,
  particles,
  shortFamilies,
} from './vocabulary.ts';

/**
 * Takes a printed name apart: "Family, Given", "Family, Jr., Given", "Given particle Family Jr.", one word alone (a
 * mononym, kept as the family name), Chinese, Japanese and Korean names (family first; undivided Japanese names stay
 * whole). Where the order cannot be told from the text (Hungarian, Vietnamese) the last word is the family name.
 */
export function nameToParts(display: string): NameParts | undefined {
  const text = cleanNameText(display);
  if (!/\p{L}/u.test(text)) return undefined;
  if (isCjk(text)) return cjkToParts(text);
  const [first, ...after] = text.split(/,\s*/).filter((part) => part !== '');
  if (first === undefined) return undefined;
  const rest = withoutDegrees(first, after);
  if (rest.length === 0) return inReadingOrder(first);
  // "Wang, Jun" has a given name, "Ruben Vale, Jun" and "Vale, Jun, Ruben" a suffix.
  const isComplete = rest.length > 1 || /\s/.test(first);
  const suffix = rest.find((part) => isSuffix(part, isComplete));
  const others = rest.filter((part) => part !== suffix);
  if (others.length === 0) return withSuffix(inReadingOrder(first), suffix);
  return withSuffix(familyFirst(first, others.join(' ')), suffix);
}

/** Moves a particle and a suffix that stand inside the family name, or a particle at the end of the given names, to their own fields. */
export function separateParticle(parts: NameParts): NameParts {
  const family = (parts.family ?? '').split(' ').filter((word) => word !== '');
  const given = (parts.given ?? '').split(' ').filter((word) => word !== '');
  let { particle, suffix } = parts;
  const last = family.at(-1);
  if (suffix === undefined && family.length > 1 && last !== undefined && isSuffix(last))
    suffix = family.pop();
  const lastGiven = given.at(-1);
  if (suffix === undefined && given.length > 1 && lastGiven !== undefined && isGivenSuffix(lastGiven))
    suffix = given.pop();
  if (particle === undefined) {
    const leading = countWhile(family.slice(0, -1), isParticle);
    const trailing = countWhile([...given].reverse().slice(0, -1), isParticle);
    const words = [...given.splice(given.length - trailing), ...family.splice(0, leading)];
    particle = words.join(' ');
  }
  return {
    family: family.join(' ') || undefined,
    given: given.join(' ') || undefined,
    particle: particle || undefined,
    suffix: suffix || undefined,
  };
}

/** "Vale, MA", "Vale, M.D." and "Qiu, Ma" are a family and a given name; what follows "Rosa Vale" is a degree. */
function withoutDegrees(first: string, after: readonly string[]): string[] {
  const [next] = after;
  const isGiven =
    after.length === 1 && next !== undefined && /^(?:(?:\p{Lu}\.?\s?){2,3}|\p{Lu}\p{Ll})$/u.test(next);
  if (isGiven && !/\s/.test(first)) return [next];
  return after.filter((part) => !isDegree(part));
}

function familyFirst(family: string, given: string): NameParts {
  const words = given.split(' ').filter((word) => !isTitle(word));
  dropDegrees(words, 1);
  return separateParticle({ family, given: words.join(' ') });
}

function inReadingOrder(text: string): NameParts {
  const words = text.split(' ');
  while (words.length > 1 && isTitle(words[0] ?? '')) words.shift();
  dropDegrees(words, 2);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 2 && isSuffix(last) ? words.pop() : undefined;
  if (words.length === 1) return { family: words[0], suffix };
  if (isParticle(words[0] ?? '')) return separateParticle({ family: words.join(' '), suffix });
  const end = words.at(-1) ?? '';
  if (endsInInitials(words, end))
    return separateParticle({ family: words.slice(0, -1).join(' '), given: end, suffix });
  const start = familyStart(words);
  return separateParticle({
    given: words.slice(0, start).join(' '),
    family: words.slice(start).join(' '),
    suffix,
  });
}

/** Takes "MSc" or "MD PhD" off the end, where so many words are left. */
function dropDegrees(words: string[], least: number): void {
  if (words.length <= least || !isUnmistakableDegree(words.at(-1) ?? '')) return;
  while (words.length > least && isDegree(words.at(-1) ?? '')) words.pop();
}

/** Index of the word with which the particle or the family name begins; at least 1. */
function familyStart(words: readonly string[]): number {
  for (let i = 1; i < words.length - 1; i += 1) {
    const word = words[i] ?? '';
    // Costa e Silva, Vega y Mora: the connective joins two family names.
    if (/^[ey]$/.test(word)) return Math.max(1, i - 1);
    if (isParticle(word) || isCapitalisedParticle(word)) return i;
  }
  // Luc MORVAN TELLIER: a family name printed in capitals may have several words.
  let start = words.length - 1;
  if (!isCapitals(words[0] ?? '')) {
    while (start > 1 && isSpelledCapitals(words[start]) && isSpelledCapitals(words[start - 1])) start -= 1;
  }
  return start;
}

/** "Smith JK", as PubMed prints names; one letter alone is as often an Indian name's last part ("Anandavel K"). */
function endsInInitials(words: readonly string[], end: string): boolean {
  const before = words.slice(0, -1);
  return (
    /^\p{Lu}{2,3}$/u.test(end) &&
    !shortFamilies.has(end) &&
    before.every((word) => !isCapitals(word) && !/^\p{Lu}\.?$/u.test(word))
  );
}

function cjkToParts(text: string): NameParts {
  const words = text.split(/[\s・]+/);
  const [first = '', second] = words;
  if (second !== undefined) return { family: first, given: words.slice(1).join(' ') };
  const letters = [...first];
  const familyLength = compoundFamilies.has(letters.slice(0, 2).join('')) && letters.length > 2 ? 2 : 1;
  const undivided =
    letters.length === 1 ||
    letters.length > familyLength + 2 ||
    /[\p{Script=Hiragana}\p{Script=Katakana}々]/u.test(first);
  if (undivided) return { family: first };
  return { family: letters.slice(0, familyLength).join(''), given: letters.slice(familyLength).join('') };
}

function withSuffix(parts: NameParts, suffix: string | undefined): NameParts {
  return suffix === undefined ? parts : { ...parts, suffix };
}

function isParticle(word: string): boolean {
  return particles.has(word) && word !== 'e' && word !== 'y';
}

function isCapitalisedParticle(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word) && capitalisedParticles.has(word.toLowerCase());
}

function isSpelledCapitals(word: string | undefined): boolean {
  return word !== undefined && word.length > 2 && !word.includes('.') && isCapitals(word);
}

function isGivenSuffix(word: string): boolean {
  return isSuffix(word) && !/^(?:ii|iv)$/.test(word);
}

function countWhile(words: readonly string[], test: (word: string) => boolean): number {
  const stop = words.findIndex((word) => !test(word));
  return stop === -1 ? words.length : stop;
}

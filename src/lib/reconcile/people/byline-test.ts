import { foldName, isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import { waysApart } from './name-likeness.ts';

/**
 * The byline test: surname *and* full given name or initial agree with one of a person's names. It tells a
 * misattributed record from a right one; it never links anybody by itself.
 */
export function passesBylineTest(byline: NameParts, names: readonly NameParts[]): boolean {
  return names.some((name) => namesAreCompatible(byline, name));
}

function namesAreCompatible(a: NameParts, b: NameParts): boolean {
  if (familiesAgree(a, b) && givenNamesAgree(a.given, b.given)) return true;
  // Family first in one of them, or words shared out differently.
  const words = wordsOf(a);
  if (words.length > 1 && words.join(' ') === wordsOf(b).join(' ')) return true;
  if (a.given !== undefined && b.given !== undefined) return false;
  return waysApart(a).some((mine) => waysApart(b).some((theirs) => areSpelledAlike(mine, theirs)));
}

/** Family name and given names are equal but for spaces: Wei Huang and Weihua Ng have the same letters, and are two. */
function areSpelledAlike(a: NameParts, b: NameParts): boolean {
  const given = inOneWord(a.given);
  return given !== '' && given === inOneWord(b.given) && withParticle(a) === withParticle(b);
}

/** Equal but for particles and spaces, or one is a part of the other (García, García López). */
function familiesAgree(a: NameParts, b: NameParts): boolean {
  const mine = foldName(a.family ?? a.literal ?? '').split(' ');
  const theirs = foldName(b.family ?? b.literal ?? '').split(' ');
  if (mine.includes('') || theirs.includes('')) return false;
  if (mine.join('') === theirs.join('') || withParticle(a) === withParticle(b)) return true;
  return (
    isPartOf(mine, [...theirs, ...laterWords(b.given)]) || isPartOf(theirs, [...mine, ...laterWords(a.given)])
  );
}

function givenNamesAgree(a: string | undefined, b: string | undefined): boolean {
  const mine = foldName(a ?? '');
  const theirs = foldName(b ?? '');
  if (mine === '' || theirs === '') return mine === theirs;
  if (isInitialsOnly(a ?? '') || isInitialsOnly(b ?? '')) return mine[0] === theirs[0];
  const [first = ''] = mine.split(' ');
  const [other = ''] = theirs.split(' ');
  if (first === other) return true;
  // Jean-Pierre, Jean Pierre, Jeanpierre; J. Robert and Robert.
  const [joined, otherJoined] = [mine.replaceAll(' ', ''), theirs.replaceAll(' ', '')];
  if (joined.startsWith(otherJoined) || otherJoined.startsWith(joined)) return true;
  return startsWithInitial(mine, theirs) || startsWithInitial(theirs, mine);
}

/** "r michael" against "robert": the first word is an initial. */
function startsWithInitial(mine: string, theirs: string): boolean {
  const [first = ''] = mine.split(' ');
  return first.length === 1 && theirs.startsWith(first);
}

function isPartOf(words: readonly string[], of: readonly string[]): boolean {
  return words.every((word) => of.includes(word));
}

function laterWords(given: string | undefined): string[] {
  return foldName(given ?? '')
    .split(' ')
    .slice(1);
}

/** `van der Berg` → `vanderberg` */
function withParticle({ particle, family, literal }: NameParts): string {
  return foldName(`${particle ?? ''} ${family ?? literal ?? ''}`).replaceAll(' ', '');
}

function inOneWord(given: string | undefined): string {
  return foldName(given ?? '').replaceAll(' ', '');
}

function wordsOf(parts: NameParts): string[] {
  return foldName([parts.given, parts.particle, parts.family ?? parts.literal].join(' '))
    .split(' ')
    .filter((word) => word !== '')
    .sort();
}

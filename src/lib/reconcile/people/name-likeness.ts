import { foldLatin } from '../../normalise/names/characters.ts';
import { isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';

/** How far two spellings may be one name: by the given name spelled out, or by an initial. */
export type Likeness = 'full' | 'initial';

/**
 * The byline test as a ground for linking, stricter than {@link passesBylineTest}, which only looks for mistakes:
 * scripts are kept apart, one given name is not the beginning of another (Wei, Weihua), middle names may be missing
 * but not differ, a part of a compound surname needs the given name spelled out, and the order of words counts.
 * @returns the best over all names; `undefined` where none agrees
 */
export function toLikeness(byline: NameParts, names: readonly NameParts[]): Likeness | undefined {
  let best: Likeness | undefined;
  for (const name of names) {
    const likeness = compareNames(byline, name);
    if (likeness === 'full') return likeness;
    best = likeness ?? best;
  }
  return best;
}

/** Where to look for the names that may be like this one: two like names share a key, and most others share none. */
export function nameToBlocks(name: NameParts): string[] {
  const family = foldLatin(name.family ?? name.literal ?? '');
  const given = toTokens(name.given);
  const families = new Set([family.replaceAll(' ', ''), ...family.split(' '), ...laterWords(name.given)]);
  const initials = new Set(given.map(({ text }) => text.charAt(0)));
  if (initials.size === 0) initials.add('');
  const pairs = [...families].flatMap((word) => [...initials].map((initial) => `${word}|${initial}`));
  return [...pairs, inOneWord(name)];
}

function compareNames(a: NameParts, b: NameParts): Likeness | undefined {
  if (suffixesDiffer(a, b)) return undefined;
  const whole = inOneWord(a);
  // Sources draw the border between given and family names at different places.
  if (whole !== '' && whole === inOneWord(b) && !isShort(a) && !isShort(b)) return 'full';
  const families = compareFamilies(a, b);
  const given = families === undefined ? undefined : compareGiven(a.given, b.given);
  return families === 'part' && given === 'initial' ? undefined : given;
}

/** Equal but for particles and spaces, or one is a part of the other (García, García López). */
function compareFamilies(a: NameParts, b: NameParts): 'whole' | 'part' | undefined {
  const [mine, theirs] = [a, b].map(({ family, literal }) => foldLatin(family ?? literal ?? ''));
  if (mine === undefined || theirs === undefined || mine === '' || theirs === '') return undefined;
  if (mine.replaceAll(' ', '') === theirs.replaceAll(' ', '')) return 'whole';
  const joined = (particle: string | undefined, family: string): string =>
    foldLatin(`${particle ?? ''} ${family}`).replaceAll(' ', '');
  if (joined(a.particle, mine) === joined(b.particle, theirs)) return 'whole';
  const isPart =
    isPartOf(mine, [...theirs.split(' '), ...laterWords(b.given)]) ||
    isPartOf(theirs, [...mine.split(' '), ...laterWords(a.given)]);
  return isPart ? 'part' : undefined;
}

function isPartOf(words: string, of: readonly string[]): boolean {
  return words.split(' ').every((word) => word.length > 1 && of.includes(word));
}

interface Token {
  text: string;
  isInitial: boolean;
}

function compareGiven(a: string | undefined, b: string | undefined): Likeness | undefined {
  const [mine, theirs] = [toTokens(a), toTokens(b)];
  const [first, other] = [mine[0], theirs[0]];
  if (first === undefined || other === undefined) return first === other ? 'full' : undefined;
  // Jean-Pierre, Jean Pierre, Jeanpierre
  if (textOf(mine) === textOf(theirs) && !first.isInitial && !other.isInitial) return 'full';
  if (mine.every((token, place) => tokensAgree(token, theirs[place])))
    return first.isInitial || other.isInitial ? 'initial' : 'full';
  // J. Robert and Robert
  return startsAfterInitial(mine, theirs) || startsAfterInitial(theirs, mine) ? 'full' : undefined;
}

/** What one of the two does not print is no contradiction. */
function tokensAgree(a: Token, b: Token | undefined): boolean {
  if (b === undefined || a.text === b.text) return true;
  return (a.isInitial && b.text.startsWith(a.text)) || (b.isInitial && a.text.startsWith(b.text));
}

function startsAfterInitial([initial, ...rest]: readonly Token[], names: readonly Token[]): boolean {
  const [first] = rest;
  if (initial?.isInitial !== true || first === undefined || first.isInitial || first.text.length < 3)
    return false;
  return names[0]?.isInitial === false && rest.every((token, place) => tokensAgree(token, names[place]));
}

/** `J.-P.`, `JP` → j, p; `Jean-Pierre` → jean, pierre */
function toTokens(given: string | undefined): Token[] {
  return (given ?? '').split(/[\s\u2010-\u2015-]+|(?<=\.)(?=\p{L})/u).flatMap((word): Token[] => {
    const text = foldLatin(word);
    if (text === '') return [];
    if (!isInitialsOnly(word)) return [{ text, isInitial: false }];
    const letters = word.endsWith('.') ? [text] : [...text];
    return letters.map((letter) => ({ text: letter, isInitial: true }));
  });
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

function isShort({ given }: NameParts): boolean {
  return given !== undefined && isInitialsOnly(given);
}

function inOneWord({ given, particle, family, literal }: NameParts): string {
  const isFamilyFirst = family !== undefined && /^\p{Script=Han}|^\p{Script=Hangul}/u.test(family);
  const parts = isFamilyFirst ? [family, given] : [given, particle, family ?? literal];
  return foldLatin(parts.join(' ')).replaceAll(' ', '');
}

function laterWords(given: string | undefined): string[] {
  return foldLatin(given ?? '')
    .split(' ')
    .slice(1)
    .filter((word) => word.length > 1);
}

function suffixesDiffer(a: NameParts, b: NameParts): boolean {
  const [mine, theirs] = [foldLatin(a.suffix ?? ''), foldLatin(b.suffix ?? '')];
  return mine !== '' && theirs !== '' && mine !== theirs;
}

import { foldLatin } from '../../normalise/names/characters.ts';
import { isCjk, isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import { compareGivenNames, toGivenNames } from './given-names.ts';

/**
 * How far two spellings may be one name. `partial`: one of them tells less (initials, a middle name or the second
 * surname left out), so that it may be the name of somebody else as well.
 */
export type Likeness = 'full' | 'partial';

/**
 * The byline test as a ground for linking, stricter than {@link passesBylineTest}, which only looks for mistakes:
 * scripts are kept apart, given names must not contradict one another, and the order of words counts. Surname is
 * compared with surname and given name with given name; only a name that its source did not take apart is tried at
 * each border between its own words.
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
  const pairs = waysApart(name).flatMap((way) => {
    const family = foldLatin(way.family ?? way.literal ?? '');
    const families = [family.replaceAll(' ', ''), ...family.split(' '), ...laterWords(way.given)];
    const initials = toGivenNames(way.given).map(({ text }) => text.charAt(0));
    if (initials.length === 0) initials.push('');
    return families.flatMap((word) => initials.map((initial) => `${word}|${initial}`));
  });
  return [...new Set([...pairs, inReadingOrder(name).replaceAll(' ', '')])];
}

function compareNames(a: NameParts, b: NameParts): Likeness | undefined {
  if (suffixesDiffer(a, b)) return undefined;
  // Sources draw the border between given and family names at different places: Win | Pa Pa, Win Pa | Pa.
  const words = inReadingOrder(a);
  if (words !== '' && words === inReadingOrder(b) && !isShort(a) && !isShort(b)) return 'full';
  let best: Likeness | undefined;
  for (const mine of waysApart(a)) {
    for (const theirs of waysApart(b)) {
      const likeness = compareParts(mine, theirs);
      if (likeness === 'full') return likeness;
      best = likeness ?? best;
    }
  }
  return best;
}

function compareParts(a: NameParts, b: NameParts): Likeness | undefined {
  const families = compareFamilies(a, b);
  if (families !== 'part') return families && compareGivenNames(a.given, b.given);
  // García is as much of García López as an initial is of a name, and two such halves are nothing.
  const [mine, theirs] = [givenWithout(b, a.given), givenWithout(a, b.given)];
  return mine !== undefined && compareGivenNames(mine, theirs) === 'full' ? 'partial' : undefined;
}

/** The given names without what is the first surname by the other's reckoning: Ana García | López, Ana | García. */
function givenWithout({ family, literal }: NameParts, given: string | undefined): string | undefined {
  const families = foldLatin(family ?? literal ?? '').split(' ');
  const [first, ...later] = (given ?? '').split(' ');
  return [first, ...later.filter((word) => !families.includes(foldLatin(word)))].join(' ') || undefined;
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

/** The name as it is, or, where it comes as one text, each way to take it apart between its words. */
function waysApart(name: NameParts): NameParts[] {
  if (name.given !== undefined) return [name];
  const words = (name.family ?? name.literal ?? '').split(' ').filter((word) => word !== '');
  const borders = words.slice(1).map((_, place) => place + 1);
  return [
    name,
    ...borders.map((border) => ({
      ...name,
      given: words.slice(0, border).join(' '),
      family: words.slice(border).join(' '),
      literal: undefined,
    })),
  ];
}

function isShort({ given }: NameParts): boolean {
  return given !== undefined && isInitialsOnly(given);
}

/** The words in their order. An undivided Chinese, Japanese or Korean name is one word, wherever it was divided. */
function inReadingOrder({ given, particle, family, literal }: NameParts): string {
  const last = family ?? literal ?? '';
  if (isCjk(last) && (given === undefined || isCjk(given)))
    return foldLatin(`${last}${given ?? ''}`).replaceAll(' ', '');
  return foldLatin([given, particle, last].join(' '));
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

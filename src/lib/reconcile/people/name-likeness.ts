import { foldLatin } from '../../normalise/names/characters.ts';
import { isCjk, isInitialsOnly, type NameParts } from '../../normalise/names/index.ts';
import { compareGivenLists, compareGivenNames, type GivenName, toGivenNames } from './given-names.ts';

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

function compareNames(byline: NameParts, name: NameParts): Likeness | undefined {
  const [a, b] = [nameToForms(byline), nameToForms(name)];
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return undefined;
  // Sources draw the border between given and family names at different places: Win | Pa Pa, Win Pa | Pa.
  if (a.words !== '' && a.words === b.words && !a.isShort && !b.isShort) return 'full';
  let best: Likeness | undefined;
  for (const mine of a.ways) {
    for (const theirs of b.ways) {
      const likeness = compareParts(mine, theirs);
      if (likeness === 'full') return likeness;
      best = likeness ?? best;
    }
  }
  return best;
}

function compareParts(a: WayApart, b: WayApart): Likeness | undefined {
  const families = compareFamilies(a, b);
  if (families !== 'part') return families && compareGivenLists(a.givenNames, b.givenNames);
  // García is as much of García López as an initial is of a name, and two such halves are nothing.
  const [mine, theirs] = [givenWithout(b, a.given), givenWithout(a, b.given)];
  return mine !== undefined && compareGivenNames(mine, theirs) === 'full' ? 'partial' : undefined;
}

/** The given names without what is the first surname by the other's reckoning: Ana García | López, Ana | García. */
function givenWithout({ families }: WayApart, given: string | undefined): string | undefined {
  const [first, ...later] = (given ?? '').split(' ');
  return [first, ...later.filter((word) => !families.includes(foldLatin(word)))].join(' ') || undefined;
}

/** Equal but for particles and spaces, or one is a part of the other (García, García López). */
function compareFamilies(a: WayApart, b: WayApart): 'whole' | 'part' | undefined {
  if (a.family === '' || b.family === '') return undefined;
  if (a.family === b.family || a.withParticle === b.withParticle) return 'whole';
  return isPartOf(a.families, b) || isPartOf(b.families, a) ? 'part' : undefined;
}

function isPartOf(words: readonly string[], { families, later }: WayApart): boolean {
  return words.every((word) => word.length > 1 && (families.includes(word) || later.includes(word)));
}

/** A name with what is compared of it, folded once: many names are compared with many others. */
interface NameForms {
  suffix: string;
  words: string;
  isShort: boolean;
  ways: readonly WayApart[];
}

/** One way to take a name apart. */
interface WayApart {
  given: string | undefined;
  givenNames: readonly GivenName[];
  /** The family name without spaces, alone and with its particle; and its words. */
  family: string;
  withParticle: string;
  families: readonly string[];
  /** The words of the given names after the first. */
  later: readonly string[];
}

const known = new WeakMap<NameParts, NameForms>();

function nameToForms(name: NameParts): NameForms {
  let forms = known.get(name);
  if (forms === undefined) {
    const suffix = foldLatin(name.suffix ?? '');
    const ways = waysApart(name).map(toWayApart);
    forms = { suffix, words: inReadingOrder(name), isShort: isShort(name), ways };
    known.set(name, forms);
  }
  return forms;
}

function toWayApart({ given, particle, family, literal }: NameParts): WayApart {
  const folded = foldLatin(family ?? literal ?? '');
  return {
    given,
    givenNames: toGivenNames(given),
    family: folded.replaceAll(' ', ''),
    withParticle: foldLatin(`${particle ?? ''} ${folded}`).replaceAll(' ', ''),
    families: folded.split(' '),
    later: laterWords(given),
  };
}

/** The name as it is, or, where it comes as one text, each way to take it apart between its words. */
export function waysApart(name: NameParts): NameParts[] {
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

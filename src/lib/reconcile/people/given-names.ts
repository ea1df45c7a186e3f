import { foldLatin } from '../../normalise/names/characters.ts';
import { isInitialsOnly } from '../../normalise/names/index.ts';

/** A given name, or an initial in its place. */
export interface GivenName {
  text: string;
  isInitial: boolean;
  /** Joined to the one before by a hyphen: Jean-Pierre is one name, Jean Robert are two. */
  isJoined: boolean;
}

/**
 * How far two lists of given names may be those of one person. `partial`: one of them has but initials, or leaves out
 * a middle name that the other spells out (Maria, Maria Elena). Names that contradict each other are not alike, nor is
 * a name and half of a compound one (Jean, Jean-Pierre; Yi, Yi-Ting), nor the beginning of another (Wei, Weihua).
 */
export function compareGivenNames(
  a: string | undefined,
  b: string | undefined,
): 'full' | 'partial' | undefined {
  return compareGivenLists(toGivenNames(a), toGivenNames(b));
}

/** As {@link compareGivenNames}, for lists that were taken apart before. */
export function compareGivenLists(
  mine: readonly GivenName[],
  theirs: readonly GivenName[],
): 'full' | 'partial' | undefined {
  const [first, other] = [mine[0], theirs[0]];
  if (first === undefined || other === undefined) return first === other ? 'full' : undefined;
  // Jean-Pierre, Jean Pierre, Jeanpierre
  if (!first.isInitial && !other.isInitial && textOf(mine) === textOf(theirs)) return 'full';
  return (
    compareInOrder(mine, theirs) ??
    // J. Robert and Robert
    compareInOrder(withoutInitial(mine, other), theirs) ??
    compareInOrder(mine, withoutInitial(theirs, first))
  );
}

/** `J.-P.`, `JP` → j, p; `Jean-Pierre` → jean, pierre */
export function toGivenNames(given: string | undefined): GivenName[] {
  return [...(given ?? '').matchAll(words)].flatMap(([, before = '', word = '']) =>
    word.split(/(?<=\.)(?=\p{L})/u).flatMap((part, place): GivenName[] => {
      const isJoined = place === 0 && hyphen.test(before);
      const text = foldLatin(part);
      if (text === '') return [];
      if (!isInitialsOnly(part)) return [{ text, isInitial: false, isJoined }];
      const letters = part.endsWith('.') ? [text] : [...text];
      return letters.map((letter) => ({ text: letter, isInitial: true, isJoined }));
    }),
  );
}

const words = /([\s\u2010-\u2015-]*)([^\s\u2010-\u2015-]+)/g;
const hyphen = /[\u2010-\u2015-]/;

function compareInOrder(
  mine: readonly GivenName[],
  theirs: readonly GivenName[],
): 'full' | 'partial' | undefined {
  const [first, other] = [mine[0], theirs[0]];
  if (first === undefined || other === undefined) return undefined;
  const common = Math.min(mine.length, theirs.length);
  if (!mine.slice(0, common).every((name, place) => agree(name, theirs[place]))) return undefined;
  const more = (mine.length > common ? mine : theirs).slice(common);
  const areInitials = first.isInitial || other.isInitial;
  if (!areInitials && more[0]?.isJoined === true && !more[0].isInitial) return undefined;
  return areInitials || more.some(({ isInitial }) => !isInitial) ? 'partial' : 'full';
}

function agree(a: GivenName, b: GivenName | undefined): boolean {
  if (b === undefined || a.text === b.text) return true;
  return (a.isInitial && b.text.startsWith(a.text)) || (b.isInitial && a.text.startsWith(b.text));
}

/** The names after an initial in front, where a name spelled out follows and the other's first name is one. */
function withoutInitial([initial, ...rest]: readonly GivenName[], other: GivenName): readonly GivenName[] {
  const [first] = rest;
  if (initial?.isInitial !== true || other.isInitial) return [];
  return first === undefined || first.isInitial || first.text.length < 3 ? [] : rest;
}

function textOf(names: readonly GivenName[]): string {
  return names.map(({ text }) => text).join('');
}

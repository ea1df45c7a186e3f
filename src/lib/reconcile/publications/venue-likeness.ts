import type { Venue } from '../../model/venue.ts';
import { foldName } from '../../normalise/names/index.ts';

/**
 * Whether two venues are one: `same`; `other` where they plainly are two, a journal and a meeting; `unsure` where
 * nothing shows that two names mean one; `unknown` where one record has none.
 */
export type VenueLikeness = 'same' | 'other' | 'unsure' | 'unknown';

export function compareVenues(a: Venue | undefined, b: Venue | undefined): VenueLikeness {
  if (a === undefined || b === undefined) return 'unknown';
  if (a.issn.some((issn) => b.issn.includes(issn))) return 'same';
  const [mine, theirs] = [venueToName(a), venueToName(b)];
  if (mine.words.length === 0 || theirs.words.length === 0) return 'unknown';
  if (namesOne(mine, theirs) || namesOne(theirs, mine)) return 'same';
  const kinds = [mine.kind, theirs.kind];
  return kinds.includes('journal') && kinds.includes('meeting') ? 'other' : 'unsure';
}

interface VenueName {
  words: readonly string[];
  kind: 'journal' | 'meeting' | undefined;
}

const names = new WeakMap<Venue, VenueName>();

/** A venue is compared with several others, and its name is taken apart once. */
function venueToName(venue: Venue): VenueName {
  const known = names.get(venue);
  if (known !== undefined) return known;
  const words = foldName(venue.name)
    .split(' ')
    .filter((word) => word !== '' && !empty.has(word));
  const made: VenueName = { words, kind: wordsToKind(words) };
  names.set(venue, made);
  return made;
}

const empty: ReadonlySet<string> = new Set(
  'a an and das de der des di du et for in la le of on the und'.split(' '),
);
const journalWords =
  /^(?:j|jour?n?|journals?|zeitschrift|revista|revue|trans|transactions|annals|letters|lett|magazine|bulletin|acta|archives)$/;
const meetingWords =
  /^(?:conf|conference|proc|proceedings|symp|symposium|workshops?|congress|meeting|colloquium|tagung)$/;

function wordsToKind(words: readonly string[]): VenueName['kind'] {
  // "Circulation. Conference: …" is a journal's supplement, so the journal's word comes first.
  if (words.some((word) => journalWords.test(word))) return 'journal';
  return words.some((word) => meetingWords.test(word)) ? 'meeting' : undefined;
}

/** Whether the first is equal to the second, an abbreviation or a part of it, or its initials. */
function namesOne(short: VenueName, long: VenueName): boolean {
  if (short.words.length > long.words.length) return false;
  const initials = long.words.map((word) => word.charAt(0)).join('');
  if (short.words.length === 1 && short.words[0] === initials && initials.length > 2) return true;
  if (!wordsBegin(short.words, long.words)) return false;
  // "Circulation" is not "Circulation Journal"; "Lancet" is "Lancet (London, England)".
  return long.kind !== 'journal' || short.kind === 'journal';
}

/** Whether each word of one is, or begins, a word of the other, in the same order: "J Am Coll Cardiol". */
function wordsBegin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of short) {
    while (at < long.length && !(long[at] ?? '').startsWith(word)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

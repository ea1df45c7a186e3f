import { functionWords } from '../normalise/function-words.ts';
import { foldName } from '../normalise/names/index.ts';

/** What a citation key is made of. */
export interface CitableWork {
  id: string;
  /** The first author's family name, or the name of a body. */
  firstAuthor: string | undefined;
  year: number | undefined;
  title: string;
}

/** Keys that were given out before: a work that has one keeps it, and no other work ever gets it. */
export interface GivenCitationKeys {
  /** By id of the work. */
  held: ReadonlyMap<string, string>;
  /** Those of works that are no longer there too. */
  taken: ReadonlySet<string>;
}

/**
 * A BibTeX key for each work, by id: `adeyemilindqvist2026estimating`. New works that would share one are told apart by
 * a, b, c … in the order of their ids, so the same works always have the same keys.
 */
export function giveCitationKeys(
  works: readonly CitableWork[],
  given: GivenCitationKeys = { held: new Map(), taken: new Set() },
): Map<string, string> {
  const keys = new Map<string, string>();
  const byBase = new Map<string, string[]>();
  for (const work of works.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const held = given.held.get(work.id);
    if (held !== undefined) {
      keys.set(work.id, held);
      continue;
    }
    const base = toCitationKeyBase(work);
    const known = byBase.get(base);
    if (known === undefined) byBase.set(base, [work.id]);
    else known.push(work.id);
  }
  const taken = new Set([...given.taken, ...keys.values()]);
  // A base that stands for several works is nobody's key
  const bases = new Set(byBase.keys());
  for (const [base, ids] of [...byBase].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const isAlone = ids.length === 1 && !taken.has(base);
    // The work that has the base is the first, so that the next is b
    let number = taken.has(base) ? 1 : 0;
    for (const id of ids) {
      let key = base;
      if (!isAlone)
        do key = base + numberToLetters((number += 1));
        while (taken.has(key) || bases.has(key));
      taken.add(key);
      keys.set(id, key);
    }
  }
  return keys;
}

/** Family name, year and first telling word of the title, in ASCII lower case; what is unknown is left out. */
export function toCitationKeyBase({ firstAuthor, year, title }: Omit<CitableWork, 'id'>): string {
  const words = toAsciiWords(title);
  const word = words.find((candidate) => !functionWords.has(candidate)) ?? words[0] ?? '';
  const family = toAsciiWords(firstAuthor ?? '').join('');
  const key = `${family.slice(0, 40)}${year ?? ''}${word.slice(0, 30)}`;
  return key === '' ? 'work' : key;
}

function toAsciiWords(text: string): string[] {
  return foldName(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** 1 → a, 26 → z, 27 → aa. */
function numberToLetters(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(97 + ((number - 1) % 26));
  return rest === 0 ? letter : numberToLetters(rest) + letter;
}

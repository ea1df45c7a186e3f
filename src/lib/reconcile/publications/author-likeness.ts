import type { WorkRecord } from '../../model/work-record.ts';
import { addTo } from '../multimap.ts';
import { bylineToBlockKey, bylineToFamilyKey, type NamedByline } from '../byline-keys.ts';
import { compareGivenNames, givenToWords } from './given-names.ts';
import { toLossy } from './lossy-name.ts';
import { comparePeople } from './person-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Whether half of the authors are the same, by surname and given names that can be of one person. A list that its source
 * cut short is compared on what it has.
 */
export function authorsOverlapByHalf(a: WorkEntry, b: WorkEntry): boolean {
  return isHalf(a, b, countMatches(a, b).matched);
}

/** Whether the shorter list names nobody whom the other does not. */
export function oneListHasTheOther(a: WorkEntry, b: WorkEntry): boolean {
  const least = Math.min(a.record.bylines.length, b.record.bylines.length);
  return least > 0 && countMatches(a, b).matched >= least;
}

/**
 * Whether given names speak for most of those who match by surname and initial: "Wei" and "Wen" are both W., and
 * hardly one person.
 */
export function givenNamesAgree(a: WorkEntry, b: WorkEntry): boolean {
  const { matched, sure } = countMatches(a, b);
  return sure * 2 >= matched;
}

/** Whether both name authors, and none of one is an author of the other. */
export function authorsAreDisjoint(a: WorkEntry, b: WorkEntry): boolean {
  return namesSomebody(a) && namesSomebody(b) && countMatches(a, b).matched === 0;
}

/** Whether both name authors, and no surname stands in both lists. */
export function surnamesAreDisjoint(a: WorkEntry, b: WorkEntry): boolean {
  const theirs = authorsOf(b).byFamily;
  return (
    namesSomebody(a) &&
    namesSomebody(b) &&
    authorsOf(a).list.every(({ family, lossy }) => !theirs.has(family) && !theirs.has(lossy))
  );
}

/**
 * Whether two lists can be of the same people although sources write them otherwise: everybody of the shorter has a
 * namesake at least in the other, and half of the longer list is the same.
 */
export function authorsAgree(a: WorkEntry, b: WorkEntry): boolean {
  const [short, long] = [a.record.bylines, b.record.bylines].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length === 0 || long.length > mostCompared)
    return false;
  const left = [...long];
  let same = 0;
  for (const author of short) {
    const likenesses = left.map((other) => comparePeople(author, other));
    const at = likenesses.includes('same') ? likenesses.indexOf('same') : likenesses.indexOf('namesake');
    if (at < 0) return false;
    if (likenesses[at] === 'same') same += 1;
    left.splice(at, 1);
  }
  return isHalf(a, b, same);
}

/** Whether the lists have the same authors in whatever order; `false` where one has none. */
export function authorsAreEqual(a: WorkEntry, b: WorkEntry): boolean {
  const count = peopleOf(a).size;
  return (
    count > 0 && count === peopleOf(b).size && count === countSharedAuthors(a, b) && givenNamesAgree(a, b)
  );
}

/** How many authors of one surname and initial both have. */
export function countSharedAuthors(a: WorkEntry, b: WorkEntry): number {
  const [mine, theirs] = [peopleOf(a), peopleOf(b)];
  const lossy = new Set(theirs.values());
  let count = 0;
  for (const [key, lost] of mine) if (theirs.has(key) || lossy.has(lost)) count += 1;
  return count;
}

/** Surnames and initials of the authors; also with letters lost, where a source lost or might have lost some. */
export function workToAuthorKeys(work: WorkEntry): Set<string> {
  return new Set(peopleOf(work).keys()).union(new Set(peopleOf(work).values()));
}

/** Surnames and initials, in order: the same for two lists of the same people. */
export function workToAuthorsKey(work: WorkEntry): string {
  return [...new Set(peopleOf(work).values())].sort().join('; ');
}

/** Longer lists are compared by surname and initial alone. */
const mostCompared = 40;
/** Of so many authors of one surname in one list no more is told apart. */
const mostNamesakes = 40;

interface Author {
  family: string;
  /** The surname with letters lost. */
  lossy: string;
  given: readonly string[];
  lossyGiven: readonly string[];
}

interface Authors {
  list: readonly Author[];
  byFamily: ReadonlyMap<string, readonly Author[]>;
}

const people = new WeakMap<WorkRecord, ReadonlyMap<string, string>>();

/** Each author's surname and initial, and what is left of it where letters were lost. */
function peopleOf({ record }: WorkEntry): ReadonlyMap<string, string> {
  const made =
    people.get(record) ??
    new Map(record.bylines.map((byline) => [bylineToBlockKey(byline), bylineToBlockKey(toLossy(byline))]));
  people.set(record, made);
  return made;
}

const known = new WeakMap<WorkRecord, Authors>();

/** Made when it is first needed: most records are compared with none. */
function authorsOf({ record }: WorkEntry): Authors {
  const made = known.get(record) ?? bylinesToAuthors(record.bylines);
  known.set(record, made);
  return made;
}

function bylinesToAuthors(bylines: readonly NamedByline[]): Authors {
  const list = bylines.map((byline) => {
    const lossy = toLossy(byline);
    return {
      family: bylineToFamilyKey(byline),
      lossy: bylineToFamilyKey(lossy),
      given: givenToWords(byline.given),
      lossyGiven: givenToWords(lossy.given),
    };
  });
  const byFamily = new Map<string, Author[]>();
  for (const author of list)
    for (const key of new Set([author.family, author.lossy])) addTo(byFamily, key, author);
  return { list, byFamily };
}

function namesSomebody({ record }: WorkEntry): boolean {
  return record.bylines.length > 0;
}

function isHalf(a: WorkEntry, b: WorkEntry, count: number): boolean {
  const lengths = [a.record.bylines.length, b.record.bylines.length];
  const cut = a.record.bylinesTruncated || b.record.bylinesTruncated;
  return count > 0 && count * 2 >= (cut ? Math.min(...lengths) : Math.max(...lengths));
}

/** How many of the shorter list are in the other by surname and initial, and of how many the given names agree too. */
function countMatches(a: WorkEntry, b: WorkEntry): { matched: number; sure: number } {
  const [mine, theirs] = [authorsOf(a), authorsOf(b)];
  const [short, long] = mine.list.length <= theirs.list.length ? [mine, theirs] : [theirs, mine];
  let [matched, sure] = [0, 0];
  for (const { family, lossy, given, lossyGiven } of short.list) {
    const namesakes = long.byFamily.get(family) ?? long.byFamily.get(lossy) ?? [];
    const likenesses = namesakes
      .slice(0, mostNamesakes)
      .flatMap((namesake) => [
        compareGivenNames(given, namesake.given),
        compareGivenNames(lossyGiven, namesake.lossyGiven),
      ]);
    if (likenesses.some((likeness) => likeness !== 'other')) matched += 1;
    if (likenesses.some((likeness) => likeness === 'equal' || likeness === 'compatible')) sure += 1;
  }
  return { matched, sure };
}

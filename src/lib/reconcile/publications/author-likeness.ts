import type { WorkRecord } from '../../model/work-record.ts';
import { bylineToBlockKey, bylineToFamilyKey, type NamedByline } from '../byline-keys.ts';
import { foldName } from '../../normalise/names/index.ts';
import { toLossy } from './lossy-name.ts';
import type { WorkEntry } from './work-entry.ts';

/** Whether half of the authors are the same. A list that its source cut short is compared on what it has. */
export function authorsOverlapByHalf(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [authorsOf(a).families, authorsOf(b).families];
  if (mine.size === 0 || theirs.size === 0) return false;
  const cut = a.record.bylinesTruncated || b.record.bylinesTruncated;
  const of = cut ? Math.min(mine.size, theirs.size) : Math.max(mine.size, theirs.size);
  return countShared(a, b, 'families') * 2 >= of;
}

/** Whether the lists have the same authors in whatever order; `false` where one has none. */
export function authorsAreEqual(a: WorkEntry, b: WorkEntry): boolean {
  const count = authorsOf(a).people.size;
  return count > 0 && count === authorsOf(b).people.size && count === countSharedAuthors(a, b);
}

/** Whether the shorter list names nobody whom the other does not. */
export function oneListHasTheOther(a: WorkEntry, b: WorkEntry): boolean {
  const least = Math.min(authorsOf(a).families.size, authorsOf(b).families.size);
  return least > 0 && countShared(a, b, 'families') >= least;
}

/** How many authors of one surname and initial both have. */
export function countSharedAuthors(a: WorkEntry, b: WorkEntry): number {
  return countShared(a, b, 'people');
}

/** Whether no surname stands in both lists; `false` where one list is empty. */
export function authorsAreDisjoint(a: WorkEntry, b: WorkEntry): boolean {
  return (
    authorsOf(a).families.size > 0 && authorsOf(b).families.size > 0 && countShared(a, b, 'families') === 0
  );
}

/** Surnames and initials of the authors; also with letters lost, where a source lost or might have lost some. */
export function workToAuthorKeys(work: WorkEntry): Set<string> {
  return new Set(authorsOf(work).people.keys()).union(new Set(authorsOf(work).people.values()));
}

/** Surnames and initials, in order: the same for two lists of the same people. */
export function workToAuthorsKey(work: WorkEntry): string {
  return [...new Set(authorsOf(work).people.values())].sort().join('; ');
}

/** All parts of the names of the authors but initials: given and family names that sources may turn round. */
export function workToNames({ record: { bylines } }: WorkEntry): string[] {
  return bylines.slice(0, mostNamed).flatMap(({ display }) => foldName(display).split(' ').filter(isName));
}

const mostNamed = 40;
/** Shorter parts are initials, particles, or names that too many people bear. */
const shortestName = 4;

function isName(part: string): boolean {
  return part.length >= shortestName;
}

/** Each author's key, and what is left of it where letters were lost. */
interface Authors {
  families: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

const known = new WeakMap<WorkRecord, Authors>();

/** Made when it is first needed: most records are compared with none. */
function authorsOf({ record }: WorkEntry): Authors {
  const made = known.get(record) ?? {
    families: toKeys(record.bylines, bylineToFamilyKey),
    people: toKeys(record.bylines, bylineToBlockKey),
  };
  known.set(record, made);
  return made;
}

function toKeys(
  bylines: readonly NamedByline[],
  keyOf: (byline: NamedByline) => string,
): Map<string, string> {
  return new Map(bylines.map((byline) => [keyOf(byline), keyOf(toLossy(byline))]));
}

function countShared(a: WorkEntry, b: WorkEntry, keys: 'families' | 'people'): number {
  const [mine, theirs] = [authorsOf(a)[keys], authorsOf(b)[keys]];
  const lossy = new Set(theirs.values());
  let count = 0;
  for (const [key, lost] of mine) if (theirs.has(key) || lossy.has(lost)) count += 1;
  return count;
}

import { foldName } from '../../normalise/names/index.ts';
import { bylineToFamilyKey } from '../byline-keys.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Whether two records under one identifier can be about the same thing. Of different kinds (a chapter and its
 * book, an erratum and its subject), only when their titles agree, so that the kinds are a matter of opinion.
 * Of one kind, unless both title and first author differ: then the identifier belongs to something around them,
 * such as the proceedings.
 */
export function sharesSubject(a: WorkEntry, b: WorkEntry): boolean {
  if (a.kind !== b.kind) return sameTitle(a, b);
  return titlesAreAlike(a, b) || !firstAuthorsDiffer(a, b);
}

/** Equal but for case, accents and punctuation; `false` where a title is missing. */
export function sameTitle(a: WorkEntry, b: WorkEntry): boolean {
  const mine = titleWords(a);
  return mine !== '' && mine === titleWords(b);
}

/**
 * Whether half of the authors are the same. A list that its source cut short is compared on what it has.
 */
export function authorsOverlapByHalf(a: WorkEntry, b: WorkEntry): boolean {
  const mine = authorKeys(a);
  const theirs = authorKeys(b);
  if (mine.size === 0 || theirs.size === 0) return false;
  const shared = [...mine].filter((key) => theirs.has(key)).length;
  const cut = a.record.bylinesTruncated || b.record.bylinesTruncated;
  const of = cut ? Math.min(mine.size, theirs.size) : Math.max(mine.size, theirs.size);
  return shared * 2 >= of;
}

/** Half of the words of the shorter title, or one record has no title. */
function titlesAreAlike(a: WorkEntry, b: WorkEntry): boolean {
  const mine = new Set(titleWords(a).split(' '));
  const theirs = new Set(titleWords(b).split(' '));
  if (mine.has('') || theirs.has('')) return true;
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  return shared * 2 >= Math.min(mine.size, theirs.size);
}

function titleWords({ record }: WorkEntry): string {
  return foldName(record.title?.text ?? '');
}

/** Who lists a work as theirs is one of its authors, not the first of them. */
function firstAuthorsDiffer(a: WorkEntry, b: WorkEntry): boolean {
  if (namesOwnerAlone(a.record) || namesOwnerAlone(b.record)) return !authorsOverlapByHalf(a, b);
  const [first] = a.record.bylines;
  const [other] = b.record.bylines;
  if (first === undefined || other === undefined) return false;
  return bylineToFamilyKey(first) !== bylineToFamilyKey(other);
}

function authorKeys({ record }: WorkEntry): Set<string> {
  return new Set(record.bylines.map(bylineToFamilyKey));
}

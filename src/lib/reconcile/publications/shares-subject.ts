import { bylineToFamilyKey } from '../byline-keys.ts';
import { authorsAreDisjoint, authorsOverlapByHalf } from './author-likeness.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import { firstPagesDiffer } from './place-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Whether two records under one identifier can be about the same thing. Of different kinds (a chapter and its
 * book, an erratum and its subject), only when their titles agree, so that the kinds are a matter of opinion. Of one
 * kind, unless both title and authors disagree: then the identifier belongs to something around them, such as the
 * proceedings. So it does where one author has two papers in them, which begin on different pages.
 */
export function sharesSubject(a: WorkEntry, b: WorkEntry): boolean {
  if (a.kind !== b.kind) return sameTitle(a, b);
  const titles = shareOfWords(a, b);
  if (titles === undefined) return !firstAuthorsDiffer(a, b);
  if (titles >= nearlyEqual) return true;
  if (titles >= alike) return !authorsAreDisjoint(a, b);
  return !firstAuthorsDiffer(a, b) && !firstPagesDiffer(a, b);
}

/** Shares of the words of the shorter title that the other has too. */
const alike = 0.5;
const nearlyEqual = 0.8;

/** Equal but for case, accents, punctuation and function words; `false` where a title is missing. */
export function sameTitle(a: WorkEntry, b: WorkEntry): boolean {
  return a.title.text !== '' && a.title.text === b.title.text;
}

/** Whether both have a title, and fewer than half of the words of the shorter are in the other. */
export function titlesAreUnlike(a: WorkEntry, b: WorkEntry): boolean {
  return (shareOfWords(a, b) ?? 1) < alike;
}

/** `undefined` where a record has no title. */
function shareOfWords(a: WorkEntry, b: WorkEntry): number | undefined {
  const [mine, theirs] = [new Set(formsToWords(a.title)), new Set(formsToWords(b.title))];
  if (mine.size === 0 || theirs.size === 0) return undefined;
  return mine.intersection(theirs).size / Math.min(mine.size, theirs.size);
}

/** Who lists a work as theirs is one of its authors, not the first of them. */
function firstAuthorsDiffer(a: WorkEntry, b: WorkEntry): boolean {
  if (namesOwnerAlone(a.record) || namesOwnerAlone(b.record)) return !authorsOverlapByHalf(a, b);
  const [first] = a.record.bylines;
  const [other] = b.record.bylines;
  if (first === undefined || other === undefined) return false;
  return bylineToFamilyKey(first) !== bylineToFamilyKey(other);
}

import { authorsAreEqual, authorsOverlapByHalf, countSharedAuthors } from './author-likeness.ts';
import { firstPagesDiffer, placeConflict } from './place-likeness.ts';
import type { Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

const wordsOfLongTitle = 4;

/**
 * Whether two records are one work although their titles are only like each other: of the same kind and year, with
 * nothing in their places that differs, by the same authors, two at least; by a single author in one venue, or under a
 * long title.
 * @param fewestShared how many authors both name
 */
export function judgeLikeTitle(a: WorkEntry, b: WorkEntry, fewestShared = 2): Verdict {
  if (a.year !== b.year || !placesSuit(a, b)) return undefined;
  if (countSharedAuthors(a, b) >= fewestShared) return authorsOverlapByHalf(a, b) ? true : undefined;
  if (!authorsAreEqual(a, b)) return undefined;
  const isLong = Math.min(formsToWords(a.title).length, formsToWords(b.title).length) >= wordsOfLongTitle;
  return isLong || isOneVenue(a, b) ? true : undefined;
}

/** Whether two records are of one kind, and of one year, or of one venue and the next year; and nothing else differs. */
export function sharesKindAndPlace(a: WorkEntry, b: WorkEntry): boolean {
  if (!placesSuit(a, b)) return false;
  return a.year === b.year || (Math.abs((a.year ?? 0) - (b.year ?? 0)) === 1 && isOneVenue(a, b));
}

function placesSuit(a: WorkEntry, b: WorkEntry): boolean {
  if (a.kind !== b.kind || a.preprint !== b.preprint || a.year === undefined || b.year === undefined)
    return false;
  return !firstPagesDiffer(a, b) && placeConflict(a, b) === undefined;
}

function isOneVenue(a: WorkEntry, b: WorkEntry): boolean {
  return compareVenues(a.record.venue, b.record.venue) === 'same';
}

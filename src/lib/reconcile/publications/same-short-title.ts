import {
  authorsAreEqual,
  countSharedAuthors,
  workToAuthorKeys,
  workToAuthorsKey,
} from './author-likeness.ts';
import type { MergeRule } from './merge-rule.ts';
import { firstPagesDiffer, issuesDiffer, placeConflict, sameIssue, samePlace } from './place-likeness.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/** A title of fewer telling words ("Introduction to rivers") is not enough with one author and no venue. */
const wordsOfTitle = 3;

/**
 * A title of fewer than 20 characters says little, so everything else has to agree: all authors and the year, and the
 * very page, the venue, a second author, or three telling words. "Editorial" and the like stand on so many works that
 * the page has to agree, or two authors and the venue. Without the page, each record is the only one of its source
 * with all of that: a source that has two means two works.
 */
export const sameShortTitle: MergeRule = {
  name: 'same-short-title',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  candidates(works) {
    const short = works.filter(({ title }) => title.short || title.generic);
    const counts = new Map<string, number>();
    for (const work of short) counts.set(toSourceKey(work), (counts.get(toSourceKey(work)) ?? 0) + 1);
    const isOnlyOne = (work: WorkEntry) => counts.get(toSourceKey(work)) === 1;
    return titledPairs(
      short,
      ({ title: { text } }) => [text],
      workToAuthorKeys,
      (a, b) => judge(a, b, isOnlyOne(a) && isOnlyOne(b)),
    );
  },
};

function judge(a: WorkEntry, b: WorkEntry, eachTheOnlyOne: boolean): Verdict {
  if (a.kind !== b.kind || a.preprint !== b.preprint || a.year === undefined || a.year !== b.year)
    return undefined;
  if (!authorsAreEqual(a, b) || firstPagesDiffer(a, b) || issuesDiffer(a, b)) return undefined;
  const conflict = placeConflict(a, b);
  if (conflict !== undefined) return conflict;
  // Every issue may have an editorial on its first page.
  if (samePlace(a, b) && (!a.title.generic || eachTheOnlyOne || sameIssue(a, b))) return true;
  const venueAgrees = compareVenues(a.record.venue, b.record.venue) === 'same';
  const severalAuthors = countSharedAuthors(a, b) > 1;
  const agrees = a.title.generic
    ? severalAuthors && venueAgrees
    : severalAuthors || venueAgrees || formsToWords(a.title).length >= wordsOfTitle;
  return agrees && eachTheOnlyOne ? true : undefined;
}

function toSourceKey(work: WorkEntry): string {
  const { source, label } = work.record.provenance;
  return [source, label, work.title.text, work.year ?? '', workToAuthorsKey(work)].join('\n');
}

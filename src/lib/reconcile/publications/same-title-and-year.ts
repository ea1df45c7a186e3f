import { authorsAgree } from './author-likeness.ts';
import { describeAuthors } from './describe-authors.ts';
import type { MergeRule } from './merge-rule.ts';
import { firstPagesDiffer, placeConflict } from './place-likeness.ts';
import { findRecurringTitles } from './recurring-titles.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/** A title of fewer telling words may be borne by two works. */
const fewestWords = 5;

/**
 * A long title and the year agree, and the authors are the same people in whatever order, whom sources write otherwise:
 * a second surname cut, a letter lost, given and family name turned round. Where one record names nobody, venue and
 * page have to agree. Not for a title that stands on several works.
 */
export const sameTitleAndYear: MergeRule = {
  name: 'same-title-and-year',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  candidates(works) {
    const recurring = findRecurringTitles(works);
    const keysOf = ({ title, title: { key } }: WorkEntry) =>
      key === undefined || formsToWords(title).length < fewestWords || recurring.has(key) ? [] : [key];
    return titledPairs(works, keysOf, ({ year }) => (year === undefined ? [] : [String(year)]), judge);
  },
};

function judge(a: WorkEntry, b: WorkEntry): Verdict {
  if (a.kind !== b.kind || a.preprint !== b.preprint) return undefined;
  if (a.record.bylines.length === 0 || b.record.bylines.length === 0) {
    const isSame = compareVenues(a.record.venue, b.record.venue) === 'same' && !firstPagesDiffer(a, b);
    return isSame ? (placeConflict(a, b) ?? true) : undefined;
  }
  return authorsAgree(a, b) ? (placeConflict(a, b) ?? true) : describeAuthors(a, b);
}

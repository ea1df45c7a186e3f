import { workToNames } from './author-likeness.ts';
import type { MergeRule } from './merge-rule.ts';
import { placeConflict } from './place-likeness.ts';
import { findRecurringTitles } from './recurring-titles.ts';
import { isSpellingOf } from './spelling.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import { formsToWords } from './title-forms.ts';
import type { WorkEntry } from './work-entry.ts';

/** A title of fewer telling words may be borne by two works. */
const fewestWords = 5;

/**
 * A long title and the year agree, and a name of an author: sources list the chair of a panel alone, cut a second
 * surname, misspell it, or turn given and family name round. Where one record names nobody, the venue. Not for a title
 * that stands on several works.
 */
export const sameTitleAndYear: MergeRule = {
  name: 'same-title-and-year',
  overridesIdentifiers: false,
  byTitle: true,
  candidates(works) {
    const recurring = findRecurringTitles(works);
    const keysOf = ({ title, title: { key } }: WorkEntry) =>
      key === undefined || formsToWords(title).length < fewestWords || recurring.has(key) ? [] : [key];
    return titledPairs(works, keysOf, ({ year }) => (year === undefined ? [] : [String(year)]), judge);
  },
};

function judge(a: WorkEntry, b: WorkEntry): Verdict {
  if (a.kind !== b.kind || a.preprint !== b.preprint) return undefined;
  const [mine, theirs] = [workToNames(a), workToNames(b)];
  const isSame =
    mine.length === 0 || theirs.length === 0
      ? compareVenues(a.record.venue, b.record.venue) === 'same'
      : mine.some((name) => theirs.some((other) => name === other || isSpellingOf(name, other, () => false)));
  return isSame ? (placeConflict(a, b) ?? true) : undefined;
}

import { authorsAreEqual, workToAuthorKeys } from './author-likeness.ts';
import { judgeLikeTitle } from './judge-like-title.ts';
import type { MergeRule } from './merge-rule.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * One title is the other without its subtitle, or without the name of a part of a journal ("Foreword", "Book Review");
 * authors and year are the same, for a part of a journal the journal too.
 */
export const titleWithoutSubtitle: MergeRule = {
  name: 'title-without-subtitle',
  overridesIdentifiers: false,
  byTitle: true,
  doubtful: true,
  *candidates(works) {
    const partial = new Set(works.flatMap(({ title }) => [...title.mainKeys, ...title.partKeys]));
    const keysOf = ({ title: { key, mainKeys, partKeys } }: WorkEntry) =>
      key !== undefined && partial.has(key) ? [key, ...mainKeys, ...partKeys] : [...mainKeys, ...partKeys];
    yield* titledPairs(works, keysOf, workToAuthorKeys, judge);
  },
};

function judge(a: WorkEntry, b: WorkEntry): Verdict {
  if (isOneOf(a.title.key, b.title.mainKeys) || isOneOf(b.title.key, a.title.mainKeys))
    return judgeLikeTitle(a, b);
  if (!isOneOf(a.title.key, b.title.partKeys) && !isOneOf(b.title.key, a.title.partKeys)) return undefined;
  const inOneJournal = compareVenues(a.record.venue, b.record.venue) === 'same';
  return inOneJournal && authorsAreEqual(a, b) ? judgeLikeTitle(a, b) : undefined;
}

function isOneOf(key: string | undefined, keys: readonly string[]): boolean {
  return key !== undefined && keys.includes(key);
}

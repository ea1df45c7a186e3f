import { bylineToBlockKey } from '../byline-keys.ts';
import { judgeTitled } from './judge-titled.ts';
import type { MergeRule } from './merge-rule.ts';
import { findRecurringTitles } from './recurring-titles.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import { titledPairs } from './titled-pairs.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Title and first author agree, and the years are near enough. Of a work out of the list of one of its authors, the
 * title and that author, who need not be the first.
 */
export const sameTitle: MergeRule = {
  name: 'same-title',
  overridesIdentifiers: false,
  byTitle: true,
  *candidates(works) {
    const judge = judgeTitled(findRecurringTitles(works));
    yield* titledPairs(works, titleKey, ({ firstAuthors }) => firstAuthors, judge);
    const listed = new Set(
      works.flatMap(({ record, title: { key } }) => (namesOwnerAlone(record) ? (key ?? []) : [])),
    );
    if (listed.size === 0) return;
    const listedKey = (work: WorkEntry) => titleKey(work).filter((key) => listed.has(key));
    yield* titledPairs(
      works,
      listedKey,
      ({ record }) => record.bylines.map(bylineToBlockKey),
      (a, b) => (namesOwnerAlone(a.record) || namesOwnerAlone(b.record) ? judge(a, b) : undefined),
    );
  },
};

export function titleKey({ title: { key } }: WorkEntry): string[] {
  return key === undefined ? [] : [key];
}

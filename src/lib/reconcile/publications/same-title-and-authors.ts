import { countSharedAuthors, workToAuthorKeys } from './author-likeness.ts';
import { judgeTitled } from './judge-titled.ts';
import type { MergeRule } from './merge-rule.ts';
import { findRecurringTitles } from './recurring-titles.ts';
import { titleKey } from './same-title.ts';
import { titledPairs } from './titled-pairs.ts';

/** Of a list of thousands so many are tried: two records of one work share some of them. */
const mostAuthors = 40;

/**
 * Title and half of the authors agree, two of them at least, in whatever order: sources sort authors by name, or
 * leave out the first, as an editor or a body.
 */
export const sameTitleAndAuthors: MergeRule = {
  name: 'same-title-and-authors',
  overridesIdentifiers: false,
  byTitle: true,
  candidates(works) {
    const judge = judgeTitled(findRecurringTitles(works));
    return titledPairs(
      works,
      titleKey,
      (work) => [...workToAuthorKeys(work)].slice(0, mostAuthors),
      (a, b) => (countSharedAuthors(a, b) >= 2 ? judge(a, b) : undefined),
    );
  },
};

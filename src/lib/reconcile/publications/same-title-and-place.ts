import { surnamesAreDisjoint } from './author-likeness.ts';
import type { MergeRule } from './merge-rule.ts';
import { placeConflict, samePlace } from './place-likeness.ts';
import { titleKey } from './same-title.ts';
import { titledPairs, type Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Title and place agree, where the authors don't tell: the same venue and volume with the same first page, or with the
 * same issue where neither record names an author (abstracts of a congress).
 */
export const sameTitleAndPlace: MergeRule = {
  name: 'same-title-and-place',
  overridesIdentifiers: false,
  byTitle: true,
  candidates: (works) =>
    titledPairs(
      works,
      titleKey,
      ({ record: { volume } }) => (volume === undefined ? [] : [volume.trim()]),
      judge,
    ),
};

function judge(a: WorkEntry, b: WorkEntry): Verdict {
  if (a.kind !== b.kind || a.preprint !== b.preprint || a.year === undefined || a.year !== b.year)
    return undefined;
  if (surnamesAreDisjoint(a, b) || placeConflict(a, b) !== undefined) return undefined;
  return samePlace(a, b) || sameIssue(a, b) ? true : undefined;
}

function sameIssue(a: WorkEntry, b: WorkEntry): boolean {
  return (
    a.record.bylines.length === 0 &&
    b.record.bylines.length === 0 &&
    a.record.issue !== undefined &&
    a.record.issue === b.record.issue &&
    compareVenues(a.record.venue, b.record.venue) === 'same'
  );
}

import { authorsOverlapByHalf, oneListHasTheOther } from './author-likeness.ts';
import { placeConflict, samePlace } from './place-likeness.ts';
import type { Verdict } from './titled-pairs.ts';
import type { WorkEntry } from './work-entry.ts';
import { yearsAgree } from './year-spans.ts';

/** Works of one title and author so many years apart are no near miss: the title is that of a column or a report. */
const nearYears = 4;

/**
 * Whether two records whose titles agree, and at least one author, are one work: of one kind, by the same authors by
 * half (or one list has no other authors than the longer one), in years and places that agree. A preprint and its
 * article have places of their own. Of a title that stands on several works the very place must be the same.
 */
export function judgeTitled(recurring: ReadonlySet<string>): (a: WorkEntry, b: WorkEntry) => Verdict {
  return (a, b) => {
    if (a.kind !== b.kind || a.year === undefined || b.year === undefined) return undefined;
    const alike = a.preprint === b.preprint;
    if (recurring.has(a.title.key ?? '') && !isOneIssue(a, b)) return undefined;
    if (!authorsOverlapByHalf(a, b) && !(alike && oneListHasTheOther(a, b))) return undefined;
    if (!yearsAgree(a, b)) {
      const isNear = !alike || Math.abs(a.year - b.year) <= nearYears;
      return isNear ? `year (${[a.year, b.year].sort((x, y) => x - y).join(', ')})` : undefined;
    }
    return alike ? (placeConflict(a, b) ?? true) : true;
  };
}

function isOneIssue(a: WorkEntry, b: WorkEntry): boolean {
  return samePlace(a, b) || (a.year === b.year && authorsOverlapByHalf(a, b));
}

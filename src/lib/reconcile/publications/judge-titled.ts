import { authorsOverlapByHalf, givenNamesAgree, oneListHasTheOther } from './author-likeness.ts';
import { describeAuthors } from './describe-authors.ts';
import { firstPagesDiffer, placeConflict, samePlace } from './place-likeness.ts';
import type { Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
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
    const sameAuthors = authorsOverlapByHalf(a, b) || (alike && oneListHasTheOther(a, b));
    if (!sameAuthors) return a.year === b.year ? describeAuthors(a, b) : undefined;
    if (!yearsAgree(a, b)) {
      const isNear = !alike || Math.abs(a.year - b.year) <= nearYears;
      return isNear ? `year (${[a.year, b.year].sort((x, y) => x - y).join(', ')})` : undefined;
    }
    if (!givenNamesAgree(a, b) && !isOneVenue(a, b)) return describeAuthors(a, b);
    return alike ? (placeConflict(a, b) ?? true) : true;
  };
}

function isOneIssue(a: WorkEntry, b: WorkEntry): boolean {
  return samePlace(a, b) || (a.year === b.year && authorsOverlapByHalf(a, b));
}

/** Whether both stand in one venue of one year, and nothing shows that they begin on two pages. */
function isOneVenue(a: WorkEntry, b: WorkEntry): boolean {
  return (
    a.year === b.year && compareVenues(a.record.venue, b.record.venue) === 'same' && !firstPagesDiffer(a, b)
  );
}

import { authorsOverlapByHalf, givenNamesAgree, oneListHasTheOther } from './author-likeness.ts';
import { authorsMayBeSame } from './authors-match.ts';
import { describeAuthors } from './describe-authors.ts';
import { firstPagesDiffer, placeConflict, samePlace, volumesDiffer } from './place-likeness.ts';
import type { Verdict } from './titled-pairs.ts';
import { compareVenues } from './venue-likeness.ts';
import type { WorkEntry } from './work-entry.ts';
import { yearsAgree } from './year-spans.ts';

/** Works of one title and author so many years apart are no near miss: the title is that of a column or a report. */
const nearYears = 4;

/**
 * Whether two records whose titles agree, and at least one author, are one work: of one kind, by the same authors by
 * half (or one list has no other authors than the longer one), in years and places that agree. A preprint and its
 * article have places of their own. Other given names of one initial are a doubt. Of a title that stands on several works the very place must be the same.
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
    const conflict = alike ? placeConflict(a, b) : undefined;
    if (conflict !== undefined) return conflict;
    if (givenNamesAgree(a, b)) return true;
    if (isOneVenue(a, b) || (alike && areNamesakes(a, b))) return { doubt: describeAuthors(a, b) };
    return describeAuthors(a, b);
  };
}

/** Whether the authors are the same by surname and initial, and nothing else shows two works. */
function areNamesakes(a: WorkEntry, b: WorkEntry): boolean {
  return a.year === b.year && authorsMayBeSame(a, b) && !firstPagesDiffer(a, b) && !volumesDiffer(a, b);
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

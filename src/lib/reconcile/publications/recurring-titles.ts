import { authorsOverlapByHalf, oneListHasTheOther } from './author-likeness.ts';
import { addTo } from '../multimap.ts';
import type { WorkEntry } from './work-entry.ts';

/** Versions of one work are not so many years apart; issues of a column are. */
const yearsOfOneWork = 4;
/** So many records that have no two authors lists in common by half are not of one work. */
const fewestLists = 3;

/**
 * The keys of titles that stand on several works of these records: of a column, a report of every year, a session.
 * Lists of titles that are common everywhere know none of an institution's own. Such a title alone says nothing.
 */
export function findRecurringTitles(works: readonly WorkEntry[]): ReadonlySet<string> {
  const blocks = new Map<string, WorkEntry[]>();
  for (const work of works) if (work.title.key !== undefined) addTo(blocks, work.title.key, work);
  const recurring = new Set<string>();
  for (const [key, block] of blocks)
    if (block.length >= fewestLists && isRecurring(block)) recurring.add(key);
  return recurring;
}

function isRecurring(block: readonly WorkEntry[]): boolean {
  const years = block.flatMap(({ year, preprint }) => (year === undefined || preprint ? [] : [year]));
  const [first = 0, last = 0] = [Math.min(...years), Math.max(...years)];
  if (years.length >= fewestLists && last - first > yearsOfOneWork) return true;
  const lists: WorkEntry[] = [];
  // The longest first: a list of one author suits many.
  const byLength = block.toSorted(
    (a, b) => b.record.bylines.length - a.record.bylines.length || a.index - b.index,
  );
  for (const work of byLength) {
    if (work.record.bylines.length === 0 || work.record.bylinesTruncated) continue;
    if (lists.some((other) => authorsOverlapByHalf(other, work) || oneListHasTheOther(other, work))) continue;
    lists.push(work);
    if (lists.length === fewestLists) return true;
  }
  return false;
}

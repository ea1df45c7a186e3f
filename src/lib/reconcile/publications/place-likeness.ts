import type { WorkEntry } from './work-entry.ts';
import { compareVenues } from './venue-likeness.ts';

/** Whether two records name one place of publication: the venue, and in it volume, issue and first page. */
export function samePlace(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [placeOf(a), placeOf(b)];
  return (
    compareVenues(a.record.venue, b.record.venue) === 'same' &&
    mine.firstPage !== undefined &&
    mine.firstPage === theirs.firstPage &&
    !differ(mine.volume, theirs.volume) &&
    !differ(mine.issue, theirs.issue)
  );
}

/** Whether both records name volume and issue, and the same. */
export function sameIssue(a: WorkEntry, b: WorkEntry): boolean {
  const [mine, theirs] = [placeOf(a), placeOf(b)];
  return (
    mine.volume !== undefined &&
    mine.volume === theirs.volume &&
    mine.issue !== undefined &&
    mine.issue === theirs.issue
  );
}

/** Whether both records name an issue, and not the same. */
export function issuesDiffer(a: WorkEntry, b: WorkEntry): boolean {
  return differ(placeOf(a).issue, placeOf(b).issue);
}

/**
 * Why two records of one title cannot be of one publication, in the words of a diagnostic: they begin on different
 * pages of different volumes or venues, or one stands in a journal and the other in the papers of a meeting. Years
 * that differ need venues that agree and no two volumes, because a paper and its longer version often bear one title.
 */
export function placeConflict(a: WorkEntry, b: WorkEntry): string | undefined {
  const venues = compareVenues(a.record.venue, b.record.venue);
  const [mine, theirs] = [placeOf(a), placeOf(b)];
  const otherVolumes = differ(mine.volume, theirs.volume);
  if (differ(mine.firstPage, theirs.firstPage) && (otherVolumes || venues === 'unsure' || venues === 'other'))
    return `place (${describe(a)}; ${describe(b)})`;
  if (otherVolumes && differ(a.year, b.year))
    return `volume and year (${describe(a)}, ${a.year ?? ''}; ${describe(b)}, ${b.year ?? ''})`;
  if (venues === 'other') return `venue (${venueName(a)}; ${venueName(b)})`;
  if (venues === 'unsure' && differ(a.year, b.year))
    return `venue and year (${venueName(a)}, ${a.year ?? ''}; ${venueName(b)}, ${b.year ?? ''})`;
  return undefined;
}

/** How much the places of two records speak for one work: 0 the most. */
export function placeRank(a: WorkEntry, b: WorkEntry): number {
  if (samePlace(a, b)) return 0;
  if (a.year !== b.year) return 4;
  const venues = compareVenues(a.record.venue, b.record.venue);
  return venues === 'same' ? 1 : venues === 'unknown' ? 2 : 3;
}

/** Whether both records begin on a page, and not on the same. */
export function firstPagesDiffer(a: WorkEntry, b: WorkEntry): boolean {
  return differ(placeOf(a).firstPage, placeOf(b).firstPage);
}

/** Whether both records begin on one page. */
export function sameFirstPage(a: WorkEntry, b: WorkEntry): boolean {
  const { firstPage } = placeOf(a);
  return firstPage !== undefined && firstPage === placeOf(b).firstPage;
}

/** Whether both records name a volume, and not the same. */
export function volumesDiffer(a: WorkEntry, b: WorkEntry): boolean {
  return differ(placeOf(a).volume, placeOf(b).volume);
}

/** A volume or an issue is a number; what databases write besides ("31 (Supplement 1)", "1)") says nothing. */
function placeOf({ record: { volume, issue, pages } }: WorkEntry): {
  volume: string | undefined;
  issue: string | undefined;
  firstPage: string | undefined;
} {
  return {
    volume: toNumber(volume),
    issue: toNumber(issue),
    firstPage: /^\s*([a-z]{0,2}\d+)/i.exec(pages ?? '')?.[1]?.toLowerCase(),
  };
}

function toNumber(text: string | undefined): string | undefined {
  return /^\s*0*(\d+)\s*$/.exec(text ?? '')?.[1];
}

function differ<Value>(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function venueName({ record }: WorkEntry): string {
  return record.venue?.name ?? '';
}

function describe(work: WorkEntry): string {
  const { volume, pages } = work.record;
  return [venueName(work), volume, pages].filter((part) => part !== undefined && part !== '').join(', ');
}

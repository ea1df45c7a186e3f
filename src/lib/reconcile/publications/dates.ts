import type { Dated, DateBasis } from '../../model/dated.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { compareBy } from '../compare.ts';

/** What happened in public; being submitted or accepted did not. */
const publicBases: ReadonlySet<DateBasis> = new Set<DateBasis>(['posted', 'published', 'issued']);

/** The year of the first public date, else of the first date; `undefined` where there is none. */
export function datesToYear(dates: readonly Dated[]): number | undefined {
  const known = dates.filter(({ basis }) => publicBases.has(basis));
  const years = (known.length > 0 ? known : dates).map(({ value }) => Number(value.slice(0, 4)));
  return years.length === 0 ? undefined : Math.min(...years);
}

export function recordToFirstYear(record: WorkRecord): number | undefined {
  return datesToYear(record.dates);
}

/** The distinct dates, oldest first. A date that another of its basis states more precisely is left out. */
export function mergeDates(dates: readonly Dated[]): Dated[] {
  const distinct = new Map(dates.map((dated) => [`${dated.value} ${dated.basis}`, dated]));
  return [...distinct.values()]
    .filter((dated) => ![...distinct.values()].some((other) => isMorePrecise(other, dated)))
    .sort(
      compareBy<Dated>(
        ({ value }) => value,
        ({ basis }) => basis,
      ),
    );
}

function isMorePrecise(other: Dated, dated: Dated): boolean {
  return (
    other.basis === dated.basis &&
    other.value.length > dated.value.length &&
    other.value.startsWith(`${dated.value}-`)
  );
}

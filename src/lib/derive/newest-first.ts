import type { Dated } from '../model/dated.ts';
import { compareBy } from '../reconcile/compare.ts';

interface Listed {
  id: string;
  year?: number | undefined;
  dates: readonly Dated[];
}

/** The order of every list of works: by year, then by latest date, newest first; undated ones last; then by id. */
export const newestFirst = compareBy<Listed>(
  ({ year }) => (year === undefined ? undefined : -year),
  ({ dates }) => -latestDay(dates),
  ({ id }) => id,
);

/** The latest date as a number such as 20260314, unknown parts as 0. */
function latestDay(dates: readonly Dated[]): number {
  const latest = dates.at(-1)?.value ?? '0';
  return Number(latest.replaceAll('-', '').padEnd(8, '0'));
}

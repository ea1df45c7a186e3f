import type { PublicationEntry } from '../lib/model/generated-index.ts';
import { publicationEntries } from './publications.ts';

/** The works of a year, or those without one, by title. */
export interface YearOfWorks {
  /** Absent for works that no source dates. */
  year: number | undefined;
  works: PublicationEntry[];
}

const years = worksByYear(publicationEntries());

/** Every year with works, newest first; works without a date stand last. */
export function allYears(): readonly YearOfWorks[] {
  return years;
}

/** `2026`, or `undated` for works without a date. */
export function yearToSlug(year: number | undefined): string {
  return year === undefined ? 'undated' : String(year);
}

export function yearToName(year: number | undefined): string {
  return year === undefined ? 'Without a date' : `Works of ${year}`;
}

function worksByYear(entries: readonly PublicationEntry[]): YearOfWorks[] {
  const groups = Map.groupBy(entries, ({ year }) => year);
  return [...groups]
    .map(([year, works]) => ({ year, works: works.toSorted(byTitle) }))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
}

function byTitle(a: PublicationEntry, b: PublicationEntry): number {
  const order = a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
  return order === 0 ? (a.id < b.id ? -1 : 1) : order;
}

import type { PublicationEntry } from '../lib/model/generated-index.ts';
import { type Year, yearSchema } from '../lib/model/year.ts';
import type { SitePaths } from '../paths.ts';
import { readGeneratedLines } from './generated.ts';
import { publicationEntry } from './publications.ts';

/** The works of a year, or those without one, by title. */
export interface YearOfWorks extends Pick<Year, 'people' | 'topTopics'> {
  /** Absent for works that no source dates. */
  year: number | undefined;
  works: PublicationEntry[];
}

const years = readGeneratedLines('years.ndjson')
  .map((line): YearOfWorks => {
    const { year, works, people, topTopics } = yearSchema.parse(line);
    return { year, people, topTopics, works: works.map(publicationEntry).sort(byTitle) };
  })
  .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));

/** Every year with works, newest first; works without a date stand last. */
export function allYears(): readonly YearOfWorks[] {
  return years;
}

/** `2026`, or `undated` for works without a date. */
export function yearToSlug(year: number | undefined): string {
  return year === undefined ? 'undated' : String(year);
}

/** Each year with the number of its works and where they stand. */
export function yearLinks(paths: SitePaths): { year: number | undefined; href: string; works: number }[] {
  return years.map(({ year, works }) => ({
    year,
    href: paths.year(yearToSlug(year)),
    works: works.length,
  }));
}

function byTitle(a: PublicationEntry, b: PublicationEntry): number {
  const order = a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
  return order === 0 ? (a.id < b.id ? -1 : 1) : order;
}

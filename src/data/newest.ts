import type { Publication } from '../lib/model/publication.ts';
import type { PublicationType } from '../lib/model/publication-type.ts';
import { publicationEntries, readPublications } from './publications.ts';

/** The works of the newest years, by their first public date, newest first. */
export function newestWorks(count: number): Publication[] {
  const byYear = publicationEntries().toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const lastYear = byYear[count - 1]?.year ?? 0;
  const candidates = byYear.filter(({ year }) => (year ?? 0) >= lastYear).map(({ id }) => id);
  return readPublications(candidates)
    .map((work) => ({ work, date: work.dates[0]?.value ?? '' }))
    .sort((a, b) => compare(b.date, a.date) || compare(a.work.id, b.work.id))
    .slice(0, count)
    .map(({ work }) => work);
}

/** How many works there are of each type, most first. */
export function worksByType(): { type: PublicationType; works: number }[] {
  return [...Map.groupBy(publicationEntries(), ({ type }) => type)]
    .map(([type, works]) => ({ type, works: works.length }))
    .sort((a, b) => b.works - a.works || compare(a.type, b.type));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

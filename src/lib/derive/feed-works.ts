import type { Dated } from '../model/dated.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { padToLastDay } from './pad-date.ts';

/** How many works a feed holds. */
export const feedLength = 50;

/** When works were first seen, as far as feeds need it. */
export interface FirstSeen {
  /** The day of the first build; undefined while no work has an address. */
  firstBuild: string | undefined;
  /** The day of every work that came later, by slug. */
  later: ReadonlyMap<string, string>;
}

/** A work of a list, and how to come by its dates, which are read only of works that may stand in the feed. */
interface ListedWork {
  id: string;
  slug: string;
}

/** A work of a feed and the day it is announced for, `YYYY-MM-DD`. */
export interface AnnouncedWork {
  id: string;
  day: string;
}

/** What the ledger's section of publications says about first builds. */
export function ledgerToFirstSeen(publications: Readonly<Record<string, LedgerEntry>>): FirstSeen {
  const entries = Object.entries(publications);
  const days = entries.map(([, entry]) => entry.firstSeen);
  const firstBuild = days.reduce<string | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
  const later = entries.filter(([, { firstSeen }]) => firstSeen !== firstBuild);
  return { firstBuild, later: new Map(later.map(([slug, { firstSeen }]) => [slug, firstSeen])) };
}

/**
 * The newest works of a list with the day each is announced for, newest first. A work is announced on the day it was
 * first seen, once and for all. Those of the first build came all on one day, which says nothing about them: they bear
 * the date of their first version, and are left out where there is none.
 * @param works newest first, as lists of works are
 */
export function chooseFeedWorks(
  works: readonly ListedWork[],
  { firstBuild, later }: FirstSeen,
  datesOf: (id: string) => readonly Dated[],
): AnnouncedWork[] {
  const byDay = (a: AnnouncedWork, b: AnnouncedWork): number => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0);
  const arrived = works.flatMap(({ id, slug }) => {
    const day = later.get(slug);
    return day === undefined ? [] : [{ id, day }];
  });
  const newest = arrived.sort(byDay).slice(0, feedLength);
  if (firstBuild === undefined || newest.length === feedLength) return newest;
  const before = works
    .filter(({ slug }) => !later.has(slug))
    .slice(0, feedLength)
    .flatMap(({ id }) => {
      const day = datesOf(id)[0]?.value;
      return day === undefined ? [] : [{ id, day: earlier(padToLastDay(day), firstBuild) }];
    });
  return [...newest, ...before.sort(byDay)].slice(0, feedLength);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

import type { Affiliation } from '../../model/byline.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { RegisterPerson } from './register-person.ts';

/** The id of an institution that several sources may name; `undefined` where nothing tells which it is. */
export type InstitutionOf = (affiliation: Affiliation) => string | undefined;

/** Somebody's time at one institution; years are absent where nobody says. */
export interface Position {
  from?: number | undefined;
  to?: number | undefined;
  /** A year in which they are known to have been there, of a time that bears no years itself. */
  listed?: number | undefined;
}

/** Where a person was, and when, by the id of the institution. */
export type Positions = ReadonlyMap<string, readonly Position[]>;

/**
 * How the year of a work and a person's time at an institution overlap. `dated`: within years that a record or works
 * of theirs tell; `current`: near the one year that is known of a time without a beginning; `untold`: neither the
 * work nor the time bears a year; `none`: not at all, or only one of the two bears years, so that nothing overlaps.
 */
export type Overlap = 'dated' | 'current' | 'untold' | 'none';

/** A work may name an institution that its author is about to join, and comes out after the author left. */
const yearsBefore = 1;
const yearsAfter = 2;
/** Whoever is on today's roster, or left in some year, is taken to have been there for so long and no longer. */
const yearsBack = 10;

/** What tells where people were. */
export interface PlaceContext {
  institutionOf: InstitutionOf;
  /** The id of the institution itself, whose people they are. */
  site: string | undefined;
  /** The day that the exports are for, where a roster does not bear a date of its own. */
  asOf?: string | undefined;
}

/**
 * The positions that the records of one of the institution's own people tell of. Where any position at an institution
 * bears years, those without are left out. A roster that tells neither when somebody came nor when they left still
 * says that they were there on its day.
 * @param seen the years in which works of theirs print an institution
 */
export function toPositions(
  { records }: Pick<RegisterPerson, 'records'>,
  { institutionOf, site, asOf }: PlaceContext,
  seen: ReadonlyMap<string, Position> = new Map(),
): Positions {
  const all = new Map<string, Position[]>();
  const add = (id: string | undefined, position: Position): void => {
    if (id !== undefined) all.set(id, [...(all.get(id) ?? []), position]);
  };
  const [from, to] = [firstYear(records, 'joined'), firstYear(records, 'left')];
  const listed = toYear(records[0]?.provenance.retrieved ?? asOf);
  add(site, from === undefined && to === undefined ? { listed } : { from, to });
  for (const { careers } of records) {
    for (const { organisation, from: begun, to: ended } of careers)
      add(institutionOf(organisation), { from: toYear(begun), to: toYear(ended) });
  }
  return new Map(
    [...new Set([...all.keys(), ...seen.keys()])].map((id) => {
      const told = all.get(id) ?? [];
      const dated = told.filter(isDated);
      return [id, dated.length > 0 ? dated : [...told, ...[seen.get(id) ?? []].flat()]];
    }),
  );
}

/** How somebody's time at an institution overlaps with a year. */
export function toOverlap(positions: Positions, institution: string, year: number | undefined): Overlap {
  const there = positions.get(institution) ?? [];
  if (there.length === 0) return 'none';
  if (year === undefined) {
    const isUntold = there.every((position) => !isDated(position) && position.listed === undefined);
    return isUntold ? 'untold' : 'none';
  }
  const isNear = ({ from, to, listed }: Position): boolean => {
    const first = from ?? (to ?? listed ?? 0) - yearsBack;
    const last = to ?? (from === undefined ? (listed ?? 0) : Number.POSITIVE_INFINITY);
    return year >= first - yearsBefore && year <= last + yearsAfter;
  };
  if (there.some((position) => isDated(position) && isNear(position))) return 'dated';
  return there.some((position) => position.listed !== undefined && isNear(position)) ? 'current' : 'none';
}

function isDated({ from, to }: Position): boolean {
  return from !== undefined || to !== undefined;
}

function firstYear(records: readonly PersonRecord[], field: 'joined' | 'left'): number | undefined {
  return toYear(records.find((record) => record[field] !== undefined)?.[field]);
}

function toYear(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

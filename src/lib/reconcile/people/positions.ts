import type { Affiliation } from '../../model/byline.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { RegisterPerson } from './register-person.ts';

/** The id of an institution that several sources may name; `undefined` where nothing tells which it is. */
export type InstitutionOf = (affiliation: Affiliation) => string | undefined;

/** Somebody's time at one institution; years are absent where nobody says. */
export interface Position {
  from: number | undefined;
  to: number | undefined;
}

/** Where a person was, and when, by the id of the institution. */
export type Positions = ReadonlyMap<string, readonly Position[]>;

/** A work may name an institution that its author is about to join, and comes out after the author left. */
const yearsBefore = 1;
const yearsAfter = 2;

/**
 * The positions that the records of one of the institution's own people tell of. Where any position at an institution
 * bears years, those without are left out.
 * @param seen the years in which works of theirs print an institution
 * @param site the id of the institution itself, whose people they are
 */
export function toPositions(
  { records }: Pick<RegisterPerson, 'records'>,
  institutionOf: InstitutionOf,
  site: string | undefined,
  seen: ReadonlyMap<string, Position> = new Map(),
): Positions {
  const all = new Map<string, Position[]>();
  const add = (id: string | undefined, from: string | undefined, to: string | undefined): void => {
    if (id === undefined) return;
    all.set(id, [...(all.get(id) ?? []), { from: toYear(from), to: toYear(to) }]);
  };
  const joined = firstDate(records, 'joined');
  const left = firstDate(records, 'left');
  add(site, joined, left);
  for (const { careers } of records) {
    for (const { organisation, from, to } of careers) add(institutionOf(organisation), from, to);
  }
  return new Map(
    [...new Set([...all.keys(), ...seen.keys()])].map((id) => {
      const told = all.get(id) ?? [];
      const dated = told.filter(isDated);
      return [id, dated.length > 0 ? dated : [...told, ...[seen.get(id) ?? []].flat()]];
    }),
  );
}

/** Whether somebody was at an institution in a year: `unknown` where no year is known of either. */
export function wasThere(
  positions: Positions,
  institution: string,
  year: number | undefined,
): 'yes' | 'unknown' | 'no' {
  const there = positions.get(institution) ?? [];
  if (there.length === 0) return 'no';
  if (year === undefined) return 'unknown';
  const fits = there.some(
    ({ from, to }) =>
      (from ?? to) !== undefined &&
      year >= (from ?? Number.NEGATIVE_INFINITY) - yearsBefore &&
      year <= (to ?? Number.POSITIVE_INFINITY) + yearsAfter,
  );
  if (fits) return 'yes';
  return there.every((position) => isDated(position)) ? 'no' : 'unknown';
}

function isDated({ from, to }: Position): boolean {
  return from !== undefined || to !== undefined;
}

function firstDate(records: readonly PersonRecord[], field: 'joined' | 'left'): string | undefined {
  return records.find((record) => record[field] !== undefined)?.[field];
}

function toYear(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}

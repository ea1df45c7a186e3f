import type { PartialDate } from '../../model/dated.ts';
import type { OwnPerson } from '../../model/person.ts';
import type { SiteSettings } from '../../model/site-settings.ts';
import type { Words } from '../languages/en/index.ts';

type Career = OwnPerson['careers'][number];

/**
 * The positions outside the institution: those that are over, and those that may last, because nobody ended them or
 * their last known year is the data's own or the one before it (a database knows an affiliation by its last work).
 * A position at the institution itself is what "since" and "until" tell.
 */
export function careersElsewhere(
  careers: readonly Career[],
  { names, institution }: Pick<SiteSettings, 'institution'> & { names: readonly string[] },
  asOf: PartialDate,
): { before: Career[]; now: Career[] } {
  const elsewhere = careers.filter(({ organisation: { name, identifiers } }) => {
    const ror = identifiers.find(({ scheme }) => scheme === 'ror')?.value;
    return ror === undefined || institution.ror === undefined
      ? !names.includes(name)
      : ror !== institution.ror;
  });
  const isOver = ({ to }: Career) => to !== undefined && toYear(to) < toYear(asOf) - 1;
  return { before: elsewhere.filter(isOver), now: elsewhere.filter((career) => !isOver(career)) };
}

/** `2009–2016`, `since 2009`, `until 2016`, or nothing where nobody says. */
export function careerToYears(
  { from, to }: Pick<Career, 'from' | 'to'>,
  words: Words['person'],
): string | undefined {
  if (from === undefined) return to === undefined ? undefined : words.untilYear(toYear(to));
  if (to === undefined) return words.sinceYear(toYear(from));
  return yearSpan(toYear(from), toYear(to));
}

/** `2009–2016`, one year, or nothing where none is known. */
export function yearSpan(first: number | undefined, last: number | undefined): string | undefined {
  if (first === undefined) return undefined;
  return last === undefined || first === last ? `${first}` : `${first}–${last}`;
}

function toYear(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

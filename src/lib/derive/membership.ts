import type { PersonRecord } from '../model/person-record.ts';
import { compareText } from '../reconcile/compare.ts';
import { padToLastDay } from './pad-date.ts';

/** Since when somebody belongs to the institution, and until when, once that day has passed. */
export interface Membership {
  joined?: string;
  left?: string;
}

/**
 * The institution's own word first: the dates of a roster, in which a person without an end is here. Of somebody whom
 * no roster names, the positions at the institution's ROR id in their ORCID record tell: once all have ended, they left
 * with the last. The years that databases count from bylines say when somebody published, not where they are.
 * @param records strongest first
 */
export function deriveMembership(
  records: readonly PersonRecord[],
  { ror, asOf }: { ror: string | undefined; asOf: string },
): Membership {
  const joined = records.find((record) => record.joined !== undefined)?.joined;
  const left = records.find((record) => record.left !== undefined)?.left;
  const told = { ...(joined === undefined ? {} : { joined }), ...leftBy(left, asOf) };
  if (joined !== undefined || left !== undefined) return told;
  return records.some(({ origin }) => origin === 'roster') ? {} : positionsToMembership(records, ror, asOf);
}

function positionsToMembership(
  records: readonly PersonRecord[],
  ror: string | undefined,
  asOf: string,
): Membership {
  const positions = records
    .filter(({ origin }) => origin === 'orcid')
    .flatMap(({ careers }) => careers)
    .filter(({ organisation }) =>
      organisation.identifiers.some(({ scheme, value }) => scheme === 'ror' && value === ror),
    );
  const ends = positions.flatMap(({ to }) => (to === undefined ? [] : (leftBy(to, asOf).left ?? [])));
  if (positions.length === 0 || ends.length < positions.length) return {};
  const begins = positions.flatMap(({ from }) => from ?? []);
  const [first] = begins.sort(compareText);
  const last = ends.sort((a, b) => compareText(padToLastDay(a), padToLastDay(b))).at(-1);
  return {
    ...(first === undefined ? {} : { joined: first }),
    ...(last === undefined ? {} : { left: last }),
  };
}

/** A date that has passed by the day that the numbers are for: nobody has left who is yet to leave. */
function leftBy(date: string | undefined, asOf: string): Pick<Membership, 'left'> {
  return date !== undefined && padToLastDay(date) <= padToLastDay(asOf) ? { left: date } : {};
}

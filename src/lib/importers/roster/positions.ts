import type { Career } from '../../model/career.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { joinPersonFields } from '../mapping/person-fields.ts';

/**
 * The positions of one person as one record: roles and units of what lasts, else of what ended last; from the first
 * day to the last. Where there are several, each is a career too, so that none is lost.
 * @param rows one or more
 */
export function joinPositions(rows: readonly PersonRecord[]): PersonRecord | undefined {
  const distinct = [...new Map(rows.map((row) => [toDigest(row), row])).values()].sort(newestFirst);
  const [newest] = distinct;
  if (newest === undefined || distinct.length === 1) return newest;
  const lasting = distinct.filter(({ left }) => left === undefined);
  const current = lasting.length === 0 ? [newest] : lasting;
  const roles = [...new Set(current.flatMap(({ role }) => role ?? []))];
  const joined = distinct.flatMap((row) => row.joined ?? []).sort()[0];
  const left = lasting.length > 0 ? undefined : newest.left;
  const { role: _role, joined: _joined, left: _left, ...rest } = newest;
  const { identifiers = [], names = [], links = [], availability } = joinPersonFields(distinct);
  return {
    ...rest,
    identifiers,
    names,
    links,
    ...(availability === undefined ? {} : { availability }),
    ...(roles.length === 0 ? {} : { role: roles.join(', ') }),
    ...(joined === undefined ? {} : { joined }),
    ...(left === undefined ? {} : { left }),
    units: [...new Set(current.flatMap(({ units }) => units))],
    careers: distinct.flatMap(rowToCareers),
  };
}

function rowToCareers({ role, units, joined, left, careers }: PersonRecord): Career[] {
  const organisations =
    careers.length > 0
      ? careers.map(({ organisation }) => organisation)
      : units.map((name) => ({ name, identifiers: [] }));
  return organisations.map((organisation) => ({
    organisation,
    ...(role === undefined ? {} : { role }),
    ...(joined === undefined ? {} : { from: joined }),
    ...(left === undefined ? {} : { to: left }),
  }));
}

/** What lasts before what ended; then by the last day, the first day and the rest, so that the rows' order is none. */
function newestFirst(a: PersonRecord, b: PersonRecord): number {
  const [first, second] = [toSortKey(a), toSortKey(b)];
  return first < second ? 1 : first > second ? -1 : 0;
}

function toSortKey(row: PersonRecord): string {
  return [row.left ?? '9999', row.joined ?? '', toDigest(row)].join(' ');
}

function toDigest({ provenance: _provenance, ...content }: PersonRecord): string {
  return JSON.stringify(content);
}

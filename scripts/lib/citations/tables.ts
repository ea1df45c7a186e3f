import { alignColumns } from '../align-columns.ts';
import { groupBy } from '../count/tables.ts';
import { roundTripClasses } from './classes.ts';
import type { RoundTrip, RoundTripDifference } from './round-trip.ts';

/** What came of the works of one corpus, or of the files of one kind of list, in one format and by one reader. */
export interface CorpusTrip extends RoundTrip {
  corpus: string;
}

/**
 * The share of fields that came back, of each and with what is explained; then the kinds of difference.
 * @param what the works are of, as the first column says it
 */
export function tripsToTables(trips: readonly CorpusTrip[], what = 'corpus'): string[] {
  const head = [what, 'format', 'read by', 'works', 'lost', 'added', 'fields', 'equal', 'equal or explained'];
  const rows = trips.map((trip) => [
    trip.corpus,
    trip.format,
    trip.reader,
    String(trip.works),
    String(trip.lost.length),
    String(trip.added),
    String(trip.compared),
    toShare(trip.compared - trip.differences.length, trip.compared),
    toShare(trip.compared - unexplained(trip).length, trip.compared),
  ]);
  return [
    ...alignColumns([head, ...rows], 3),
    '',
    ...classesTable(trips.flatMap(({ differences }) => differences)),
  ];
}

/** The differences that no class explains, and the works that were not found again. */
export function tripsToLists(trips: readonly CorpusTrip[]): string[] {
  return trips.flatMap((trip) => [
    ...(trip.added === 0
      ? []
      : [`${trip.corpus} ${trip.format} ${trip.reader}: ${trip.added} were read that nobody wrote`]),
    ...trip.lost.map((key) => `${trip.corpus} ${trip.format} ${trip.reader}: ${key} was not found again`),
    ...unexplained(trip).map(
      ({ key, field, written, read }) =>
        `${trip.corpus} ${trip.format} ${trip.reader}: ${key}, ${field}: ${show(written)} became ${show(read)}`,
    ),
  ]);
}

/** A trip for programs: how many differences there are, not each. */
export function tripToJson({ differences, ...trip }: CorpusTrip) {
  return { ...trip, differences: differences.length };
}

/** Whether all came back that was written, but for differences with a known reason. */
export function isProved(trip: CorpusTrip): boolean {
  return trip.lost.length === 0 && trip.added === 0 && unexplained(trip).length === 0;
}

function unexplained({ differences }: RoundTrip): RoundTripDifference[] {
  return differences.filter((difference) => classOf(difference) === undefined);
}

function classOf(difference: RoundTripDifference) {
  return roundTripClasses.find(({ explains }) => explains(difference));
}

function classesTable(differences: readonly RoundTripDifference[]): string[] {
  const groups = groupBy(differences, (difference) => {
    const { format, reader, field } = difference;
    return [reader, format, field, classOf(difference)?.name ?? 'not explained'].join('\t');
  });
  const reasons = new Map(roundTripClasses.map(({ name, reason }) => [name, reason]));
  const rows = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([key, group]) => {
      const [reader = '', format = '', field = '', name = ''] = key.split('\t');
      return [reader, format, field, String(group.length), name];
    });
  const used = new Set(rows.map((row) => row[4] ?? ''));
  return [
    ...alignColumns([['read by', 'format', 'field', 'differences', 'kind'], ...rows], 3),
    '',
    ...roundTripClasses
      .filter(({ name }) => used.has(name))
      .map(({ name }) => `${name}: ${reasons.get(name) ?? ''}.`),
  ];
}

/** Rounded down, so that 100 % is all of them. */
function toShare(part: number, whole: number): string {
  return whole === 0 ? '–' : `${(Math.floor((part / whole) * 100_000) / 1000).toFixed(3)} %`;
}

function show(value: string): string {
  return JSON.stringify(value.slice(0, 160));
}

import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';
import type { SourceRecord } from '../model/source-record.ts';

/** What a run made, for the summary and the data page; `files` is counted by whoever reads them. */
export type DerivedCounts = Pick<Report, 'coverage' | 'linksByRule' | 'mergesByRule'> & {
  counts: Omit<Report['counts'], 'files'>;
};

export function deriveCounts(
  records: readonly SourceRecord[],
  made: {
    people: readonly Person[];
    publications: readonly Publication[];
    topics: readonly unknown[];
    organisations: readonly unknown[];
    units: readonly unknown[];
  },
): DerivedCounts {
  const { people, publications } = made;
  const kinds = tally(records.map(({ kind }) => kind));
  const linksByRule = tally(
    publications.flatMap(({ authorships }) => authorships.flatMap(({ link }) => link?.rule ?? [])),
  );
  const workRecords = kinds['work'] ?? 0;
  const own = people.filter((person) => person.own);
  return {
    counts: {
      records: records.length,
      workRecords,
      personRecords: kinds['person'] ?? 0,
      organisationRecords: kinds['organisation'] ?? 0,
      publications: publications.length,
      merged: workRecords - publications.length,
      ownPeople: own.length,
      externalPeople: people.length - own.length,
      linkedBylines: Object.values(linksByRule).reduce((sum, count) => sum + count, 0),
      unresolvedBylines: publications.reduce((sum, { authorships }) => sum + countUnresolved(authorships), 0),
      topics: made.topics.length,
      organisations: made.organisations.length,
      units: made.units.length,
    },
    coverage: {
      doi: publications.filter((work) => work.identifiers.some(({ scheme }) => scheme === 'doi')).length,
      abstract: publications.filter(({ abstract }) => abstract !== undefined).length,
      orcid: own.filter(({ identifiers }) => identifiers.some(({ scheme }) => scheme === 'orcid')).length,
      year: publications.filter(({ year }) => year !== undefined).length,
    },
    linksByRule,
    mergesByRule: tally(publications.flatMap(({ merges }) => merges.map(({ rule }) => rule))),
  };
}

function countUnresolved(authorships: Publication['authorships']): number {
  return authorships.filter(({ kind, person }) => kind === 'person' && person === undefined).length;
}

/** How often each value occurs, in the order of the values. */
function tally(values: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { versionKinds, type VersionKind } from '../../model/version.ts';
import { compareBy } from '../compare.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * Whose word counts when records of one version disagree: who registers works, then who curates them, then who
 * gathers them, then hand-kept files. A source that is not listed comes before the hand-kept ones.
 */
const sourceOrder: Readonly<Record<string, number>> = {
  crossref: 1,
  datacite: 1,
  pubmed: 2,
  'csl-json': 3,
  openalex: 4,
  bibtex: 6,
  ris: 6,
};
const unlistedSource = 5;

/** The version that a record describes: as its source says, else published unless it is plainly a preprint. */
export function entryToVersionKind({ record, preprint }: WorkEntry): VersionKind {
  return record.versionKind ?? (preprint ? 'submitted' : 'published');
}

/** Preferred first: published before accepted before submitted, then by source, then the fuller record. */
export function sortByPreference(entries: readonly WorkEntry[]): WorkEntry[] {
  return entries.toSorted(
    compareBy<WorkEntry>(
      (entry) => -versionKinds.indexOf(entryToVersionKind(entry)),
      ({ record }) => sourceOrder[record.provenance.source] ?? unlistedSource,
      ({ record }) => -Object.values(record).filter((value) => value !== undefined).length,
      ({ index }) => index,
    ),
  );
}

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

/** A record with the version that it is taken to describe. */
export interface VersionedEntry extends WorkEntry {
  versionKind: VersionKind;
}

/**
 * Preferred first: the version that people chose, if they did, then published before accepted before submitted; of one version those that show it before those that
 * are only taken for it, then by source, then the fuller record. A record that shows no version is taken to describe
 * the preferred one of the others.
 */
export function sortByPreference(
  entries: readonly WorkEntry[],
  chosen: ReadonlySet<number> = new Set(),
): VersionedEntry[] {
  const shown = new Set(entries.map(({ versionKind }) => versionKind));
  const preferred = versionKinds.findLast((kind) => shown.has(kind)) ?? 'published';
  return entries
    .toSorted(
      compareBy<WorkEntry>(
        ({ index }) => (chosen.has(index) ? 0 : 1),
        ({ versionKind }) => -versionKinds.indexOf(versionKind ?? preferred),
        ({ versionKind }) => (versionKind === undefined ? 1 : 0),
        ({ record }) => sourceOrder[record.provenance.source] ?? unlistedSource,
        ({ record }) => -Object.values(record).filter((value) => value !== undefined).length,
        ({ index }) => index,
      ),
    )
    .map((entry) => ({ ...entry, versionKind: entry.versionKind ?? preferred }));
}

import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import type { Report } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import type { RecordPair } from '../reconcile/publications/index.ts';
import { boundFindings } from './bound-findings.ts';
import { toHoldings } from './holdings.ts';
import type { NameMiss } from '../reconcile/people/name-misses.ts';
import { findNameMisses } from './name-misses.ts';
import { findPossibleMixes } from './possible-mixes.ts';
import { findPossibleSplits } from './possible-splits.ts';
import { recordPairsToFindings } from './record-pairs.ts';
import { nothingSettled, type Settled } from '../reconcile/curation/settled.ts';
import { findSuspiciousMerges } from './suspicious-merges.ts';
import { coverUnits } from './unit-coverage.ts';
import { findUnresolvedNames } from './unresolved-names.ts';

export { compareHoldings, findLosses } from './compare-holdings.ts';
export { toAddressHistory } from './address-history.ts';

/** What a curator needs to know of a run, computed from what it made. */
export type Findings = Pick<Report, 'findings' | 'findingsByKind' | 'unitCoverage' | 'holdings'>;

/** Looks for whatever is uncertain: it was kept as it is and is told here. What is given has hidden names taken out already, values of near misses included. */
export function deriveFindings(made: {
  people: readonly Person[];
  publications: readonly Publication[];
  units: readonly Unit[];
  pairs: readonly RecordPair[];
  nameMisses?: readonly NameMiss[];
  settled?: Settled;
}): Findings {
  const { people, publications, units, pairs, nameMisses = [], settled = nothingSettled } = made;
  const own = people.filter((person) => person.own);
  return {
    ...boundFindings([
      ...recordPairsToFindings(pairs, publications),
      ...findSuspiciousMerges(publications),
      ...findPossibleMixes(own, publications, settled),
      ...findPossibleSplits(people, publications, settled),
      ...findNameMisses(nameMisses, own, publications),
      ...findUnresolvedNames(own, publications, nameMisses),
    ]),
    unitCoverage: coverUnits(units, own, publications),
    holdings: toHoldings(own, publications, units),
  };
}

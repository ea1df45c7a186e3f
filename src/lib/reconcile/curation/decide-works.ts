import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { addTo, groupBy } from '../multimap.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { newest, ofAction, type Placed } from './by-action.ts';
import { findContradictions, type Pair, toPair } from './contradictions.ts';
import type { CuratedJoin } from './curated-sets.ts';
import type { CuratedWorks } from './curated-works.ts';
import { toContradiction, toNoMatch, toUnclear } from './diagnostics.ts';
import { findWorks, type Places, toNodes } from './find-records.ts';
import { referenceToKey, referenceToText, toKey } from './keys.ts';
import { toCuratedDecision } from './link-decision.ts';
import { isPersonPair } from './person-pair.ts';
import { indexWorks } from './work-index.ts';

/**
 * What the decisions on works say of these records: same, not-same, prefer-version and retract.
 * @param works sorted by `sortRecords`
 * @returns diagnostics grows while the records are put together: some decisions show only then to be unclear
 */
export function decideWorks(
  works: readonly WorkRecord[],
  decisions: readonly PlacedDecision[],
): { curated: CuratedWorks; diagnostics: Diagnostic[] } {
  const pairs = ofAction(decisions, 'same', 'not-same').filter(
    ({ decision }) => decision.action === 'same' || !isPersonPair(decision),
  );
  const preferences = ofAction(decisions, 'prefer-version');
  const retractions = ofAction(decisions, 'retract');
  const places = findWorks(works, [
    ...pairs.flatMap(({ decision }) => [decision.target, decision.other]),
    ...preferences.flatMap(({ decision }) => [decision.target, decision.version]),
    ...retractions.map(({ decision }) => decision.target),
  ]);
  const applied = new Map<number, LinkDecision[]>();
  const diagnostics: Diagnostic[] = [];
  const notes = { applied, diagnostics };
  return {
    curated: {
      ...decidePairs(pairs, places, notes),
      settle: (found) => {
        const worksOf = indexPlaces(preferences.length + retractions.length === 0 ? [] : found);
        return {
          preferred: decidePreferences(preferences, places, worksOf, notes),
          retracted: decideRetractions(retractions, places, worksOf, notes),
          decisions: applied,
        };
      },
    },
    diagnostics,
  };
}

/** The numbers of the works that some records belong to. */
type WorksOf = (places: readonly number[]) => ReadonlySet<number>;

function indexPlaces(works: readonly (readonly number[])[]): WorksOf {
  const byPlace = new Map(works.flatMap((places, work) => places.map((place) => [place, work] as const)));
  return (places) => new Set(places.flatMap((place) => byPlace.get(place) ?? []));
}

/** Where what was found is noted. */
interface Notes {
  applied: Map<number, LinkDecision[]>;
  diagnostics: Diagnostic[];
}

function decidePairs(
  pairs: readonly Placed<'same' | 'not-same'>[],
  places: Places,
  { applied, diagnostics }: Notes,
): Pick<CuratedWorks, 'mustJoin' | 'mustNotJoin'> {
  const nodeOf = toNodes(places);
  const pairOf = (placed: Placed<'same' | 'not-same'>): Pair => {
    const { target, other } = placed.decision;
    return toPair(placed, [referenceToKey(target), referenceToKey(other)], nodeOf);
  };
  const contradictions = findContradictions(
    ofAction(pairs, 'same').map(pairOf),
    ofAction(pairs, 'not-same').map(pairOf),
    { directed: false },
  );
  diagnostics.push(...contradictions.diagnostics);
  const mustJoin: CuratedJoin[] = [];
  const mustNotJoin: { a: readonly number[]; b: readonly number[] }[] = [];
  for (const placed of pairs) {
    if (contradictions.wrong.has(placed)) continue;
    const { target, other } = placed.decision;
    const [a, b] = [target, other].map((reference) => places.get(referenceToKey(reference)) ?? []);
    if (a === undefined || b === undefined || a.length === 0 || b.length === 0) {
      diagnostics.push(toNoMatch(placed, referenceToText(a?.length === 0 ? target : other)));
      continue;
    }
    const decision = toCuratedDecision(placed.decision, [target, other].map(referenceToText));
    if (placed.decision.action === 'same') {
      const onUnclear = () => diagnostics.push(toUnclear(placed, severalWorks));
      mustJoin.push({ a, b, decision, onUnclear });
    } else if (a.some((place) => b.includes(place))) {
      diagnostics.push(toUnclear(placed, 'one record is named by both sides'));
    } else {
      mustNotJoin.push({ a, b });
      for (const place of [...a, ...b]) addTo(applied, place, decision);
    }
  }
  return { mustJoin, mustNotJoin };
}

const sharedByWorks = 'several works bear what it names';
const severalWorks = 'the records that one side names are several works';

/**
 * Preferences for a version that turned out to be of another work, once the works are put together.
 */
export function findUnmetPreferences(
  works: readonly ReconciledWork[],
  decisions: readonly PlacedDecision[],
): Diagnostic[] {
  const preferences = ofAction(decisions, 'prefer-version');
  const find = indexWorks(
    works,
    preferences.flatMap(({ decision }) => [decision.target, decision.version]),
  );
  return preferences.flatMap((placed) => {
    const { target, version } = placed.decision;
    const [of, chosen] = [find(target), find(version)];
    // What is nowhere was reported before.
    const met = of.length === 0 || chosen.length === 0 || of.some((work) => chosen.includes(work));
    return met ? [] : [toNoMatch(placed, `${toKey(version)} is no version of ${referenceToText(target)}`)];
  });
}

function decidePreferences(
  preferences: readonly Placed<'prefer-version'>[],
  places: Places,
  worksOf: WorksOf,
  { applied, diagnostics }: Notes,
): ReadonlySet<number> {
  const nodeOf = toNodes(places);
  const preferred = new Set<number>();
  const worksNamed = (key: string): ReadonlySet<number> => worksOf(places.get(key) ?? []);
  // One work may be named by its DOI here and by its preprint there.
  const byWork = groupBy(preferences, ({ decision: { target } }) => {
    const [work, ...others] = worksNamed(referenceToKey(target));
    return work === undefined || others.length > 0 ? nodeOf(referenceToKey(target)) : `work ${work}`;
  });
  for (const group of byWork.values()) {
    const { newest: placed, contradictory } = newest(group, ({ decision }) =>
      nodeOf(toKey(decision.version)),
    );
    if (contradictory.length > 0)
      diagnostics.push(toContradiction(contradictory, 'These decisions prefer different versions'));
    if (placed === undefined) continue;
    const { target, version } = placed.decision;
    const of = places.get(referenceToKey(target)) ?? [];
    const chosen = places.get(toKey(version)) ?? [];
    if (of.length === 0 || chosen.length === 0) {
      diagnostics.push(toNoMatch(placed, of.length === 0 ? referenceToText(target) : toKey(version)));
      continue;
    }
    const [work, ...others] = worksNamed(referenceToKey(target));
    if (others.length > 0) {
      diagnostics.push(toUnclear(placed, sharedByWorks));
      continue;
    }
    const decision = toCuratedDecision(placed.decision, [toKey(version)]);
    // A version of another work alone is reported with the works (`findUnmetPreferences`).
    for (const place of chosen) {
      if (work === undefined || !worksOf([place]).has(work)) continue;
      preferred.add(place);
      addTo(applied, place, decision);
    }
  }
  return preferred;
}

function decideRetractions(
  retractions: readonly Placed<'retract'>[],
  places: Places,
  worksOf: WorksOf,
  { applied, diagnostics }: Notes,
): ReadonlySet<number> {
  const retracted = new Set<number>();
  for (const placed of retractions) {
    const found = places.get(referenceToKey(placed.decision.target)) ?? [];
    if (found.length === 0) diagnostics.push(toNoMatch(placed));
    if (worksOf(found).size > 1) {
      diagnostics.push(toUnclear(placed, sharedByWorks));
      continue;
    }
    const decision = toCuratedDecision(placed.decision, [referenceToText(placed.decision.target)]);
    for (const place of found) {
      retracted.add(place);
      addTo(applied, place, decision);
    }
  }
  return retracted;
}

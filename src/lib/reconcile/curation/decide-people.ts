import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { ofAction, type Placed } from './by-action.ts';
import { findContradictions, toPair } from './contradictions.ts';
import type { CuratedJoin, CuratedSets } from './curated-sets.ts';
import { toNoMatch, toUnclear, toUnknownPerson } from './diagnostics.ts';
import { findPeople, toNodes } from './find-records.ts';
import { toKey } from './keys.ts';
import { toCuratedDecision } from './link-decision.ts';
import { personPairs, type PlacedPersonPair } from './person-pair.ts';

/** Whom the decisions merge and split, over the records of people. */
export interface DecidedPeople {
  /** The records, without identifiers that a decision says are somebody else's. */
  records: PersonRecord[];
  curated: CuratedSets;
  /** Merges of people of whom one at least has no record: only bylines bear their identifier. */
  mergesOfBylines: readonly Placed<'merge'>[];
  /** Pairs that are not the same, of whom one at least has no record. */
  pairsOfBylines: readonly PlacedPersonPair[];
  /** Splits that stand: their works are moved once everybody is linked. */
  splits: readonly Placed<'split'>[];
  /** Grows while the records are put together. */
  diagnostics: Diagnostic[];
}

/**
 * What the decisions merge, split and not-same say of the records of people.
 * @param bylineKeys which of the keys that decisions name stand beside an author
 */
export function decidePeople(
  records: readonly PersonRecord[],
  decisions: readonly PlacedDecision[],
  bylineKeys: ReadonlySet<string>,
): DecidedPeople {
  const merges = ofAction(decisions, 'merge');
  const splits = ofAction(decisions, 'split');
  const pairs = personPairs(decisions);
  const places = findPeople(records, [
    ...merges.flatMap(({ decision }) => [toKey(decision.target), toKey(decision.into)]),
    ...splits.flatMap(({ decision: { target, other } }) => [target, other ?? target].map(toKey)),
    ...pairs.flatMap(({ decision: { target, other } }) => [target, other].map(toKey)),
  ]);
  const nodeOf = toNodes(withoutOthers(places, splits));
  const { wrong, diagnostics } = findContradictions(
    merges.map((placed) => {
      const { target, into } = placed.decision;
      return toPair(placed, [toKey(target), toKey(into)], nodeOf);
    }),
    [...splits, ...pairs].flatMap((placed) => {
      const { target, other } = placed.decision;
      return other === undefined ? [] : [toPair(placed, [toKey(target), toKey(other)], nodeOf)];
    }),
    { directed: true },
  );
  const isKnown = (key: string): boolean => places.has(key) || bylineKeys.has(key);
  const unknown = (placed: PlacedDecision, keys: readonly string[]): boolean => {
    const [missing] = keys.filter((key) => !isKnown(key));
    if (missing !== undefined) diagnostics.push(toUnknownPerson(placed, missing));
    return missing !== undefined;
  };
  const standing = splits.filter((placed) => {
    if (wrong.has(placed)) return false;
    const { target, other } = placed.decision;
    if (!isKnown(toKey(target))) diagnostics.push(toNoMatch(placed));
    return isKnown(toKey(target)) && (other === undefined || !unknown(placed, [toKey(other)]));
  });
  const apart = standing.flatMap(({ decision: { target, other } }) =>
    other === undefined ? [] : [{ keeps: toKey(target), loses: toKey(other) }],
  );
  const kept = withoutOthers(places, standing);
  const mustNotJoin = apart.map(({ keeps, loses }) => ({
    a: kept.get(keeps) ?? [],
    b: kept.get(loses) ?? [],
  }));
  const pairsOfBylines: PlacedPersonPair[] = [];
  for (const placed of pairs) {
    const [target, other] = [toKey(placed.decision.target), toKey(placed.decision.other)];
    if (wrong.has(placed) || unknown(placed, [target, other])) continue;
    const [a, b] = [kept.get(target) ?? [], kept.get(other) ?? []];
    if (a.some((place) => b.includes(place)))
      diagnostics.push(
        toUnclear(placed, 'one record bears both identifiers (split says whose the second is)'),
      );
    else if (a.length === 0 || b.length === 0) pairsOfBylines.push(placed);
    else mustNotJoin.push({ a, b });
  }
  const mustJoin: CuratedJoin[] = [];
  const mergesOfBylines: Placed<'merge'>[] = [];
  for (const placed of merges) {
    const [target, into] = [toKey(placed.decision.target), toKey(placed.decision.into)];
    if (wrong.has(placed) || unknown(placed, [target, into])) continue;
    const [a = [], b = []] = [kept.get(target), kept.get(into)];
    if (a.length === 0 || b.length === 0) mergesOfBylines.push(placed);
    else {
      const onUnclear = () => diagnostics.push(toUnclear(placed, severalPeople));
      mustJoin.push({ a, b, decision: toCuratedDecision(placed.decision, [target, into]), onUnclear });
    }
  }
  return {
    records: records.map((record) => withoutIdentifiersOfOthers(record, apart)),
    curated: {
      mustJoin,
      mustNotJoin,
    },
    mergesOfBylines,
    pairsOfBylines,
    splits: standing,
    diagnostics,
  };
}

const severalPeople = 'the records that one side names are several people';

/** A record that bears both identifiers of a split is the first one's, so it does not make the two one. */
function withoutOthers(
  places: ReadonlyMap<string, readonly number[]>,
  splits: readonly Placed<'split'>[],
): ReadonlyMap<string, readonly number[]> {
  const left = new Map(places);
  for (const { decision } of splits) {
    const other = toKey(decision.other ?? decision.target);
    const kept = new Set(places.get(toKey(decision.target)));
    const theirs = places.get(other);
    if (decision.other !== undefined && theirs !== undefined)
      left.set(
        other,
        theirs.filter((place) => !kept.has(place)),
      );
  }
  return left;
}

function withoutIdentifiersOfOthers(
  record: PersonRecord,
  apart: readonly { keeps: string; loses: string }[],
): PersonRecord {
  if (apart.length === 0) return record;
  const keys = new Set(record.identifiers.map(identifierToKey));
  const lost = new Set(apart.filter(({ keeps }) => keys.has(keeps)).map(({ loses }) => loses));
  if (lost.size === 0) return record;
  return {
    ...record,
    identifiers: record.identifiers.filter((identifier) => !lost.has(identifierToKey(identifier))),
  };
}

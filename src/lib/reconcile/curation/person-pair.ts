import type { DecisionOf, PlacedDecision } from '../../model/decision.ts';
import { ofAction, type Placed } from './by-action.ts';
import { isPersonKey } from './keys.ts';

/** `not-same` of two people. */
export type PersonPair = DecisionOf<'not-same'> & { target: string; other: string };

export type PlacedPersonPair = Placed<'not-same'> & { decision: PersonPair };

/** Whether a decision keeps apart two people, and not two works. */
export function isPersonPair(decision: DecisionOf<'not-same'>): decision is PersonPair {
  return isPersonKey(decision.target) && isPersonKey(decision.other);
}

export function personPairs(decisions: readonly PlacedDecision[]): PlacedPersonPair[] {
  return ofAction(decisions, 'not-same').filter((placed): placed is PlacedPersonPair =>
    isPersonPair(placed.decision),
  );
}

import type { PlacedDecision } from '../model/decision.ts';
import type { Ledger } from '../model/ledger.ts';
import { ofAction } from '../reconcile/curation/by-action.ts';
import { toKey } from '../reconcile/curation/keys.ts';

/** Slugs of people whom a decision took out: that their works left with them is no accident. */
export function decidedPeople(decisions: readonly PlacedDecision[], ledger: Ledger): ReadonlySet<string> {
  const targets = new Set(
    ofAction(decisions, 'hide-person', 'remove-person').map(({ decision }) => toKey(decision.target)),
  );
  if (targets.size === 0) return targets;
  const entries = Object.entries(ledger.people);
  return new Set(
    entries
      .filter(([, { identifiers }]) => identifiers.some((key) => targets.has(key)))
      .map(([slug]) => slug),
  );
}

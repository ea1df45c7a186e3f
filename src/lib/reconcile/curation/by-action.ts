import type { DecisionAction, DecisionOf, PlacedDecision } from '../../model/decision.ts';

/** A decision of one action with its place. */
export type Placed<Action extends DecisionAction> = {
  [One in DecisionAction]: PlacedDecision & { decision: DecisionOf<One> };
}[Action];

/** The decisions of some actions, in the order of their files and lines. */
export function ofAction<Action extends DecisionAction>(
  decisions: readonly PlacedDecision[],
  ...actions: readonly Action[]
): Placed<Action>[] {
  return decisions.filter((placed): placed is Placed<Action> =>
    actions.some((action) => action === placed.decision.action),
  );
}

/**
 * Of several decisions on one thing the newest; those of one day that say different things contradict one another.
 * @param sayingOf what a decision says: two that say the same may stand beside each other
 */
export function newest<P extends PlacedDecision>(
  decisions: readonly P[],
  sayingOf: (placed: P) => string,
): { newest: P | undefined; contradictory: readonly P[] } {
  const when = decisions
    .map(({ decision }) => decision.when)
    .sort()
    .at(-1);
  const last = decisions.filter(({ decision }) => decision.when === when);
  return new Set(last.map(sayingOf)).size > 1
    ? { newest: undefined, contradictory: last }
    : { newest: last[0], contradictory: [] };
}

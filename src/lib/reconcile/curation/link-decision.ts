import type { Decision } from '../../model/decision.ts';
import type { LinkDecision } from '../../model/link-decision.ts';

/** The rule under which everything that a human decided is stored and printed. */
export const curationRule = 'curation';

/** A decision as it is stored with what it was applied to: neither who decided nor why is printed. */
export function toCuratedDecision({ action, when }: Decision, values: readonly string[]): LinkDecision {
  return { rule: curationRule, values: [action, ...values], source: 'Curation', date: when };
}

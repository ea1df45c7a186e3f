import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { toKey } from './keys.ts';
import { isPersonPair } from './person-pair.ts';

/** Which of the people that decisions name stand beside an author: one pass, and none where no decision asks. */
export function findBylineKeys(
  works: readonly ReconciledWork[],
  decisions: readonly PlacedDecision[],
): ReadonlySet<string> {
  const wanted = new Set(decisions.flatMap(({ decision }) => peopleIn(decision).map(toKey)));
  const found = new Set<string>();
  if (wanted.size === 0) return found;
  for (const { bylines } of works) {
    for (const { identifiers } of bylines) {
      for (const { identifier } of identifiers) {
        const key = identifierToKey(identifier);
        if (wanted.has(key)) found.add(key);
      }
    }
  }
  return found;
}

function peopleIn(decision: PlacedDecision['decision']): string[] {
  switch (decision.action) {
    case 'merge':
      return [decision.target, decision.into];
    case 'not-same':
      return isPersonPair(decision) ? [decision.target, decision.other] : [];
    case 'split':
      return [decision.target, ...(decision.other === undefined ? [] : [decision.other])];
    case 'add':
    case 'remove':
      return [decision.person];
    case 'verify':
      return decision.person === undefined ? [] : [decision.person];
    default:
      return [];
  }
}

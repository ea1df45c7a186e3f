import type { Decision, PlacedDecision } from '../../../src/lib/model/decision.ts';
import { identifierSchemes } from '../../../src/lib/model/identifier.ts';
import { toKey } from '../../../src/lib/reconcile/curation/keys.ts';
import { toCanonicalJson } from '../../../src/lib/reconcile/canonical.ts';

/** A decision among others that decides the same, whoever made it, when and why. */
export function findSameDecision(
  decision: Decision,
  others: readonly PlacedDecision[],
): PlacedDecision | undefined {
  const content = toContent(decision);
  return others.find((other) => toContent(other.decision) === content);
}

function toContent({ who: _who, when: _when, why: _why, ...content }: Decision): string {
  return JSON.stringify(JSON.parse(toCanonicalJson(content)), (_, value: unknown) =>
    typeof value === 'string' && key.test(value) ? toKey(value) : value,
  );
}

const key = new RegExp(`^(?:${identifierSchemes.join('|')}):`);

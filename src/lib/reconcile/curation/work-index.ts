import type { WorkReference } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import { addTo } from '../multimap.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { entryKeys } from './find-records.ts';
import { referenceToKey } from './keys.ts';

/** Finds the places of works that references name: one pass, and none where there are no references. */
export function indexWorks(
  works: readonly ReconciledWork[],
  references: readonly WorkReference[],
): (reference: WorkReference) => readonly number[] {
  const wanted = new Set(references.map(referenceToKey));
  const ids = new Map<string, number>();
  const places = new Map<string, number[]>();
  for (const [place, work] of wanted.size === 0 ? [] : works.entries()) {
    if (wanted.has(work.id)) ids.set(work.id, place);
    const keys = [...work.identifiers.map(identifierToKey), ...work.provenance.flatMap(entryKeys)];
    for (const key of new Set(keys)) if (wanted.has(key)) addTo(places, key, place);
  }
  return (reference) => {
    const key = referenceToKey(reference);
    const found = places.get(key) ?? [];
    // Of several works that bear an identifier, it is the one whose id it is.
    const own = ids.get(key);
    return own === undefined || found.length === 1 ? found : [own];
  };
}

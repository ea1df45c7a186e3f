import type { PlacedDecision } from '../../model/decision.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import type { ReconciledWork } from '../publications/index.ts';
import type { Placed } from './by-action.ts';
import { toKey } from './keys.ts';
import { indexWorks } from './work-index.ts';

/** Splits with the decisions that say the person is an author of a work which the split says is not theirs. */
export function findContradictedSplits(
  works: readonly ReconciledWork[],
  splits: readonly Placed<'split'>[],
  links: readonly { placed: PlacedDecision; work: number; person: string }[],
  holders: ReadonlyMap<string, RegisterPerson>,
): [Placed<'split'>, PlacedDecision[]][] {
  const find = indexWorks(
    works,
    splits.flatMap(({ decision }) => decision.works ?? []),
  );
  return splits.flatMap((split): [Placed<'split'>, PlacedDecision[]][] => {
    const key = toKey(split.decision.target);
    const from = holders.get(key)?.id ?? key;
    const lost = new Set((split.decision.works ?? []).flatMap(find));
    const against = links.filter(({ work, person }) => person === from && lost.has(work));
    return against.length === 0 ? [] : [[split, against.map(({ placed }) => placed)]];
  });
}

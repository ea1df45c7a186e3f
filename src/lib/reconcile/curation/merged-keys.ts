import { UnionFind } from '../union-find.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import type { Placed } from './by-action.ts';
import { toKey } from './keys.ts';

/** Whose an identifier is that only bylines bear, and by which decision. */
export interface MergedKey {
  placed: Placed<'merge'>;
  holder: RegisterPerson;
}

/**
 * The identifiers that merges give to one of the institution's people, by way of others if need be: A1 into A2, and
 * A2 into the person.
 * @returns unclear the merges that would make several of the people one
 */
export function findMergedKeys(
  merges: readonly Placed<'merge'>[],
  holders: ReadonlyMap<string, RegisterPerson>,
): { merged: ReadonlyMap<string, MergedKey>; unclear: Placed<'merge'>[] } {
  const steps = merges.map(
    (placed) => [placed, [toKey(placed.decision.target), toKey(placed.decision.into)]] as const,
  );
  const numbers = new Map([...new Set(steps.flatMap(([, keys]) => keys))].map((key, index) => [key, index]));
  const sets = new UnionFind(numbers.size);
  const setOf = (key: string): number => sets.find(numbers.get(key) ?? 0);
  for (const [, [a = '', b = '']] of steps) sets.union(setOf(a), setOf(b));
  const holdersOf = new Map<number, Set<RegisterPerson>>();
  for (const key of numbers.keys()) {
    const holder = holders.get(key);
    if (holder !== undefined)
      holdersOf.set(setOf(key), new Set([...(holdersOf.get(setOf(key)) ?? []), holder]));
  }
  const merged = new Map<string, MergedKey>();
  const unclear: Placed<'merge'>[] = [];
  for (const [placed, keys] of steps) {
    const [holder, ...others] = holdersOf.get(setOf(keys[0] ?? '')) ?? [];
    if (holder === undefined) continue;
    if (others.length > 0) unclear.push(placed);
    else
      for (const key of keys) if (!holders.has(key) && !merged.has(key)) merged.set(key, { placed, holder });
  }
  return { merged, unclear };
}

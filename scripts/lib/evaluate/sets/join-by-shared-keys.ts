import { UnionFind } from '../../../../src/lib/reconcile/union-find.ts';

/** For each item the number of its group; items are in one where a chain of shared keys joins them. */
export function joinBySharedKeys(keysOfItems: readonly (readonly string[])[]): number[] {
  const groups = new UnionFind(keysOfItems.length);
  const holders = new Map<string, number>();
  for (const [item, keys] of keysOfItems.entries()) {
    for (const key of keys) {
      const holder = holders.get(key);
      if (holder === undefined) holders.set(key, item);
      else groups.union(holder, item);
    }
  }
  return keysOfItems.map((_, item) => groups.find(item));
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnionFind } from './union-find.ts';

test('the smallest member stands for a set', () => {
  const sets = new UnionFind(5);
  sets.union(4, 2);
  sets.union(3, 4);
  expect(sets.find(4)).toBe(2);
  expect(sets.sets()).toEqual([[0], [1], [2, 3, 4]]);
});

test('the order of joining makes no difference', () => {
  const pairs = fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { maxLength: 30 });
  fc.assert(
    fc.property(
      pairs.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        expect(joinAll(shuffled)).toEqual(joinAll(list));
      },
    ),
  );
});

function joinAll(pairs: readonly (readonly [number, number])[]): number[][] {
  const sets = new UnionFind(20);
  for (const [a, b] of pairs) sets.union(a, b);
  return sets.sets();
}

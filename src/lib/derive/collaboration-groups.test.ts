import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupCollaborators } from './collaboration-groups.ts';
import type { Tie } from './collaboration-groups.ts';

const tie = (a: string, b: string, weight = 1): Tie => ({ a, b, works: 1, weight });

/** Everybody of the list with everybody else. */
function clique(ids: readonly string[], weight = 1): Tie[] {
  return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => tie(a, b, weight)));
}

const letters = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index).padStart(2, '0')}`);

test('puts people who are connected through others into one group', () => {
  const groups = groupCollaborators(['a', 'b', 'c', 'd'], [tie('a', 'b'), tie('b', 'c')]);
  expect([...groups]).toEqual([
    ['a', 0],
    ['b', 0],
    ['c', 0],
    ['d', 1],
  ]);
});

test('gives 0 to the largest group, and to the smaller id among equals', () => {
  const groups = groupCollaborators(['z', 'y', 'b', 'a', 'm'], [tie('z', 'y'), tie('y', 'm'), tie('a', 'b')]);
  expect(groups.get('z')).toBe(0);
  expect(groups.get('a')).toBe(1);
  expect([...groupCollaborators(['d', 'c'], []).entries()]).toEqual([
    ['c', 0],
    ['d', 1],
  ]);
});

test('keeps a component of twelve whole and splits one of thirteen at its bridge', () => {
  const six = letters('a', 6);
  const seven = letters('b', 7);
  const twelve = groupCollaborators(
    [...six, ...seven.slice(1)],
    [...clique(six), ...clique(seven.slice(1)), tie('a00', 'b01')],
  );
  expect(new Set(twelve.values()).size).toBe(1);
  const thirteen = groupCollaborators(
    [...six, ...seven],
    [...clique(six), ...clique(seven), tie('a00', 'b00')],
  );
  expect(new Set(six.map((id) => thirteen.get(id)))).toEqual(new Set([1]));
  expect(new Set(seven.map((id) => thirteen.get(id)))).toEqual(new Set([0]));
});

test('lets works of more than a hundred authors connect nobody', () => {
  expect(groupCollaborators(['a', 'b'], [tie('a', 'b', 0)]).get('b')).toBe(1);
});

test('ignores ties to people who are not among the co-authors', () => {
  expect(groupCollaborators(['a', 'b'], [tie('a', 'x'), tie('b', 'x')]).size).toBe(2);
});

test('does not depend on the order of people, of ties, or of the two names of a tie', () => {
  const ids = letters('p', 30);
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids), fc.integer({ min: 1, max: 9 }));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 80 }), fc.infiniteStream(fc.boolean()), (pairs, flips) => {
      const once = new Map(pairs.map(([a, b, weight]) => [[a, b].sort().join(), tie(a, b, weight)]));
      const ties = [...once.values()];
      const turned = ties.toReversed().map(({ a, b, ...rest }) => {
        return flips.next().value === true ? { a: b, b: a, ...rest } : { a, b, ...rest };
      });
      expect(groupCollaborators(ids.toReversed(), turned)).toEqual(groupCollaborators(ids, ties));
    }),
    { numRuns: 50 },
  );
});

test('gives everybody a group, numbered without gaps from the largest down', () => {
  const ids = letters('p', 40);
  const pair = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 90 }), (pairs) => {
      const groups = groupCollaborators(
        ids,
        pairs.map(([a, b]) => tie(a, b)),
      );
      expect(groups.size).toBe(ids.length);
      const sizes: number[] = [];
      for (const number of groups.values()) sizes[number] = (sizes[number] ?? 0) + 1;
      expect(sizes.every((size) => size > 0)).toBe(true);
      expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    }),
    { numRuns: 50 },
  );
});

import { compareText } from './compare.ts';
import { UnionFind } from './union-find.ts';

/**
 * Which identifier keys stand for one thing: those that stand together in a list do, the most frequent pairs first,
 * but no thing gets two keys of the exclusive scheme. Each list's first key is the one the others are paired with.
 * @returns for each key the strongest of its group
 */
export function groupKeys(
  lists: Iterable<readonly string[]>,
  { exclusive, rank }: { exclusive: string; rank: (key: string) => number },
): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  const met = new Set<string>();
  for (const list of lists) {
    for (const key of list) {
      met.add(key);
      const pair = `${list[0] ?? ''}\n${key}`;
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
  }
  const keys = [...met].sort((a, b) => rank(a) - rank(b) || compareText(a, b));
  const places = new Map(keys.map((key, place) => [key, place]));
  const sets = new UnionFind(keys.length);
  const bearsExclusive = keys.map((key) => key.startsWith(`${exclusive}:`));
  for (const [first, second] of byFrequency(counts)) {
    const [a, b] = [sets.find(places.get(first) ?? 0), sets.find(places.get(second) ?? 0)];
    if (a === b || (bearsExclusive[a] === true && bearsExclusive[b] === true)) continue;
    bearsExclusive[sets.union(a, b)] = bearsExclusive[a] === true || bearsExclusive[b] === true;
  }
  // Keys are in the order of their strength, so the smallest place of a set is its strongest key.
  return new Map(keys.map((key, place) => [key, keys[sets.find(place)] ?? key]));
}

function byFrequency(counts: ReadonlyMap<string, number>): (readonly [string, string])[] {
  return [...counts]
    .sort(([a, often], [b, seldom]) => seldom - often || compareText(a, b))
    .map(([pair]) => {
      const [first = '', second = ''] = pair.split('\n');
      return [first, second] as const;
    });
}

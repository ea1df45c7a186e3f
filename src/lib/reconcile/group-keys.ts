import { compareText } from './compare.ts';
import { getOrMake } from './multimap.ts';
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
  const counts = new Map<string, Map<string, number>>();
  const met = new Set<string>();
  for (const [first, ...others] of lists) {
    if (first === undefined) continue;
    met.add(first);
    for (const key of others) {
      met.add(key);
      if (key === first) continue;
      const ofFirst = getOrMake(counts, first, () => new Map());
      ofFirst.set(key, (ofFirst.get(key) ?? 0) + 1);
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

/** The most frequent first, then by the text of the keys. */
function byFrequency(
  counts: ReadonlyMap<string, ReadonlyMap<string, number>>,
): (readonly [string, string, number])[] {
  return [...counts]
    .flatMap(([first, seconds]) => [...seconds].map(([second, times]) => [first, second, times] as const))
    .sort(([a, b, often], [c, d, seldom]) => seldom - often || compareText(a, c) || compareText(b, d));
}

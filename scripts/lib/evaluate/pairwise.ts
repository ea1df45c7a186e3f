/** How far an answer agrees with the truth. Where nothing is asked or answered, it is right. */
export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** The pairs of a set: together by the truth, by the answer, by both. */
export interface PairCounts {
  truth: number;
  answer: number;
  both: number;
}

/** Precision is the share of the joined pairs that belong together, recall the share of those that were joined. */
export function pairsToScores({ truth, answer, both }: PairCounts): Scores {
  return toScores(share(both, answer), share(both, truth));
}

export function toScores(precision: number, recall: number): Scores {
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

/** Something that the truth and the answer each put into one group. */
export interface Grouped {
  truth: string;
  answer: string;
}

export interface ComparedPairs<Item> {
  counts: PairCounts;
  /** Joined, but not the same by the truth. */
  falseMerges: [Item, Item][];
  /** The same by the truth, but not joined. */
  misses: [Item, Item][];
}

/**
 * Goes through the pairs that stand in one group by the truth or by the answer; all others are apart in both and
 * count for nothing.
 * @param judges whether the truth says anything of a pair
 */
export function comparePairs<Item extends Grouped>(
  items: readonly Item[],
  judges: (a: Item, b: Item) => boolean = () => true,
): ComparedPairs<Item> {
  const result: ComparedPairs<Item> = {
    counts: { truth: 0, answer: 0, both: 0 },
    falseMerges: [],
    misses: [],
  };
  for (const [a, b] of pairsOf(items, ({ truth }) => truth)) {
    if (!judges(a, b)) continue;
    result.counts.truth += 1;
    if (a.answer === b.answer) result.counts.both += 1;
    else result.misses.push([a, b]);
  }
  for (const [a, b] of pairsOf(items, ({ answer }) => answer)) {
    if (!judges(a, b)) continue;
    result.counts.answer += 1;
    if (a.truth !== b.truth) result.falseMerges.push([a, b]);
  }
  return result;
}

function* pairsOf<Item>(items: readonly Item[], keyOf: (item: Item) => string): Generator<[Item, Item]> {
  for (const group of Map.groupBy(items, keyOf).values()) {
    for (const [place, a] of group.entries()) for (const b of group.slice(place + 1)) yield [a, b];
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

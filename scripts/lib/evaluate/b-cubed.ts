import { toScores, type Grouped, type Scores } from './pairwise.ts';

/**
 * B³: for each item the share of its answered group that belongs with it, and the share of those that belong with it
 * that are in that group; both are averaged over the items. A large group does not outweigh many small ones.
 * Bagga and Baldwin, "Entity-Based Cross-Document Coreferencing Using the Vector Space Model", 1998.
 */
export function toBCubed(items: readonly Grouped[]): Scores {
  if (items.length === 0) return toScores(1, 1);
  const truths = countBy(items, ({ truth }) => truth);
  const answers = countBy(items, ({ answer }) => answer);
  const both = countBy(items, bothKey);
  let [precision, recall] = [0, 0];
  for (const item of items) {
    const shared = both.get(bothKey(item)) ?? 0;
    precision += shared / (answers.get(item.answer) ?? 1);
    recall += shared / (truths.get(item.truth) ?? 1);
  }
  return toScores(precision / items.length, recall / items.length);
}

function bothKey({ truth, answer }: Grouped): string {
  return JSON.stringify([truth, answer]);
}

function countBy(items: readonly Grouped[], keyOf: (item: Grouped) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

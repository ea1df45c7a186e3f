import type { ExpectedItem } from './expected.ts';
import { foldLetters, foldWholeName } from './fold.ts';

export interface Match {
  expected: ExpectedItem;
  /** Absent where we have no such record. */
  ours?: ExpectedItem;
}

/** How much two items must have in common to be taken for one work. */
const leastLikeness = 0.3;

/** Finds for each expected item the record that we read: by key, then by what they have in common, then by place. */
export function matchItems(expected: readonly ExpectedItem[], ours: readonly ExpectedItem[]): Match[] {
  const left = new Set(ours);
  const found = new Map<ExpectedItem, ExpectedItem>();
  const pair = (item: ExpectedItem, record: ExpectedItem | undefined): void => {
    if (record === undefined) return;
    left.delete(record);
    found.set(item, record);
  };
  for (const item of expected)
    if (item.key !== undefined)
      pair(
        item,
        [...left].find(({ key }) => key === item.key),
      );
  const open = (): ExpectedItem[] => expected.filter((item) => !found.has(item));
  for (const { item, record } of byLikeness(open(), [...left]))
    if (!found.has(item) && left.has(record)) pair(item, record);
  // Of what is left, the order tells when there is one for each.
  if (open().length === left.size) for (const item of open()) pair(item, [...left][0]);
  return expected.map((item) => {
    const record = found.get(item);
    return record === undefined ? { expected: item } : { expected: item, ours: record };
  });
}

/** Pairs that have enough in common, the likest first. */
function byLikeness(
  items: readonly ExpectedItem[],
  records: readonly ExpectedItem[],
): { item: ExpectedItem; record: ExpectedItem }[] {
  const held = records.map((record) => ({ record, words: wordsOf(record) }));
  return items
    .flatMap((item) => {
      const words = wordsOf(item);
      return held.map(({ record, words: others }) => ({ item, record, likeness: likeness(words, others) }));
    })
    .filter((pair) => pair.likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
}

/** The words of title and authors, each marked with its field, and the year. */
function wordsOf({ title = '', authors = [], year = '' }: ExpectedItem): Set<string> {
  const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');
  return new Set([
    ...split(foldLetters(title)).map((word) => `t ${word}`),
    ...authors.flatMap((name) => split(foldWholeName(name)).map((word) => `a ${word}`)),
    ...split(year),
  ]);
}

/** Shared words by all words. */
function likeness(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const all = words.union(others).size;
  return all === 0 ? 0 : words.intersection(others).size / all;
}

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
  const open = (): ExpectedItem[] => expected.filter((item) => !found.has(item));
  const pairAll = (pairs: readonly Pair[]): void => {
    for (const { item, record } of pairs) if (!found.has(item) && left.has(record)) pair(item, record);
  };
  const candidates = byLikeness(expected, ours);
  pairAll(candidates.filter(({ item, record }) => item.key !== undefined && item.key === record.key));
  pairAll(candidates.filter(({ likeness: score }) => score >= leastLikeness));
  // Of what is left, the order tells when there is one for each.
  if (open().length === left.size) for (const item of open()) pair(item, [...left][0]);
  return expected.map((item) => {
    const record = found.get(item);
    return record === undefined ? { expected: item } : { expected: item, ours: record };
  });
}

interface Pair {
  item: ExpectedItem;
  record: ExpectedItem;
  likeness: number;
}

/** Every item with every record, the likest first. */
function byLikeness(items: readonly ExpectedItem[], records: readonly ExpectedItem[]): Pair[] {
  const held = records.map((record) => ({ record, words: wordsOf(record) }));
  return items
    .flatMap((item) => {
      const words = wordsOf(item);
      return held.map(({ record, words: others }) => ({ item, record, likeness: likeness(words, others) }));
    })
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

import { expect, test } from 'vitest';
import { toBCubed } from './b-cubed.ts';
import { comparePairs, pairsToScores, type Grouped } from './pairwise.ts';

/** Each word is one item: its truth, then its answer. */
const items = (text: string): Grouped[] =>
  text.split(' ').map((word) => ({ truth: word.charAt(0), answer: word.charAt(1) }));

test('an answer like the truth is right throughout', () => {
  const { counts, falseMerges, misses } = comparePairs(items('a1 a1 a1 b2 c3'));
  expect(counts).toEqual({ truth: 3, answer: 3, both: 3 });
  expect([falseMerges, misses]).toEqual([[], []]);
  expect(pairsToScores(counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(toBCubed(items('a1 a1 a1 b2 c3'))).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('counts what was joined wrongly and what was missed, pair by pair', () => {
  // a a a | b b; joined: a a b | a | b
  const { counts, falseMerges, misses } = comparePairs(items('a1 a1 a2 b1 b3'));
  expect(counts).toEqual({ truth: 4, answer: 3, both: 1 });
  expect(falseMerges).toHaveLength(2);
  expect(misses).toHaveLength(3);
  const { precision, recall, f1 } = pairsToScores(counts);
  expect(precision).toBeCloseTo(1 / 3);
  expect(recall).toBeCloseTo(1 / 4);
  expect(f1).toBeCloseTo(2 / 7);
});

test('averages B³ over the items', () => {
  // Precision: 2/3, 2/3, 1, 1/3, 1; recall: 2/3, 2/3, 1/3, 1/2, 1/2
  const { precision, recall } = toBCubed(items('a1 a1 a2 b1 b3'));
  expect(precision).toBeCloseTo(11 / 3 / 5);
  expect(recall).toBeCloseTo(8 / 3 / 5);
});

test('leaves out the pairs of which the truth says nothing', () => {
  const all = items('a1 a1 b1');
  const [first] = all;
  const { counts } = comparePairs(all, (a) => a === first);
  expect(counts).toEqual({ truth: 1, answer: 2, both: 1 });
});

test('nothing to join and nothing joined is right', () => {
  expect(pairsToScores(comparePairs(items('a1 b2')).counts)).toEqual({ precision: 1, recall: 1, f1: 1 });
  expect(toBCubed([])).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('joining nothing is precise and misses everything', () => {
  expect(pairsToScores(comparePairs(items('a1 a2')).counts)).toEqual({ precision: 1, recall: 0, f1: 0 });
});

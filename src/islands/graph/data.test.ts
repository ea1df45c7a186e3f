import { expect, test } from 'vitest';
import { neighboursOf, parseLines, titleToName } from './data.ts';

test('reads source, target and joint works of each line', () => {
  expect(parseLines('0 1 9,1 2 3')).toEqual([
    { source: 0, target: 1, works: 9 },
    { source: 1, target: 2, works: 3 },
  ]);
  expect(parseLines('')).toEqual([]);
});

test('finds the neighbours of each node, most joint works first', () => {
  const neighbours = neighboursOf(4, parseLines('0 1 2,0 2 9,1 2 1'));
  expect(neighbours).toEqual([
    [
      { node: 2, works: 9, line: 1 },
      { node: 1, works: 2, line: 0 },
    ],
    [
      { node: 0, works: 2, line: 0 },
      { node: 2, works: 1, line: 2 },
    ],
    [
      { node: 0, works: 9, line: 1 },
      { node: 1, works: 1, line: 2 },
    ],
    [],
  ]);
});

test('takes the joint works off a title, and only those', () => {
  expect(titleToName('Sammy Davis, Jr., 1,204 joint works')).toBe('Sammy Davis, Jr.');
  expect(titleToName('Ada Corrigan')).toBe('Ada Corrigan');
});

import { expect, test } from 'vitest';
import { capitalised, countedNoun, countWord } from './number-words.ts';

test('writes numbers up to twelve as words, greater ones in figures', () => {
  expect(countWord(12)).toBe('twelve');
  expect(countWord(13)).toBe('13');
  expect(countWord(1204)).toBe('1,204');
});

test('puts the noun into the singular for one alone', () => {
  expect(countedNoun(1, 'group')).toBe('one group');
  expect(countedNoun(0, 'group')).toBe('no groups');
  expect(countedNoun(2, 'body', 'bodies')).toBe('two bodies');
});

test('begins a sentence with a capital', () => {
  expect(capitalised('three co-authors')).toBe('Three co-authors');
});

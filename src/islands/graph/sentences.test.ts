import { expect, test } from 'vitest';
import { neighboursOf, parseLines } from './data.ts';
import { languageOf } from '../../lib/format/languages/language.ts';
import { nodeSentence, zoomSentence } from './sentences.ts';

const words = { ...languageOf('en').words.graph.island, language: 'en' };

const names = ['Ngozi Adeyemi', 'Ada Corrigan', 'Li Wenyan', 'Amara Osei', 'O', 'Q. X', 'Ivo Ž'];

function sentence(node: number, lines: string): string {
  return nodeSentence(node, names, neighboursOf(names.length, parseLines(lines))[node] ?? [], words);
}

test('says the joint works of a node, and with whom else', () => {
  expect(sentence(1, '0 1 7')).toBe('Ada Corrigan: 7 joint works.');
  expect(sentence(1, '0 1 1,1 2 3')).toBe('Ada Corrigan: 1 joint work; also with Li Wenyan (3).');
  expect(sentence(1, '0 1 7,1 2 3,1 3 2')).toBe(
    'Ada Corrigan: 7 joint works; also with Li Wenyan (3) and Amara Osei (2).',
  );
});

test('counts neighbours beyond the fourth', () => {
  expect(sentence(1, '0 1 7,1 2 5,1 3 4,1 4 3,1 5 2,1 6 1')).toBe(
    'Ada Corrigan: 7 joint works; also with Li Wenyan (5), Amara Osei (4), O (3), Q. X (2) and 1 more.',
  );
});

test('says of the centre how many stand around it', () => {
  expect(sentence(0, '0 1 7,0 2 1')).toBe('Ngozi Adeyemi, in the centre of 2 others.');
});

test('says the scale in per cent', () => {
  expect(zoomSentence(1.4, words)).toBe('Shown at 140 %.');
});

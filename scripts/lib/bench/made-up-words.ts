import type { Random } from './random.ts';

const starts = [
  'ba',
  'chi',
  'del',
  'fa',
  'gre',
  'hy',
  'ko',
  'li',
  'mor',
  'ne',
  'pol',
  'ri',
  'sta',
  'tur',
  've',
  'zo',
];
const middles = ['da', 'li', 'mo', 'ne', 'ra', 'si', 'to', 'vu', 'xa', ''];
const ends = ['c', 'l', 'm', 'n', 'r', 's', 't', 'th', 'ng', 'x'];

const familyEnds = ['sen', 'ová', 'mann', 'ez', 'ić', 'dóttir', 'wicz', 'ton', 'aho', 'ğlu', 'ski', 'er'];
const givenEnds = ['a', 'o', 'e', 'us', 'ín', 'ya', 'iel', 'ko', 'â', 'ine'];

/** A made-up word; the same number gives the same word. */
export function numberToWord(number: number): string {
  const start = starts[number % 16] ?? '';
  const middle = middles[Math.floor(number / 16) % 10] ?? '';
  const second = middles[Math.floor(number / 160) % 10] ?? '';
  const third = starts[Math.floor(number / 16_000) % 16] ?? '';
  return `${start}${middle}${second}${number >= 16_000 ? third : ''}${ends[Math.floor(number / 1600) % 10] ?? ''}`;
}

/** A text whose words are as unevenly frequent as those of real texts. */
export function makeText(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => numberToWord(random.zipf(30_000))).join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name that nobody has. */
export function makeName(random: Random): { given: string; family: string } {
  const stem = (): string => capitalise(`${random.pick(starts)}${random.pick(middles)}`);
  return {
    given: `${stem()}${random.pick(givenEnds)}`,
    family: `${stem()}${random.pick(middles)}${random.pick(familyEnds)}`,
  };
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

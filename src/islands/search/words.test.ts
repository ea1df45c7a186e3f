import { expect, it } from 'vitest';
import { languageOf } from '../../lib/format/languages/language.ts';
import { countText, fillCount, isSearchWords, type SearchWords, valueLabel } from './words.ts';

const english = languageOf('en').words;
const names = Object.entries(english.publication.types).map(([type, { one }]) => [type, one]);
const words: unknown = {
  ...english.search.island,
  types: Object.fromEntries(names),
  language: 'en',
  numbers: 'de',
};

/** What the page fetches. */
function fetched(): SearchWords {
  if (!isSearchWords(words)) throw new Error('the dictionary lacks words of the search');
  return words;
}

it('counts results in the plural of the words and the numbers of the page', () => {
  expect(countText(fetched(), 1, '')).toBe('1 result');
  expect(countText(fetched(), 1204, ' rain ')).toBe('1.204 results for “rain”');
  expect(countText(fetched(), 0, '')).toBe('Nothing found.');
  expect(countText(fetched(), 0, '{count}')).toBe('Nothing found for “{count}”.');
});

it('leaves a value that nothing is given for', () => {
  expect(fillCount(fetched(), { other: '{count} of {many}' }, 2)).toBe('2 of {many}');
});

it('names what the index tells apart, and prints other values as they are', () => {
  expect(valueLabel(fetched(), 'type', 'article')).toBe('Article');
  expect(valueLabel(fetched(), 'unit', 'Earth')).toBe('Earth');
  expect(valueLabel(fetched(), 'type', 'unheard-of')).toBe('unheard-of');
});

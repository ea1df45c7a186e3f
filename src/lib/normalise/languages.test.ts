import { expect, it } from 'vitest';
import { toLanguageTag } from './languages.ts';

it.each([
  ['en', 'en'],
  ['en_us', 'en-US'],
  ['eng', 'en'],
  ['ger', 'de'],
  ['English', 'en'],
  ['ngerman', 'de'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['日本語', 'ja'],
  ['fre', 'fr'],
  ['fra', 'fr'],
  ['dut', 'nl'],
  ['chi', 'zh'],
  ['gre', 'el'],
  ['mao', 'mi'],
  ['und', undefined],
  ['mul', undefined],
  ['qaa', undefined],
  ['not a language', undefined],
  ['', undefined],
])('reads %s as %s', (text, tag) => {
  expect(toLanguageTag(text)).toBe(tag);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languageOf } from './language.ts';

const termsOf = (tag: string): string[] =>
  Object.values(languageOf(tag).words.definitions.groups).flatMap(({ terms }) =>
    Object.values(terms).map(({ term }) => term),
  );

it('the page on numbers and labels defines what the documentation defines, in the same order', () => {
  const documented = readFileSync('docs/definitions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|')[1]?.trim() ?? '')
    .filter((cell) => cell !== 'what the site says' && !cell.startsWith('---'));
  expect(termsOf('en')).toEqual(documented);
});

it('no language says a term twice', () => {
  for (const tag of ['en', 'de']) expect(new Set(termsOf(tag)).size).toBe(termsOf(tag).length);
});

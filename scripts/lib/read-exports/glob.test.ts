import { describe, expect, it } from 'vitest';
import { matchesGlob } from './glob.ts';

describe('patterns of export rules', () => {
  it.each([
    ['works.json', '*.json', true],
    ['a/works.json', '*.json', false],
    ['a/works.json', '**/*.json', true],
    ['works.json', '**/*.json', true],
    ['a/b/works.json', 'a/**', true],
    ['ab/works.json', 'a/**', false],
    ['works-page-1.json', 'works-page-?.json', true],
    ['works-page-10.json', 'works-page-?.json', false],
    ['people (1).csv', 'people (1).csv', true],
    ['worksXjson', 'works.json', false],
    ['Zoë/作品.bib', '*/*.bib', true],
  ])('%s fits %s: %s', (path, pattern, fits) => {
    expect(matchesGlob(path, pattern)).toBe(fits);
  });
});

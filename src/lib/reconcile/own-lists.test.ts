import { describe, expect, test } from 'vitest';
import { siteSettings } from '../../../tests/support/invented-records.ts';
import { exportRuleLookup, globToRegExp } from './own-lists.ts';

describe('patterns of files', () => {
  test.each([
    ['*.bib', 'works.bib', true],
    ['*.bib', 'library/works.bib', false],
    ['library/*.bib', 'library/works.bib', true],
    ['**/*.bib', 'works.bib', true],
    ['**/*.bib', 'a/b/works.bib', true],
    ['own/**', 'own/a/b.json', true],
    ['own/**', 'own.json', false],
    ['list-?.csv', 'list-1.csv', true],
    ['list-?.csv', 'list-12.csv', false],
    ['a+b (1).json', 'a+b (1).json', true],
    ['a.json', 'abjson', false],
  ])('%s fits %s: %s', (glob, file, fits) => {
    expect(globToRegExp(glob).test(file)).toBe(fits);
  });
});

test('the first rule that fits counts', () => {
  const { exports } = siteSettings({
    exports: [
      { files: 'library/partners.bib', list: 'open' },
      { files: 'library/**', list: 'own' },
    ],
  });
  const ruleOf = exportRuleLookup(exports);
  expect(ruleOf('library/partners.bib')?.list).toBe('open');
  expect(ruleOf('library/ours.bib')?.list).toBe('own');
  expect(ruleOf('other.bib')).toBeUndefined();
});

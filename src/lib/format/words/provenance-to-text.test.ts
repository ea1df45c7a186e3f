import { expect, test } from 'vitest';
import { languageOf } from '../languages/language.ts';
import { provenanceToText } from './provenance-to-text.ts';

const english = languageOf('en');

const record = { source: 'csl-json', label: 'Repository', file: 'works.json' };

test('names each record by its source’s own key, and when it was fetched', () => {
  expect(
    provenanceToText(
      [
        { ...record, entry: 'rep-17' },
        { ...record, label: 'OpenAlex', entry: 'W1', retrieved: '2026' },
      ],
      english,
    ),
  ).toBe('Repository rep-17, OpenAlex W1 (2026)');
});

test('leaves out the number of a record without a key, which changes with the order of its file', () => {
  expect(provenanceToText([{ ...record, entry: '#3' }], english)).toBe('Repository');
  expect(
    provenanceToText(
      [
        { ...record, entry: '#3' },
        { ...record, entry: '#1' },
      ],
      english,
    ),
  ).toBe('Repository');
});

import { expect, test } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';

test.each([
  ['links', 'https://fjord.example.org/', true],
  ['links', 'https://fjord.example.org', false],
  ['name', 'Ada Sund', true],
  ['name', 'A. Fjord', true],
  ['name', 'Ada Sundt', false],
])('to hide %s %s is reported where the person has no such one', (field, value, fits) => {
  const records = [
    personRecord('Ada Fjord', {
      ids: ['roster:1', orcid],
      also: ['Ada Sund'],
      links: [{ label: 'Website', url: 'https://fjord.example.org/' }],
    }),
    workRecord({ title: 'One', by: [byline('A. Fjord', orcid)] }),
  ];
  const decisions = [decided({ action: 'hide-field', target: 'roster:1', field, value }, 4)];
  const found = reconcileInvented({ records, decisions }).diagnostics.map(({ code, line }) => [code, line]);
  expect(found).toEqual(fits ? [] : [['curation-no-match', 4]]);
});

import { describe, expect, test } from 'vitest';
import { byline, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, otherOrcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';

describe('everybody else', () => {
  test('whom an identifier names is one external person over all works', () => {
    const { external, linked } = reconcileInvented({
      records: [
        workRecord({ title: 'A', by: [byline('R. De Luca', 'openalex:A7', otherOrcid)] }),
        workRecord({ title: 'B', by: [byline('Rosa De Luca', 'openalex:A7')] }),
      ],
    });
    expect(external).toMatchObject([{ id: otherOrcid, own: false, name: { display: 'Rosa De Luca' } }]);
    expect(linked.map(({ links: [link] }) => [link?.decision.rule, link?.person])).toEqual([
      ['orcid', otherOrcid],
      ['record-id', otherOrcid],
    ]);
  });

  test('never gets two ORCID iDs', () => {
    const { external } = reconcileInvented({
      records: [
        workRecord({ title: 'A', by: [byline('Rosa De Luca', 'openalex:A7', orcid)] }),
        workRecord({ title: 'B', by: [byline('Rosa De Luca', 'openalex:A7', otherOrcid)] }),
        workRecord({ title: 'C', by: [byline('Rosa De Luca', 'openalex:A7', otherOrcid)] }),
      ],
    });
    expect(external.map(({ id, identifiers }) => [id, identifiers.map(({ scheme }) => scheme)])).toEqual([
      [orcid, ['orcid']],
      [otherOrcid, ['openalex', 'orcid']],
    ]);
  });

  test('a body is nobody', () => {
    const work = workRecord({ title: 'A', by: [byline('River Research Consortium', 'openalex:A7')] });
    expect(reconcileInvented({ records: [work] }).external).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import {
  codesOf,
  fromOwnList,
  orcid,
  ownList,
  reconcileInvented,
} from '../../../../tests/support/reconcile-invented.ts';

describe('a hidden person', () => {
  const hide = (target: string) => decided({ action: 'hide-person', target });
  const records = [
    personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid] }),
    workRecord({ title: 'A', by: [byline('Ngozi Adeyemi', orcid), 'Rosa De Luca'] }),
  ];

  test.each([orcid, 'roster:h-1'])(
    'found by %s has no link and no identifier, and the byline stays',
    (target) => {
      const { own, linked, diagnostics } = reconcileInvented({
        records,
        decisions: [hide(target)],
      });
      expect(own).toEqual([]);
      expect(linked[0]?.links).toEqual([undefined, undefined]);
      expect(linked[0]?.work.bylines[0]).toMatchObject({ display: 'Ngozi Adeyemi', identifiers: [] });
      expect(diagnostics).toEqual([]);
    },
  );

  test('may be somebody else’s co-author', () => {
    const { external, linked } = reconcileInvented({
      records: records.slice(1),
      decisions: [hide(orcid)],
    });
    expect(external).toEqual([]);
    expect(linked[0]?.links[0]).toBeUndefined();
  });

  test('leaves no work to another of the same name', () => {
    const namesake = personRecord('Ngozi Adeyemi', { ids: ['roster:h-2'] });
    const listed = workRecord({ title: 'B', by: ['Ngozi Adeyemi'], from: fromOwnList });
    const { linked } = reconcileInvented({
      settings: ownList,
      records: [...records, namesake, listed],
      decisions: [hide(orcid)],
    });
    expect(linked.flatMap((work) => work.links)).toEqual([undefined, undefined, undefined]);
  });

  test('who is removed still matches when only the ledger knows them', () => {
    const remove = decided({ action: 'remove-person', target: 'roster:h-77' });
    const entry = { identifiers: ['roster:h-77'], firstSeen: '2024-01-31' };
    const ledger = { people: { 'jo-doe': entry }, publications: {}, topics: {}, organisations: {} };
    const { diagnostics, removedKeys } = reconcileInvented({ records, decisions: [remove], ledger });
    expect(diagnostics).toEqual([]);
    expect([...removedKeys]).toEqual(['roster:h-77']);
    expect(codesOf({ records, decisions: [remove] })).toEqual(['curation-no-match']);
  });

  test('whom nobody knows is reported', () => {
    expect(codesOf({ records, decisions: [hide('roster:h-77')] })).toEqual(['curation-no-match']);
  });
});

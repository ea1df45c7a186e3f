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

  describe('whom the exports know by another identifier of the same address', () => {
    const entry = { identifiers: ['openalex:A1', 'roster:h-77'], firstSeen: '2024-01-31' };
    const other = { identifiers: ['roster:h-1'], firstSeen: '2024-01-31' };
    const ledger = {
      people: { 'jo-doe': entry, 'ngozi-adeyemi': other },
      publications: {},
      topics: {},
      organisations: {},
    };
    const author = personRecord('Jo Doe', { ids: ['openalex:A1'], origin: 'openalex' });

    test.each(['hide-person', 'remove-person'])('stays away by %s, and that is told', (action) => {
      const decisions = [decided({ action, target: 'roster:h-77' })];
      const { own, diagnostics } = reconcileInvented({ records: [...records, author], decisions, ledger });
      expect(own.map(({ id }) => id)).toEqual([orcid]);
      expect(diagnostics.map(({ code }) => code)).toEqual(['curation-by-ledger']);
    });

    test('is not another row of the roster that now has the identifier', () => {
      const rows = [personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', 'openalex:A1'] })];
      const left = personRecord('Jo Doe', { ids: ['roster:h-77'] });
      const decisions = [decided({ action: 'remove-person', target: 'roster:h-77' })];
      for (const present of [rows, [...rows, left]]) {
        const { own, removedKeys } = reconcileInvented({ records: present, decisions, ledger });
        expect(own.map(({ names }) => names[0]?.display)).toEqual(['Ngozi Adeyemi']);
        expect([...removedKeys]).toEqual(['roster:h-77']);
      }
    });
  });

  test('whom nobody knows is reported', () => {
    expect(codesOf({ records, decisions: [hide('roster:h-77')] })).toEqual(['curation-no-match']);
  });
});

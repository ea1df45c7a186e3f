import { describe, expect, test } from 'vitest';
import { byline, decided, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import {
  codesOf,
  orcid,
  otherOrcid,
  reconcileInvented,
} from '../../../../tests/support/reconcile-invented.ts';

describe('who the institution’s own people are', () => {
  test('joins a roster row and an author record that share an ORCID iD', () => {
    const { own } = reconcileInvented({
      records: [
        personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid] }),
        personRecord('N. Adeyemi', { origin: 'openalex', ids: ['openalex:A1', orcid] }),
      ],
    });
    expect(own.map(({ id, onRoster }) => [id, onRoster])).toEqual([[orcid, true]]);
  });

  test('keeps people of different ORCID iDs apart, whatever else they share', () => {
    const records = [
      personRecord('Ngozi Adeyemi', { ids: ['openalex:A1', orcid] }),
      personRecord('Ngozi Adeyemi', { origin: 'openalex', ids: ['openalex:A1', otherOrcid] }),
    ];
    expect(reconcileInvented({ records }).own).toHaveLength(2);
    expect(codesOf({ records })).toEqual(['people-kept-apart']);
  });

  test('keeps rows of two rosters apart that are numbered alike', () => {
    const records = [
      personRecord('Ngozi Adeyemi', { ids: ['roster:1'] }),
      personRecord('Rosa De Luca', { ids: ['roster:1'] }),
    ];
    expect(reconcileInvented({ records }).own.map(({ id }) => id.split(':')[0])).toEqual(['roster', 'local']);
  });

  describe('two rows of one roster that bear two names', () => {
    const row = (number: number, name: string, ...ids: string[]) =>
      personRecord(name, {
        ids: [`roster:${number}`, ...ids],
        from: { file: 'people.csv', entry: String(number), line: number + 1 },
      });
    const anna = row(1, 'Anna Berg', orcid);

    test('are two people although one iD was pasted beside both, and the iD is neither’s', () => {
      const records = [
        anna,
        row(2, 'Bruno Stahl', orcid),
        workRecord({ title: 'One', by: [byline('Anna Berg', orcid)] }),
      ];
      const { own, linked, diagnostics } = reconcileInvented({ records });
      expect(own.map(({ id }) => id).sort()).toEqual(['roster:1', 'roster:2']);
      expect(linked[0]?.links).toEqual([undefined]);
      expect(diagnostics.map(({ code, file, line }) => [code, file, line])).toEqual([
        ['people-kept-apart', 'exports/people.csv', 3],
      ]);
    });

    test('are two people although an author record bears an identifier of each', () => {
      const records = [
        anna,
        row(2, 'Bruno Stahl', 'openalex:A1'),
        personRecord('Anna Berg', { origin: 'openalex', ids: ['openalex:A1', orcid] }),
      ];
      expect(
        reconcileInvented({ records })
          .own.map(({ id }) => id)
          .sort(),
      ).toEqual(['openalex:A1', orcid]);
      expect(codesOf({ records })).toEqual(['people-kept-apart']);
    });

    test('are one where a decision says so, where the names agree, or in two lists', () => {
      const people = (...records: ReturnType<typeof row>[]) => reconcileInvented({ records }).own.length;
      expect(people(anna, row(2, 'A. Berg', orcid))).toBe(1);
      const elsewhere = row(2, 'Bruno Stahl', orcid);
      expect(people(anna, { ...elsewhere, provenance: { ...elsewhere.provenance, file: 'then.csv' } })).toBe(
        1,
      );
      const decisions = [decided({ action: 'merge', target: 'roster:2', into: 'roster:1' })];
      const { own } = reconcileInvented({ records: [anna, elsewhere], decisions });
      expect(own.map(({ id }) => id)).toEqual([orcid]);
    });
  });

  test('adds positions that name nobody to the person of their key', () => {
    const positions = {
      ...personRecord('Ngozi Adeyemi', { ids: ['roster:1'] }),
      names: [],
      units: ['Rivers'],
      joined: '2019',
    };
    const people = personRecord('Ngozi Adeyemi', { ids: ['roster:1'] });
    for (const records of [
      [positions, people],
      [people, positions],
    ]) {
      const { own } = reconcileInvented({ records });
      expect(own.map(({ names, records: rows }) => [names.length, rows.length])).toEqual([[1, 2]]);
    }
  });

  test('gives a position to nobody where two people bear its key, unless one of them is listed beside it', () => {
    const inFolder = (record: ReturnType<typeof personRecord>, folder: string) => ({
      ...record,
      provenance: { ...record.provenance, file: `${folder}/list.csv` },
    });
    const position = inFolder({ ...personRecord('Nobody', { ids: ['roster:1'] }), names: [] }, 'b');
    const one = inFolder(personRecord('Ngozi Adeyemi', { ids: ['roster:1'] }), 'a');
    const two = personRecord('Rosa De Luca', { ids: ['roster:1'] });
    expect(codesOf({ records: [position, one, inFolder(two, 'c')] })).toContain('position-unclear');
    const { own } = reconcileInvented({ records: [position, one, inFolder(two, 'b')] });
    const joined = own.find(({ records }) => records.length === 2);
    expect(joined?.names[0]?.display).toBe('Rosa De Luca');
  });

  test('names a position whose person no list knows', () => {
    const position = { ...personRecord('Nobody', { ids: ['roster:9'] }), names: [] };
    expect(codesOf({ records: [position] })).toEqual(['position-of-nobody']);
  });

  test('counts the person of a researcher page whom no export describes', () => {
    const { own } = reconcileInvented({
      researcherPages: [
        {
          slug: 'ngozi',
          page: { orcid: '0999-0000-0000-0010', name: 'Ngozi Adeyemi', links: [], openTo: [] },
        },
      ],
    });
    expect(own.map(({ id, researcherPage }) => [id, researcherPage])).toEqual([[orcid, 'ngozi']]);
  });

  test('takes the name for a page without one from the works that print its iD', () => {
    const { own } = reconcileInvented({
      records: [
        workRecord({ title: 'One', by: [byline('N. Adeyemi', orcid)] }),
        workRecord({ title: 'Two', by: [byline('Ngozi Adeyemi', orcid)] }),
      ],
      researcherPages: [{ slug: 'ngozi', page: { orcid: '0999-0000-0000-0010', links: [], openTo: [] } }],
    });
    expect(own[0]?.names[0]?.display).toBe('Ngozi Adeyemi');
  });

  test('reports a page whose iD is wrong, and one that nobody knows', () => {
    const page = { links: [], openTo: [] };
    expect(
      codesOf({ researcherPages: [{ slug: 'a', page: { ...page, orcid: '0999-0000-0000-0011' } }] }),
    ).toContain('bad-identifier');
    expect(
      codesOf({ researcherPages: [{ slug: 'a', page: { ...page, orcid: '0999-0000-0000-0010' } }] }),
    ).toEqual(['researcher-page-unmatched']);
  });
});

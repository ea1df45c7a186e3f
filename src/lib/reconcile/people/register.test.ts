import { describe, expect, test } from 'vitest';
import { byline, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
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

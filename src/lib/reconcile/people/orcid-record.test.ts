import { describe, expect, test } from 'vitest';
import { byline, personRecord, workRecord } from '../../../../tests/support/invented-records.ts';
import {
  codesOf,
  linksOf,
  orcid,
  otherOrcid,
  reconcileInvented,
} from '../../../../tests/support/reconcile-invented.ts';

const adeyemi = personRecord('Ngozi Adeyemi', { ids: [orcid], origin: 'orcid' });
const okafor = personRecord('Nneka Adeyemi', { ids: [otherOrcid], origin: 'orcid' });
const doi = 'doi:10.5555/rivers';

/** A work as the ORCID record of its owner lists it, without the other authors. */
const listed = (name = 'Ngozi Adeyemi', owner = orcid, ids = [doi]) =>
  workRecord({
    title: 'Rivers of sand and silt',
    ids,
    by: [byline(name, owner)],
    bylinesTruncated: true,
    listedBy: { orcid: owner.slice('orcid:'.length), assertedBy: 'self' },
    from: { source: 'orcid', label: 'ORCID', entry: `${owner}/work/1`, retrieved: '2026-05-01' },
  });

const published = (...by: Parameters<typeof byline>[]) =>
  workRecord({
    title: 'Rivers of sand and silt',
    ids: [doi],
    by: by.map((args) => byline(...args)),
    from: { source: 'openalex', label: 'OpenAlex', entry: 'W1' },
  });

describe('a work in the ORCID record of a person', () => {
  test('is theirs where another source names one author like them', () => {
    const records = [adeyemi, listed(), published(['Rosa De Luca'], ['N. Adeyemi'])];
    expect(linksOf({ records })).toEqual({
      'Rosa De Luca': '',
      'N. Adeyemi': `orcid-record ${orcid}`,
    });
    expect(codesOf({ records })).toEqual([]);
    const { linked } = reconcileInvented({ records });
    expect(linked).toHaveLength(1);
    expect(linked[0]?.work.bylinesTruncated).toBe(false);
    expect(linked[0]?.links[1]?.decision).toEqual({
      rule: 'orcid-record',
      values: [orcid, 'N. Adeyemi'],
      source: 'ORCID',
      date: '2026-05-01',
    });
  });

  test('is theirs where no other source has it', () => {
    expect(linksOf({ records: [adeyemi, listed()] })).toEqual({ 'Ngozi Adeyemi': `orcid-record ${orcid}` });
  });

  test('is theirs together where two people list it and nobody else knows its authors', () => {
    const records = [adeyemi, okafor, listed(), listed('Nneka Adeyemi', otherOrcid)];
    expect(linksOf({ records })).toEqual({
      'Ngozi Adeyemi': `orcid-record ${orcid}`,
      'Nneka Adeyemi': `orcid-record ${otherOrcid}`,
    });
    expect(codesOf({ records })).toEqual([]);
  });

  test('is not theirs by surname and initial of somebody of another name', () => {
    const records = [adeyemi, listed(), published(['Rosa De Luca'], ['Nneka Adeyemi'])];
    expect(linksOf({ records })).toEqual({ 'Rosa De Luca': '', 'Nneka Adeyemi': '' });
    expect(codesOf({ records })).toEqual(['orcid-record-unmatched']);
  });

  test('is not theirs where two authors could be them', () => {
    const records = [adeyemi, listed(), published(['N. Adeyemi'], ['N. O. Adeyemi'])];
    expect(linksOf({ records })).toEqual({ 'N. Adeyemi': '', 'N. O. Adeyemi': '' });
    expect(codesOf({ records })).toEqual(['person-twice', 'orcid-record-unmatched']);
    const alike = [adeyemi, listed(), published(['N. Adeyemi'], ['N. Adeyemi'])];
    expect(codesOf({ records: alike })).toContain('person-twice');
  });

  test('is not theirs where the author of their name has another iD', () => {
    const records = [adeyemi, listed(), published(['Ngozi Adeyemi', otherOrcid])];
    expect(linksOf({ records })).toEqual({ 'Ngozi Adeyemi': `orcid ${otherOrcid}` });
    expect(codesOf({ records })).toEqual(['orcid-record-unmatched']);
  });

  test('of two people who both list it is theirs whose name tells them apart', () => {
    const both = [adeyemi, okafor, listed(), listed('Nneka Adeyemi', otherOrcid)];
    expect(linksOf({ records: [...both, published(['Ngozi Adeyemi'], ['Nneka Adeyemi'])] })).toEqual({
      'Ngozi Adeyemi': `orcid-record ${orcid}`,
      'Nneka Adeyemi': `orcid-record ${otherOrcid}`,
    });
    const unclear = [...both, published(['N. Adeyemi'], ['Rosa De Luca'])];
    expect(linksOf({ records: unclear })).toEqual({ 'N. Adeyemi': '', 'Rosa De Luca': '' });
    expect(codesOf({ records: unclear })).toEqual(['orcid-record-unmatched', 'orcid-record-unmatched']);
  });

  test('gives way to an iD that a source prints on the author', () => {
    const records = [adeyemi, listed(), published(['Ngozi Lindqvist', orcid], ['Rosa De Luca'])];
    expect(linksOf({ records })).toEqual({ 'Ngozi Lindqvist': `orcid ${orcid}`, 'Rosa De Luca': '' });
    expect(codesOf({ records })).toEqual([]);
  });

  test('says nothing about people who have no profile', () => {
    expect(codesOf({ records: [listed(), published(['Rosa De Luca'])] })).toEqual([]);
  });
});

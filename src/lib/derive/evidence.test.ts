import { describe, expect, test } from 'vitest';
import { key, personRecord } from '../../../tests/support/invented-records.ts';
import { deriveEvidence, type EvidenceSubject, type EvidenceWork } from './evidence.ts';

const context = { asOf: '2026-06-30', ror: '02abc3d45' };
const orcid = '0999-0000-0000-0010';
const here = { organisation: { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] } };

function work(details: Partial<EvidenceWork> = {}): EvidenceWork {
  return {
    passesBylineTest: true,
    orcidIn: undefined,
    doiInOrcidRecord: undefined,
    affiliationIn: undefined,
    ...details,
  };
}

function evidence(subject: Partial<EvidenceSubject>) {
  return deriveEvidence({ orcid: undefined, records: [], works: [], ...subject }, context);
}

const author = (ids: string[], retrieved = '2026-05-01') =>
  personRecord('Ngozi Adeyemi', { origin: 'openalex', ids, from: { label: 'OpenAlex', retrieved } });
const seen = { source: 'OpenAlex', date: '2026-05-01' };

describe('the rung of the evidence ladder', () => {
  test.each([
    ['L1: a record id, and every byline fits', { records: [author(['openalex:A1'])], works: [work()] }, 1],
    ['L1: a record id without works', { records: [author(['openalex:A1'])] }, 1],
    [
      'none: one byline does not fit',
      { records: [author(['openalex:A1'])], works: [work({ passesBylineTest: false })] },
      0,
    ],
    [
      'L1: one byline does not fit, and a person decided whose it is',
      {
        records: [author(['openalex:A1'])],
        works: [work(), work({ passesBylineTest: false, decided: true })],
      },
      1,
    ],
    [
      'L1: the page of the person gives a record id that a byline bears',
      {
        records: [personRecord('Ngozi Adeyemi', { origin: 'researcher-page', ids: ['openalex:A1'] })],
        works: [work({ recordIdIn: seen })],
      },
      1,
    ],
    ['L2: a valid ORCID iD', { records: [author(['openalex:A1', `orcid:${orcid}`])], orcid }, 2],
    [
      'L3: two works carry the iD',
      {
        records: [author([`orcid:${orcid}`])],
        orcid,
        works: [work({ orcidIn: seen }), work({ orcidIn: seen })],
      },
      3,
    ],
    [
      'L2: one work carries the iD',
      { records: [author([`orcid:${orcid}`])], orcid, works: [work({ orcidIn: seen })] },
      2,
    ],
    [
      'L3: ORCID lists employment here',
      { records: [personRecord('Ngozi Adeyemi', { origin: 'orcid', careers: [here] })] },
      3,
    ],
    [
      'L3: two DOIs are in the ORCID record',
      {
        records: [author([`orcid:${orcid}`])],
        orcid,
        works: [work({ doiInOrcidRecord: seen }), work({ doiInOrcidRecord: seen })],
      },
      3,
    ],
    [
      'L2: one DOI is in the ORCID record',
      { records: [author([`orcid:${orcid}`])], orcid, works: [work({ doiInOrcidRecord: seen })] },
      2,
    ],
    [
      'L4: the employer put the employment into the ORCID record',
      {
        records: [
          personRecord('Ngozi Adeyemi', { origin: 'orcid', careers: [{ ...here, assertedBy: 'other' }] }),
        ],
      },
      4,
    ],
    [
      'L3: the person did',
      {
        records: [
          personRecord('Ngozi Adeyemi', { origin: 'orcid', careers: [{ ...here, assertedBy: 'self' }] }),
        ],
      },
      3,
    ],
    ['L4: a roster row', { records: [personRecord('Ngozi Adeyemi')] }, 4],
    ['L4: an author record places the person here', { records: [{ ...author([]), careers: [here] }] }, 4],
    [
      'L4: a byline places the person here',
      { records: [author([])], works: [work({ affiliationIn: seen })] },
      4,
    ],
  ] as const)('%s', (_, subject, level) => {
    expect(evidence(subject as Partial<EvidenceSubject>).level).toBe(level);
  });
});

test('counts the checks that passed of a closed list of eleven', () => {
  const { passed, possible, checks } = evidence({ records: [author(['openalex:A1'])], works: [work()] });
  expect([passed, possible, checks.length]).toEqual([2, 11, 11]);
  expect(checks[0]).toEqual({ check: 'record-id', passed: true, source: 'OpenAlex', date: '2026-05-01' });
  expect(checks[1]).toEqual({ check: 'byline-test', passed: true, works: { passed: 1, of: 1 } });
});

test('lists what was seen more than 400 days ago with its date, and does not count it', () => {
  const { level, checks } = evidence({ records: [author(['openalex:A1'], '2025-05-01')] });
  expect(level).toBe(1);
  expect(checks[0]).toEqual({ check: 'record-id', passed: false, source: 'OpenAlex', date: '2025-05-01' });
});

test.each([
  ['an old record id', { records: [author(['openalex:A1'], '2025-05-01')], works: [work()] }, 1],
  ['an old ORCID iD', { records: [author([`orcid:${orcid}`], '2025-05-01')], orcid }, 1],
  [
    'an old ORCID iD beside a new record id',
    { records: [author([`orcid:${orcid}`], '2025-05-01'), author(['openalex:A1'])], orcid },
    1,
  ],
  [
    'an old record id of another name',
    { records: [author(['openalex:A1'], '2025-05-01')], works: [work({ passesBylineTest: false })] },
    0,
  ],
  ['no identifier at all', { records: [author([], '2025-05-01')], works: [work()] }, 0],
])('age alone takes nobody below the first rung: %s', (_, subject, level) => {
  expect(evidence(subject).level).toBe(level);
});

test('says which source shows a fact of the ORCID record, and when', () => {
  const from = { label: 'ORCID', retrieved: '2026-05-01' };
  const career = { ...here, assertedBy: 'other' } as const;
  const record = personRecord('Ngozi Adeyemi', { origin: 'orcid', careers: [career], from });
  const listed = work({ doiInOrcidRecord: { source: 'ORCID', date: '2026-05-01' } });
  const doubtful = work({ passesBylineTest: false, doiInOrcidRecord: { source: 'ORCID' } });
  const { checks } = evidence({ orcid, records: [record], works: [listed, listed, doubtful, work()] });
  const found = (name: string) => checks.find(({ check }) => check === name);
  const shown = { passed: true, source: 'ORCID', date: '2026-05-01' };
  expect(found('dois-in-orcid-record')).toEqual({
    check: 'dois-in-orcid-record',
    ...shown,
    works: { passed: 2, of: 4 },
  });
  expect(found('employment-at-ror')).toEqual({ check: 'employment-at-ror', ...shown });
  expect(found('affiliation-by-third-party')).toEqual({ check: 'affiliation-by-third-party', ...shown });
});

test('counts nothing as employment where site.yml gives no ROR id', () => {
  const records = [{ ...author([]), careers: [here] }];
  expect(deriveEvidence({ orcid: undefined, records, works: [] }, { ...context, ror: undefined }).level).toBe(
    0,
  );
});

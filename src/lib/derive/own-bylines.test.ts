import { expect, test } from 'vitest';
import { byline, personRecord, workRecord } from '../../../tests/support/invented-records.ts';
import { orcid, reconcileInvented } from '../../../tests/support/reconcile-invented.ts';
import { bylineTester } from '../reconcile/people/byline-tester.ts';
import type { EvidenceWork } from './evidence.ts';
import { bylinesOf, toEvidenceWork } from './own-bylines.ts';

const listedBy = { orcid: orcid.slice('orcid:'.length), assertedBy: 'self' } as const;
const fromOrcid = { source: 'orcid', label: 'ORCID', entry: 'work/1', retrieved: '2026-05-01' };
const title = 'Rivers of sand and silt';

/** The evidence of the one work of the records. */
function evidenceOf(...works: ReturnType<typeof workRecord>[]): EvidenceWork | undefined {
  const person = personRecord('Ngozi Adeyemi', { ids: [orcid], origin: 'orcid' });
  const { own, linked } = reconcileInvented({ records: [person, ...works] });
  const [owner] = own;
  const [found] = owner === undefined ? [] : (bylinesOf(linked, new Set([owner.id])).get(owner.id) ?? []);
  return owner === undefined || found === undefined
    ? undefined
    : toEvidenceWork(found, owner, { ror: undefined, passes: bylineTester() });
}

test('an ORCID record vouches for a work whose DOI another source has', () => {
  const ids = ['doi:10.5555/rivers'];
  const listed = workRecord({ title, ids, listedBy, from: fromOrcid });
  const published = workRecord({ title, ids, by: ['N. Adeyemi', 'Rosa De Luca'] });
  expect(evidenceOf(listed, published)?.doiInOrcidRecord).toEqual({ source: 'ORCID', date: '2026-05-01' });
});

test('an iD on two authors of a work is no evidence', () => {
  const own = byline('Ngozi Adeyemi', orcid, 'openalex:A1');
  const person = personRecord('Ngozi Adeyemi', { ids: [orcid, 'openalex:A1'] });
  const evidenceIn = (other: string[]) => {
    const work = workRecord({ title, by: [own, byline('Rosa De Luca', ...other)] });
    const { own: people, linked } = reconcileInvented({ records: [person, work] });
    const [owner] = people;
    const [found] = owner === undefined ? [] : (bylinesOf(linked, new Set([owner.id])).get(owner.id) ?? []);
    return owner === undefined || found === undefined
      ? undefined
      : toEvidenceWork(found, owner, { ror: undefined, passes: bylineTester() });
  };
  expect(evidenceIn([])).toMatchObject({ orcidIn: { source: 'Library list' } });
  expect(evidenceIn([orcid])).toMatchObject({ orcidIn: undefined, recordIdIn: { source: 'Library list' } });
});

test('an ORCID record vouches neither for itself nor for the iD that it names its owner by', () => {
  const own = { title, ids: ['doi:10.5555/rivers'], listedBy, from: fromOrcid };
  const alone = evidenceOf(
    workRecord({ ...own, by: [byline('Ngozi Adeyemi', orcid)], bylinesTruncated: true }),
  );
  expect(alone).toMatchObject({ doiInOrcidRecord: undefined, orcidIn: undefined });
  const all = evidenceOf(workRecord({ ...own, by: [byline('Ngozi Adeyemi', orcid), 'Rosa De Luca'] }));
  expect(all).toMatchObject({ doiInOrcidRecord: undefined, orcidIn: undefined });
});

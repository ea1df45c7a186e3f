import { describe, expect, test } from 'vitest';
import { personRecord } from '../../../tests/support/invented-records.ts';
import type { Career } from '../model/career.ts';
import { deriveMembership } from './membership.ts';

const context = { ror: '05tarn012', asOf: '2026-06-30' };

const position = (from?: string, to?: string, ror = context.ror): Career => ({
  organisation: { name: 'Institute of Rivers', identifiers: [{ scheme: 'ror', value: ror }] },
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

const orcid = (...careers: Career[]) => personRecord('Ida Brook', { origin: 'orcid', careers });

describe('who left', () => {
  test('is said by the roster', () => {
    const roster = personRecord('Ida Brook', { joined: '2019', left: '2024-08' });
    expect(deriveMembership([roster], context)).toEqual({ joined: '2019', left: '2024-08' });
  });

  test('is nobody who is yet to leave', () => {
    expect(deriveMembership([personRecord('Ida Brook', { left: '2026-07' })], context)).toEqual({});
    expect(deriveMembership([personRecord('Ida Brook', { left: '2026-06' })], context)).toEqual({
      left: '2026-06',
    });
  });

  test('is somebody without a roster row whose positions here have all ended', () => {
    const record = orcid(position('2015', '2018-03'), position('2012', '2015'));
    expect(deriveMembership([record], context)).toEqual({ joined: '2012', left: '2018-03' });
  });

  test('is nobody who has a position that lasts, or only positions elsewhere', () => {
    expect(deriveMembership([orcid(position('2015', '2018'), position('2020'))], context)).toEqual({});
    expect(deriveMembership([orcid(position('2015', '2018', '05else012'))], context)).toEqual({});
  });

  test('is nobody in the roster, whatever an ORCID record says', () => {
    const records = [personRecord('Ida Brook'), orcid(position('2015', '2018'))];
    expect(deriveMembership(records, context)).toEqual({});
  });

  test('is nobody of whom a database knows the years of their bylines', () => {
    const record = personRecord('Ida Brook', { origin: 'openalex', careers: [position('2015', '2018')] });
    expect(deriveMembership([record], context)).toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { personRecord } from '../../../../tests/support/invented-records.ts';
import { nameUnits } from './unit-names.ts';

function organisation(name: string, key: string): OrganisationRecord {
  const provenance = {
    source: 'organisation-list',
    label: 'List of organisations',
    file: 'o.csv',
    entry: key,
  };
  return { kind: 'organisation', name, identifiers: [{ scheme: 'local', value: key }], provenance };
}

describe('units that a roster gives by their keys', () => {
  const person = { ...personRecord('Ngozi Adeyemi', { ids: ['roster:h-1'] }), units: ['7', 'Optics'] };

  it('get the names that a list of organisations gives the keys', () => {
    expect(nameUnits([person], [organisation('Rivers', '7')])[0]?.units).toEqual(['Rivers', 'Optics']);
  });

  it('keep a key that nobody names, or that names two', () => {
    expect(nameUnits([person], [organisation('Rivers', '8')])).toEqual([person]);
    const two = [organisation('Rivers', '7'), organisation('Lakes', '7')];
    expect(nameUnits([person], two)[0]?.units).toEqual(['7', 'Optics']);
  });
});

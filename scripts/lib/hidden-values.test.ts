import { expect, it } from 'vitest';
import { decided } from '../../tests/support/invented-records.ts';
import type { PersonRecord } from '../../src/lib/model/person-record.ts';
import { toHiddenValues } from './hidden-values.ts';

const ada: PersonRecord = {
  kind: 'person',
  origin: 'roster',
  provenance: { source: 'roster', label: 'Roster', file: 'a.csv', entry: '1' },
  identifiers: [
    { scheme: 'roster', value: 'h-1' },
    { scheme: 'orcid', value: '0000-0002-1825-0097' },
  ],
  names: [{ display: 'Ada Fjord', kind: 'preferred' }],
  units: [],
  careers: [],
  links: [],
};

it('finds every identifier of a hidden person, whichever one the decision names', () => {
  const hide = (target: string) => decided({ action: 'hide-person', target });
  expect(toHiddenValues([hide('roster:h-1')], [ada]).values).toEqual(['0000-0002-1825-0097']);
  expect(toHiddenValues([hide('openalex:A9')], [ada]).values).toEqual(['A9']);
  expect(toHiddenValues([], [ada]).values).toEqual([]);
});

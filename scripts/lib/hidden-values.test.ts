import { expect, it } from 'vitest';
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
  const decision = { action: 'hide-person' as const, who: 'M', when: '2026-01-31', why: 'asked' };
  expect(toHiddenValues([{ ...decision, target: 'roster:h-1' }], [ada])).toEqual(['0000-0002-1825-0097']);
  expect(toHiddenValues([{ ...decision, target: 'openalex:A9' }], [ada])).toEqual(['A9']);
  expect(toHiddenValues([], [ada])).toEqual([]);
});

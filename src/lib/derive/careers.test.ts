import { expect, test } from 'vitest';
import { key, personRecord } from '../../../tests/support/invented-records.ts';
import { listCareers } from './careers.ts';

test('careers are listed newest first, each once, with the source that told first', () => {
  const organisation = { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] };
  const now = { organisation, role: 'Professor', from: '2020' };
  const records = [
    personRecord('Ngozi Adeyemi', {
      careers: [{ organisation, from: '2010', to: '2014' }, now],
      from: { label: 'Roster' },
    }),
    personRecord('Ngozi Adeyemi', {
      careers: [now, { organisation, from: '2014', to: '2019' }],
      from: { label: 'OpenAlex' },
    }),
  ];
  expect(
    listCareers(records, () => 'rivers').map(({ from, label, organisationSlug }) => [
      from,
      label,
      organisationSlug,
    ]),
  ).toEqual([
    ['2020', 'Roster', 'rivers'],
    ['2014', 'OpenAlex', 'rivers'],
    ['2010', 'Roster', 'rivers'],
  ]);
});

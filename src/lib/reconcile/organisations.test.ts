import { expect, test } from 'vitest';
import { key } from '../../../tests/support/invented-records.ts';
import type { Affiliation } from '../model/byline.ts';
import { countAffiliations } from './distinct-affiliations.ts';
import { reconcileOrganisations } from './organisations.ts';

function affiliation(name: string, ...ids: string[]): Affiliation {
  return { name, identifiers: ids.map(key) };
}

const provenance = { source: 'openalex', label: 'OpenAlex', file: 'i.json', entry: 'I1' };

test('joins by shared identifier and prints the name that a record of its own gives', () => {
  const { organisations, idOf } = reconcileOrganisations(
    countAffiliations([
      affiliation('Inst. of Rivers', 'openalex:I1'),
      affiliation('River Institute', 'ror:02abc3d45', 'openalex:I1'),
    ]),
    [
      {
        kind: 'organisation',
        provenance,
        name: 'Institute of Rivers',
        identifiers: [key('openalex:I1')],
        homepage: 'https://rivers.example.org',
      },
    ],
  );
  expect(organisations).toMatchObject([
    { id: 'ror:02abc3d45', name: 'Institute of Rivers', homepage: 'https://rivers.example.org' },
  ]);
  expect(idOf(affiliation('Inst. of Rivers', 'openalex:I1'))).toBe('ror:02abc3d45');
});

test('gives a bare name to the one organisation that bears it', () => {
  const { organisations } = reconcileOrganisations(
    countAffiliations([
      affiliation('Institute of Rivers', 'ror:02abc3d45'),
      affiliation('institute of rivers'),
    ]),
    [],
  );
  expect(organisations).toHaveLength(1);
});

test('keeps a bare name apart that two organisations bear', () => {
  const { organisations } = reconcileOrganisations(
    countAffiliations([
      affiliation('City Hospital', 'ror:02abc3d45'),
      affiliation('City Hospital', 'ror:03xyz9k12'),
      affiliation('City Hospital'),
    ]),
    [],
  );
  expect(organisations.map(({ id }) => id.split(':')[0])).toEqual(['local', 'ror', 'ror']);
});

test('leaves out what no affiliation names', () => {
  const record = {
    kind: 'organisation' as const,
    provenance,
    name: 'Elsewhere',
    identifiers: [key('ror:02abc3d45')],
  };
  expect(reconcileOrganisations(countAffiliations([]), [record]).organisations).toEqual([]);
});

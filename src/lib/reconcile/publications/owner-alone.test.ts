import { expect, test } from 'vitest';
import { byline, workRecord } from '../../../../tests/support/invented-records.ts';
import { orcid, reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';

const listed = (details: Parameters<typeof workRecord>[0] = {}) =>
  workRecord({
    title: 'Rivers of sand and silt',
    by: [byline('Ngozi Adeyemi', orcid)],
    bylinesTruncated: true,
    listedBy: { orcid: orcid.slice('orcid:'.length), assertedBy: 'self' },
    from: { source: 'orcid', entry: 'work/1' },
    ...details,
  });

const namesOf = (records: Parameters<typeof reconcileInvented>[0]['records']): string[][] =>
  reconcileInvented({ ...(records === undefined ? {} : { records }) })
    .linked.map(({ work }) => work.bylines.map(({ display }) => display))
    .sort();

test('a work of a list without identifiers is found by its title and any of its authors', () => {
  const article = workRecord({ title: 'Rivers of Sand and Silt.', by: ['Rosa De Luca', 'N. Adeyemi'] });
  expect(namesOf([listed(), article])).toEqual([['Rosa De Luca', 'N. Adeyemi']]);
  const others = workRecord({ title: 'Rivers of Sand and Silt', by: ['Rosa De Luca', 'O. Brook'] });
  expect(namesOf([listed(), others])).toEqual([['Ngozi Adeyemi'], ['Rosa De Luca', 'O. Brook']]);
});

test('two works of one title with different first authors stay two without such a list', () => {
  const one = workRecord({ title: 'Rivers of sand and silt', by: ['Rosa De Luca', 'N. Adeyemi'] });
  const other = workRecord({ title: 'Rivers of sand and silt', by: ['N. Adeyemi', 'Obi Lindqvist'] });
  expect(namesOf([one, other])).toHaveLength(2);
});

test('any other list of authors is fuller, also one that was cut short', () => {
  const ids = ['doi:10.5555/rivers'];
  const cut = workRecord({
    title: 'Rivers of sand and silt',
    ids,
    by: ['Rosa De Luca'],
    bylinesTruncated: true,
  });
  expect(namesOf([listed({ ids }), cut])).toEqual([['Rosa De Luca']]);
});

test('its owner lends their iD to nobody of the same surname and initial', () => {
  const ids = ['doi:10.5555/rivers'];
  const article = workRecord({
    title: 'Rivers of sand and silt',
    ids,
    by: ['Nneka Adeyemi', 'Rosa De Luca'],
  });
  const { linked } = reconcileInvented({ records: [listed({ ids }), article] });
  expect(linked[0]?.work.bylines.flatMap(({ identifiers }) => identifiers)).toEqual([]);
});

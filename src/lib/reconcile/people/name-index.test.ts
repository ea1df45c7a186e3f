import { expect, test } from 'vitest';
import {
  byline,
  key,
  personRecord,
  siteSettings,
  workRecord,
} from '../../../../tests/support/invented-records.ts';
import { reconcileInvented } from '../../../../tests/support/reconcile-invented.ts';
import { indexNames } from './name-index.ts';
import { toLikeness } from './name-likeness.ts';
import { buildRegister } from './register.ts';

const parts = (name: string) => byline(name);

test.each([
  ['Ngozi Adeyemi', 'Ngozi Adeyemi', 'full'],
  ['N. Adeyemi', 'Ngozi Adeyemi', 'partial'],
  ['N. K. Adeyemi', 'Ngozi Kemi Adeyemi', 'partial'],
  ['N. P. Adeyemi', 'Ngozi Kemi Adeyemi', undefined],
  ['Ngozi K. Adeyemi', 'Ngozi Adeyemi', 'full'],
  ['Jean-Pierre Roy', 'Jean Pierre Roy', 'full'],
  ['Jeanpierre Roy', 'Jean-Pierre Roy', 'full'],
  ['J.-P. Roy', 'Jean-Pierre Roy', 'partial'],
  ['Wei Wang', 'Weihua Wang', undefined],
  ['José Núñez', 'Jose Nunez', 'full'],
  ['Jan van der Berg', 'Jan Berg', 'full'],
  ['Ana García', 'Ana García López', 'partial'],
  ['García, Ana', 'García López, Ana', 'partial'],
  ['García López, Ana', 'García Pérez, Ana', undefined],
  ['Jean Martin', 'Jean-Pierre Martin', undefined],
  ['Yi Chen', 'Yi-Ting Chen', undefined],
  ['Yi Chen', 'Yiting Chen', undefined],
  ['Yi Ting Chen', 'Yi-Ting Chen', 'full'],
  ['Yi-T. Chen', 'Yi-Ting Chen', 'full'],
  ['Maria Roy', 'Maria Elena Roy', 'partial'],
  ['Maria E. Roy', 'Maria Elena Roy', 'full'],
  ['Maria Elena Roy', 'Maria Carmen Roy', undefined],
  ['Wei Huang', 'Weihua Ng', undefined],
  ['Wei Huang', 'Wei Hua Ng', undefined],
  ['Huang, Wei', 'Ng, Wei Hua', undefined],
  ['Lian Geng', 'Liang Eng', undefined],
  ['Pa Pa, Win', 'Pa, Win Pa', 'full'],
  ['MacDonald, Ann', 'Mac Donald, Ann', 'full'],
  ['Wang Wei', 'Wei Wang', undefined],
  ['WANG, WEI', 'Wei Wang', 'full'],
  ['A. García', 'Ana García López', undefined],
  ['Ngozi Lindqvist', 'Ngozi Adeyemi', undefined],
  ['王伟', 'Wei Wang', undefined],
  ['王伟', '王伟', 'full'],
  ['J. Robert Stone', 'Robert Stone', 'full'],
])('%s and %s: %s', (one, other, likeness) => {
  expect(toLikeness(parts(one), [parts(other)])).toBe(likeness);
  expect(toLikeness(parts(other), [parts(one)])).toBe(likeness);
  const [person] = buildRegister([personRecord(other)]).people;
  const found = indexNames(person === undefined ? [] : [person]).find(parts(one));
  expect(found.map((candidate) => candidate.likeness)).toEqual(likeness === undefined ? [] : [likeness]);
});

test('a common name is compared once for each spelling, however often it is printed', () => {
  const { people } = buildRegister(
    Array.from({ length: 50 }, (_, number) => personRecord('Wei Wang', { ids: [`roster:${number}`] })),
  );
  const names = indexNames(people);
  for (let time = 0; time < 5000; time += 1) expect(names.find(parts('Wei Wang'))).toHaveLength(50);
  expect(names.comparisons()).toBe(50);
  names.find(parts('Rosa De Luca'));
  expect(names.comparisons()).toBe(50);
});

test('five thousand works of a common name are linked in time', () => {
  const ror = { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] };
  const people = Array.from({ length: 500 }, (_, number) =>
    personRecord('Wei Wang', {
      ids: [`roster:${number}`],
      joined: String(1500 + number),
      left: String(1500 + number),
    }),
  );
  const works = Array.from({ length: 5000 }, (_, number) =>
    workRecord({
      title: `On the river ${number}`,
      ids: [`doi:10.5555/${number}`],
      by: [{ ...byline('Wei Wang'), affiliations: [ror] }, byline('Ola Berg', `openalex:A${number % 40}`)],
      year: 1500 + (number % 500),
      from: { entry: String(number) },
    }),
  );
  const settings = siteSettings({ institution: { ror: '02abc3d45' } });
  const before = performance.now();
  reconcileInvented({ settings, records: [...people, ...works] });
  expect(performance.now() - before).toBeLessThan(8000);
});

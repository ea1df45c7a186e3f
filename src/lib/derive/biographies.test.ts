import { expect, test } from 'vitest';
import { ownPerson, publication } from '../../../tests/support/invented-output.ts';
import type { ComponentUse } from '../model/biography.ts';
import { resolveBiographies } from './biographies.ts';

const silt = { id: 'openalex:T1', slug: 'river-silt', name: 'River silt' };
const by = [{ name: 'Ida Brook', person: 'roster:1' }];
const works = [
  publication('Weirs', by, { ids: ['doi:10.5555/weirs', 'arxiv:9901.00001'], topics: [silt], year: 2021 }),
  publication('Eels', by, { ids: ['doi:10.5555/eels'], type: 'book', year: 2019 }),
];
const ida = ownPerson('roster:1', 'Ida Brook', works, { researcherPage: 'ida' });

const resolve = (name: ComponentUse['name'], props: Record<string, string>) =>
  resolveBiographies(
    [{ file: 'researchers/ida.mdx', name: 'ida', components: [{ line: 7, name, props }] }],
    [ida],
    works,
  );

test.each([
  'weirs',
  '10.5555/WEIRS',
  'https://doi.org/10.5555/weirs',
  'doi:10.5555/weirs',
  'arxiv:9901.00001',
])('a work is cited by its slug, DOI or id: %s', (work) => {
  const { biographies, diagnostics, people } = resolve('Cite', { work });
  expect(diagnostics).toEqual([]);
  expect(biographies).toEqual({ ida: { cited: { [work]: 'doi:10.5555/weirs' }, lists: {} } });
  expect(people).toEqual([ida]);
});

test.each([
  [{ topic: 'river-silt' }, ['doi:10.5555/weirs']],
  [{ topic: 'River Silt' }, ['doi:10.5555/weirs']],
  [{ type: 'book' }, ['doi:10.5555/eels']],
  [{ year: '2019' }, ['doi:10.5555/eels']],
])('works of the person are listed by topic, type or year: %o', (props, expected) => {
  const lists = resolve('Publications', props).biographies['ida']?.lists ?? {};
  expect(Object.values(lists)).toEqual([expected]);
});

test('a biography that names what the site has not is reported with its line, and the person shown without it', () => {
  const { people, biographies, diagnostics } = resolve('Cite', { work: '10.5555/none' });
  expect(biographies).toEqual({});
  expect(diagnostics).toMatchObject([
    {
      code: 'mdx-unknown-work',
      severity: 'error',
      file: 'researchers/ida.mdx',
      line: 7,
      value: '10.5555/none',
    },
  ]);
  expect(people[0]).toMatchObject({ name: { display: 'Ida Brook' } });
  expect(people.map((one) => one.own && one.researcherPage)).toEqual([undefined]);
});

test('an unknown topic is answered with those that there are', () => {
  expect(resolve('Publications', { topic: 'Locks' }).diagnostics).toMatchObject([
    { code: 'mdx-unknown-topic', value: 'Locks', hint: 'Topics: River silt.' },
  ]);
  expect(resolve('Publications', { year: '1999' }).diagnostics).toMatchObject([{ code: 'mdx-empty-list' }]);
});

import { expect, test } from 'vitest';
import { nameToParts } from '../normalise/names/index.ts';
import { deriveSimilarNames, type NamedPerson } from './similar-names.ts';

function person(slug: string, display: string, ...others: string[]): NamedPerson {
  return {
    id: slug,
    slug,
    sortName: display,
    name: { display, ...nameToParts(display) },
    names: others.map((other) => nameToParts(other) ?? {}),
    unit: slug === 'wei' ? 'Hydrology' : undefined,
  };
}

test('lists people of one full name first, then of one surname and initial', () => {
  const similar = deriveSimilarNames([
    person('wei', 'Wei Wang'),
    person('wei-2', 'Wei Wang'),
    person('wen', 'Wen Wang'),
    person('li', 'Li Wang'),
  ]);
  expect(similar.get('wei-2')?.map(({ slug }) => slug)).toEqual(['wei', 'wen']);
  expect(similar.get('wei-2')?.[0]).toEqual({ name: 'Wei Wang', slug: 'wei', unit: 'Hydrology' });
  expect(similar.get('li')).toEqual([]);
});

test('knows other names', () => {
  const similar = deriveSimilarNames([
    person('a', 'Ngozi Adeyemi', 'Ngozi Lindqvist'),
    person('b', 'Nils Lindqvist'),
  ]);
  expect(similar.get('b')?.map(({ slug }) => slug)).toEqual(['a']);
});

test('lists twenty at most, in a bounded time', () => {
  const people = Array.from({ length: 5000 }, (_, index) => person(`wei-${index}`, 'Wei Wang'));
  expect(deriveSimilarNames(people).get('wei-1')).toHaveLength(20);
});

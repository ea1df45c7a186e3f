import { expect, test } from 'vitest';
import { deriveUnits } from './units.ts';

const settings = [
  { slug: 'hydrology', name: 'Department of Hydrology', aliases: ['HYD'], description: 'Water.' },
];

test('finds a unit by name, slug or alias, but for case and punctuation', () => {
  const { unitOf, diagnostics } = deriveUnits(settings, ['hyd'], new Set());
  for (const spelling of ['department of hydrology', 'Hydrology', 'HYD']) {
    expect(unitOf(spelling)?.slug).toBe('hydrology');
  }
  expect(diagnostics).toEqual([]);
});

test('makes a unit of a name that site.yml does not list, and says so', () => {
  const { units, diagnostics } = deriveUnits(
    settings,
    ['Ecology', 'ECOLOGY', 'Hydrology!', 'Page'],
    new Set(['page']),
  );
  expect(units.map(({ slug, name }) => [slug, name])).toEqual([
    ['hydrology', 'Department of Hydrology'],
    ['ecology', 'ECOLOGY'],
    ['page-2', 'Page'],
  ]);
  expect(diagnostics.map(({ value }) => value)).toEqual(['ECOLOGY', 'Page']);
});

import { expect, it } from 'vitest';
import { nameToForms } from './name-forms.ts';

it('gives both orders and the spellings that readers type', () => {
  expect(nameToForms({ display: 'Jürgen Müller', family: 'Müller', given: 'Jürgen' })).toMatchInlineSnapshot(`
    [
      "Jürgen Müller",
      "juergen",
      "mueller",
      "Müller Jürgen",
    ]
  `);
  expect(nameToForms({ display: 'Łukasz Groß', family: 'Groß', given: 'Łukasz' })).toMatchInlineSnapshot(`
    [
      "Łukasz Groß",
      "lukasz",
      "gross",
      "Groß Łukasz",
    ]
  `);
});

it('keeps a particle with the family name', () => {
  expect(
    nameToForms({ display: 'Anna van der Berg', family: 'Berg', given: 'Anna', particle: 'van der' }),
  ).toEqual(['Anna van der Berg', 'van der Berg Anna']);
});

it('takes a name without spaces apart where its parts are known', () => {
  expect(nameToForms({ display: '山田太郎', family: '山田', given: '太郎' })).toMatchInlineSnapshot(`
    [
      "山田太郎",
      "shantiantailang",
      "山田 太郎",
      "shantian",
      "tailang",
      "太郎 山田",
    ]
  `);
});

it('gives every end of a name without spaces whose parts nobody knows', () => {
  expect(nameToForms({ display: '山田太郎' }).slice(0, 8)).toContain('太郎');
});

it('finds a name spelled with ae, oe or ue by the letter it stands for', () => {
  expect(nameToForms({ display: 'Eva Schroeder', family: 'Schroeder', given: 'Eva' })).toContain('Schroder');
  expect(nameToForms({ display: 'Raphael Bauer', family: 'Bauer', given: 'Raphael' })).toEqual([
    'Raphael Bauer',
    'Bauer Raphael',
  ]);
});

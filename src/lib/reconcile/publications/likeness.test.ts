import { describe, expect, test } from 'vitest';
import { byline } from '../../../../tests/support/invented-records.ts';
import { toLossy } from './lossy-name.ts';
import { compareGivenNames, givenToWords } from './given-names.ts';
import { comparePeople } from './person-likeness.ts';
import { isSlipOf, isSpellingOf } from './spelling.ts';
import { titleToForms } from './title-forms.ts';
import { compareVenues } from './venue-likeness.ts';

describe('two names of a venue', () => {
  const compare = (a: string, b: string) => compareVenues({ name: a, issn: [] }, { name: b, issn: [] });

  test.each([
    ['Journal of Invented Rivers', 'J Invent Rivers'],
    ['The Lancet of Rivers', 'Lancet of Rivers (Lisbon, Portugal)'],
    ['Annals of Rivers', 'Annals of Rivers. Conference: Annual Meeting of the River Society'],
    ['Very Wide River Beds', 'VWRB'],
  ])('are one: %s, %s', (a, b) => {
    expect([compare(a, b), compare(b, a)]).toEqual(['same', 'same']);
  });

  test.each([
    ['Journal of Rivers', 'Workshop of Rivers', 'other'],
    ['Rivers', 'Rivers Journal', 'unsure'],
    ['Rivers', 'Hydrology Reports', 'unsure'],
  ] as const)('are not shown to be one: %s, %s', (a, b, likeness) => {
    expect([compare(a, b), compare(b, a)]).toEqual([likeness, likeness]);
  });

  test('are one with an ISSN in common, and unknown without a name', () => {
    const issn = ['1234-5679'];
    expect(compareVenues({ name: 'Rivers', issn }, { name: 'Flüsse', issn })).toBe('same');
    expect(compareVenues(undefined, { name: 'Rivers', issn })).toBe('unknown');
  });
});

describe('two forms of a word', () => {
  test.each([
    ['challenge', 'challenges'],
    ['modeling', 'modelling'],
    ['parallelise', 'parallelize'],
    ['tumours', 'tumors'],
    ['centre', 'center'],
    ['oestrogen', 'estrogen'],
    ['catalogue', 'catalogs'],
    ['defence', 'defense'],
    ['base', 'based'],
  ])('are spellings of one: %s, %s', (a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['technology', 'techonlogy'],
    ['bandwidth', 'bandwith'],
    ['insulin', 'inulin'],
    ['renin', 'rennin'],
    ['scouring', 'scoring'],
    ['causal', 'casual'],
  ])('may be a slip of the pen and are no spellings of one: %s, %s', (a, b) => {
    expect([isSpellingOf(a, b), isSlipOf(a, b), isSlipOf(b, a)]).toEqual([false, true, true]);
  });

  test.each([
    ['ethyl', 'methyl'],
    ['nitrite', 'nitrate'],
    ['fluorine', 'fluoride'],
    ['absorption', 'adsorption'],
    ['hypoglycemia', 'hyperglycemia'],
    ['male', 'female'],
    ['sql2', 'sql3'],
    ['mice', 'men'],
    ['jobs', 'joins'],
    ['advice', 'advise'],
  ])('are two words: %s, %s', (a, b) => {
    expect([isSpellingOf(a, b), isSpellingOf(b, a), isSlipOf(a, b), isSlipOf(b, a)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

test.each([
  ['Ngozi', 'NGOZI', 'equal'],
  ['Kwei-Jay', 'KweiJay', 'equal'],
  ['Ngozi Ada', 'N. A.', 'compatible'],
  ['Ngozi', 'Ngozi A.', 'compatible'],
  ['Don', 'Donald', 'compatible'],
  ['Chen-Chuan K.', 'Kevin Chen-Chuan', 'compatible'],
  ['Wei', 'Wen', 'unsure'],
  ['John A.', 'John B.', 'unsure'],
  ['John', 'Peter', 'other'],
  ['J.', 'Peter J.', 'other'],
] as const)('the given names %s and %s are %s', (a, b, likeness) => {
  expect(compareGivenNames(givenToWords(a), givenToWords(b))).toBe(likeness);
  expect(compareGivenNames(givenToWords(b), givenToWords(a))).toBe(likeness);
});

test.each([
  ['Adeyemi, Ngozi', 'Adeyemi, N.', 'same'],
  ['Robledo Camino, Inés', 'Robledo, Inés', 'same'],
  ['Haruka, Tanizaki', 'Tanizaki, Haruka', 'same'],
  ['?stergaard, Mette', 'Østergaard, Mette', 'same'],
  ['Lindquist, Obi', 'Lindqist, Obi', 'same'],
  ['Lindquist, O.', 'Lindqist, O.', 'namesake'],
  ['Adeyemi, Ngozi', 'Adeyemi, Peter', 'namesake'],
  ['van Dijk, Jan', 'van Leeuwen, Jan', 'other'],
  ['Smith, John', 'John, Miller', 'other'],
] as const)('the bylines "%s" and "%s" are: %s', (a, b, likeness) => {
  expect(comparePeople(byline(a), byline(b))).toBe(likeness);
  expect(comparePeople(byline(b), byline(a))).toBe(likeness);
});

test('a name is what is left of it where a source could not write its letters', () => {
  const lost = (name: string) => toLossy(byline(name)).family;
  expect(lost('José N?ñez')).toBe(lost('José Núñez'));
  expect(lost('Ngozi Adeyemi')).toBe('Adeyemi');
  expect(lost('王伟')).toBe(byline('王伟').family);
});

describe('the key of a title', () => {
  const key = (title: string) => titleToForms(title).key;

  test('has no hyphens, acronyms in brackets or kinds of paper, and one form of ordinals', () => {
    expect(key('E-mail archives of the fourth river congress (FRC) (Poster)')).toBe(
      key('Email archives of the 4th River Congress'),
    );
  });

  test('keeps the number of a part', () => {
    expect(key('The behaviour of braided rivers (II)')).not.toBe(
      key('The behaviour of braided rivers (III)'),
    );
  });

  test('is another for a work that is about the work', () => {
    const { mainKeys, partKeys } = titleToForms('The behaviour of braided rivers: a reply');
    expect([mainKeys, partKeys]).toEqual([[], []]);
    expect(titleToForms('The behaviour of braided rivers - Book Review')).toMatchObject({
      mainKeys: [],
      partKeys: [key('The behaviour of braided rivers')],
    });
  });
});

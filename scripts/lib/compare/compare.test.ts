import { describe, expect, it } from 'vitest';
import { classify } from './classes/index.ts';
import { compareField } from './compare-fields.ts';
import { compareOracle } from './compare-oracle.ts';
import type { Difference } from './difference.ts';
import type { ExpectedItem, Oracle } from './expected.ts';
import { matchItems } from './match-items.ts';
import { resultsToLists, resultsToTables } from './tables.ts';
import { zoteroItemToExpected } from './zotero-item.ts';

describe('agreement', () => {
  const names = (...list: string[]): ExpectedItem => ({
    authors: list.map((name) => {
      const [family = '', given = ''] = name.split('|');
      return { family, given };
    }),
  });

  it.each([
    ['Rivers of <i>sand</i>', 'rivers of sand.'],
    ['Flüsse – “hier”', 'Flusse - "hier"'],
    ['R&amp;D', 'R&D'],
  ])('is not hurt by case, accents, markup and signs: %s', (expected, ours) => {
    expect(compareField('title', { title: expected }, { title: ours })).toBe('agrees');
  });

  it('is not hurt by full stops of initials and by who holds the particle', () => {
    expect(compareField('authors', names('van der Brook|J.R.'), names('van der Brook|J R'))).toBe('agrees');
    expect(compareField('authors', names('Brook|Jan van der'), names('van der Brook|Jan'))).toBe('agrees');
  });

  it('needs every author, in order, cut at the same place', () => {
    expect(compareField('authors', names('Färber|Ines'), names('Färber|Ines', 'Brook|Jan'))).toBe('differs');
    expect(compareField('authors', names('Färber|Ines'), names('Ines|Färber'))).toBe('differs');
    expect(compareField('authors', names('Lopez Mara|Ines'), names('Mara|Ines Lopez'))).toBe('differs');
  });

  it('is not asked for where neither says anything, and missed where one does', () => {
    expect(compareField('doi', {}, {})).toBe('absent');
    expect(compareField('doi', {}, { doi: '10.1000/a' })).toBe('differs');
    expect(compareField('abstract', { abstract: 'We measured.' }, {})).toBe('differs');
  });

  it('knows a number however it is written', () => {
    const expected = { identifiers: ['isbn:0-306-40615-2', 'issn:2049-3630', 'pmcid:PMC7'] };
    const ours = { identifiers: ['isbn:9780306406157', 'issn:2049-3630', 'pmcid:PMC7', 'pmid:1'] };
    expect(compareField('identifiers', expected, ours)).toBe('agrees');
  });
});

describe('items', () => {
  it('are found by key, then by what they have in common, then by place', () => {
    const expected = [{ title: 'Sand', key: 'x' }, { title: 'Rivers of sand' }, { year: '1999' }];
    const ours = [{ title: 'Rivers of sands' }, { title: 'Lakes' }, { title: 'Silt', key: 'x' }];
    expect(matchItems(expected, ours).map((match) => match.ours?.title)).toEqual([
      'Silt',
      'Rivers of sands',
      'Lakes',
    ]);
  });

  it('of one key are told apart by their authors', () => {
    const [first, second] = ['Färber', 'Brook'].map((family) => ({
      key: 'x',
      title: 'Rivers',
      authors: [{ family, given: '' }],
    }));
    const matches = matchItems([first ?? {}, second ?? {}], [second ?? {}, first ?? {}]);
    expect(matches.every((match) => match.expected === match.ours)).toBe(true);
  });

  it('of Zotero keep a suffix behind the given name', () => {
    const creators = [{ creatorType: 'author', firstName: 'Ruben, Jr.', lastName: 'Vale' }];
    expect(zoteroItemToExpected({ creators }).authors).toEqual([{ family: 'Vale Jr.', given: 'Ruben' }]);
  });
});

describe('a known kind of difference', () => {
  const kind = (
    field: Difference['field'],
    expected: ExpectedItem,
    ours: ExpectedItem,
    input = '',
  ): string | undefined =>
    classify({ oracle: 'zotero', case: 'a', key: 'a', field, expected, ours }, input)?.name;

  it.each([
    ['title', { title: 'Rivers \\& {R}ivers' }, { title: 'Rivers & Rivers' }, '', 'TeX that we render'],
    ['title', { title: 'Σ⁰ of rivers' }, { title: 'Σ^0 of rivers' }, '', 'a formula as text'],
    [
      'title',
      { title: 'Rivers. A review' },
      { title: 'Rivers: A review' },
      '',
      'the mark between title and subtitle',
    ],
    ['abstract', { abstract: 'We measured.' }, {}, 'title = {Rivers}', 'not in the input'],
    [
      'doi',
      {},
      { doi: '10.1000/a_b' },
      'url = {https://doi.org/10.1000/A\\_b}',
      'a DOI that stands in another field',
    ],
    [
      'identifiers',
      { identifiers: ['issn:2049-3631'] },
      {},
      'issn = {2049-3631}',
      'a number whose check digit does not fit',
    ],
    ['venue', {}, { venue: 'arXiv' }, '', 'a preprint server'],
  ] satisfies [Difference['field'], ExpectedItem, ExpectedItem, string, string][])(
    '%s: %j for %j',
    (field, expected, ours, input, name) => {
      expect(kind(field, expected, ours, `title = {Rivers}\n${input}`)).toBe(name);
    },
  );

  it('explains no error: what the input says and we lost, swapped names, an invented DOI', () => {
    const authors = (family: string, given: string): ExpectedItem => ({ authors: [{ family, given }] });
    expect(kind('abstract', { abstract: 'We measured.' }, {}, 'abstract = {We measured.}')).toBeUndefined();
    expect(kind('authors', authors('Färber', 'Ines'), authors('Ines', 'Färber'))).toBeUndefined();
    expect(kind('doi', {}, { doi: '10.1000/a' }, 'title = {Rivers}')).toBeUndefined();
    expect(kind('year', { year: '2020' }, { year: '2021' }, 'year = 2020')).toBeUndefined();
    expect(kind('title', { title: 'Rivers' }, { title: 'Lakes' }, 'title = {Rivers}')).toBeUndefined();
  });
});

describe('a comparison', () => {
  const invented: Oracle = {
    name: 'invented',
    description: 'One file',
    *cases() {
      const bib = '@article{a, title = {Rivers}, author = {Färber, Ines}, year = 2020, doi = {10.1000/a}}';
      yield {
        name: 'works',
        file: 'works.bib',
        bytes: new TextEncoder().encode(bib),
        items: [
          { key: 'a', title: 'Rivers', year: '2019', doi: '10.1000/A' },
          { key: 'b', title: 'Lakes of salt' },
        ],
      };
      yield { name: 'noise', file: 'noise.bin', bytes: new TextEncoder().encode('nothing'), items: [] };
    },
  };

  it('counts agreement, items without a record and files nobody reads', async () => {
    const result = await compareOracle(invented, '/nowhere');
    expect(result).toMatchObject({
      cases: 2,
      unrecognised: ['noise'],
      missing: [{ case: 'works', key: 'b' }],
      fields: { title: { compared: 1, agree: 1 }, year: { compared: 1, agree: 0 }, doi: { agree: 1 } },
    });
    expect(resultsToTables([result]).join('\n')).toContain('0/1 0.00 %');
    expect(resultsToLists([result]).join('\n')).toContain('invented year');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Publication } from '../../model/publication.ts';
import { publicationsToBibtex, publicationToBibtex } from './publication-to-bibtex.ts';
import { readWithBiblatex, readWithCitationJs } from './testing/read-back.ts';
import { article, author, group } from '../citations/testing/works.ts';

test('writes every field that the record has', () => {
  expect(publicationToBibtex(article)).toMatchInlineSnapshot(`
    "@article{vanderberg2026dna,
      author = {van der Berg, Jr., Jan and García Márquez, Inés and {BOREHOLE and Wells Consortium} and 山田, 太郎},
      title = {{DNA} \\& water: below {H}$_{2}\${O} saturation},
      journal = {Wells \\& Springs},
      year = {2026},
      month = mar,
      day = {4},
      volume = {62},
      number = {3},
      pages = {114--131},
      publisher = {Halden Press},
      issn = {1234-5679},
      doi = {10.5555/(sici)1_2<3::aid>3.0.co;2-2},
      eprint = {2601.01234},
      archiveprefix = {arXiv},
      url = {https://example.org/a_b?c=d&e=%20f#g},
      language = {en},
      keywords = {Recharge, Rivers Lakes and Rain},
      abstract = {About 50\\% of 3 < 4 wells\\_1.},
      note = {Retracted},
    }
    "
  `);
});

test('writes an article without a venue as misc, which needs none', () => {
  const { venue, ...rest } = article;
  expect(venue).toBeDefined();
  expect(publicationToBibtex(rest)).toMatch(/^@misc\{/);
});

test('gives the date of the preferred version, and the first public date where versions have none', () => {
  const dates: Publication['dates'] = [{ value: '2025-02', basis: 'posted' }];
  expect(publicationToBibtex({ ...article, versions: [], dates })).toContain('year = {2025},\n  month = feb');
});

describe('read back by citation-js and by biblatex-csl-converter', () => {
  test('keeps every field', () => {
    const bibtex = publicationToBibtex(article);
    expect(readWithCitationJs(bibtex)).toMatchObject({
      title: 'DNA & water: below H₂O saturation',
      'container-title': 'Wells & Springs',
      volume: '62',
      issue: '3',
      page: '114-131',
      DOI: article.identifiers.find(({ scheme }) => scheme === 'doi')?.value,
      issued: { 'date-parts': [[2026, 3, 4]] },
      abstract: 'About 50% of 3 < 4 wells_1.',
      keyword: 'Recharge,Rivers Lakes and Rain',
      ISSN: '1234-5679',
      author: [
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der', suffix: 'Jr.' },
        { family: 'García Márquez', given: 'Inés' },
        { family: 'BOREHOLE and Wells Consortium' },
        { family: '山田', given: '太郎' },
      ],
    });
    const { fields, errors } = readWithBiblatex(bibtex);
    expect(errors).toEqual([]);
    expect(fields).toMatchObject({
      title: 'DNA & water: below H2O saturation',
      journaltitle: 'Wells & Springs',
      abstract: 'About 50% of 3 < 4 wells_1.',
      doi: article.identifiers.find(({ scheme }) => scheme === 'doi')?.value,
      eprint: '2601.01234',
      date: '2026-03',
      authors: [
        ['van der Berg', 'Jan', 'Jr.'],
        ['García Márquez', 'Inés', ''],
        ['BOREHOLE and Wells Consortium'],
        ['山田', '太郎', ''],
      ],
    });
  });

  test.each([
    ['braces in pairs', 'Sets {a} and {b}'],
    ['what TeX acts on', 'A_b & c # d % e $5 ~ f \\ g'],
    ['dashes and quotes typed in ASCII', "before -- after --- it''s"],
    ['other scripts', 'नदी और भूजल 地下水 المياه'],
    ['angle brackets', 'x<y and <b>'],
  ])('keeps %s in a title', (_, text) => {
    const bibtex = publicationToBibtex({ ...article, title: { text } });
    expect(readWithCitationJs(bibtex)['title']).toBe(text);
    expect(readWithBiblatex(bibtex).fields['title']).toBe(text);
  });

  test('says that a list of authors goes on', () => {
    const bibtex = publicationToBibtex({ ...article, bylinesTruncated: true });
    expect(bibtex).toMatch(/author = \{.* and others\}/);
  });
});

test('a formula becomes TeX, or its plain text when it holds more than the table knows', () => {
  const titleWith = (html: string) =>
    /title = \{(.*)\},/.exec(publicationToBibtex({ ...article, title: { text: '', html } }))?.[1];
  const nabla = '<mo>∇</mo><mi>h</mi><mo>≤</mo><msub><mi>K</mi><mi>n</mi></msub>';
  expect(titleWith(`when <math><mrow>${nabla}</mrow></math>`)).toBe(String.raw`when $\nabla h\le K_{n}$`);
  expect(titleWith('see <math><mtable><mtr><mtd><mi>a</mi></mtd></mtr></mtable></math>')).toBe('see a;');
});

const work = fc.record({
  title: fc.string({ unit: 'binary' }),
  abstract: fc.string({ unit: 'grapheme' }),
  family: fc.string({ minLength: 1, unit: 'binary' }),
  given: fc.string({ unit: 'binary' }),
  group: fc.string({ minLength: 1, unit: 'grapheme' }),
  venue: fc.string({ minLength: 1, unit: 'binary' }),
  doi: fc.string({ unit: 'binary' }),
  url: fc.string({ unit: 'binary' }),
  topic: fc.string({ unit: 'grapheme' }),
  pages: fc.string({ unit: 'binary' }),
});

test('no value can end its field: every line is one field, and its braces are balanced', () => {
  fc.assert(
    fc.property(work, (values) => {
      const lines = publicationToBibtex(toPublication(values)).trimEnd().split('\n');
      expect(lines[0]).toBe(`@article{${article.citationKey},`);
      expect(lines.at(-1)).toBe('}');
      for (const line of lines.slice(1, -1)) {
        expect(line).toMatch(/^ {2}[a-z]+ = (\{.*\}|[a-z]{3}),$/u);
        expect(depths(line.replace(/^[^{]*/, '').slice(0, -1))).toSatisfy(closesAtItsEnd);
      }
    }),
  );
});

test('whatever one entry holds, the entry after it is read', () => {
  fc.assert(
    fc.property(work, (values) => {
      const bibtex = publicationsToBibtex([toPublication(values), { ...article, citationKey: 'after' }]);
      expect(readWithBiblatex(bibtex, 2).key).toBe('after');
    }),
    { numRuns: 50 },
  );
});

function toPublication(values: typeof work extends fc.Arbitrary<infer T> ? T : never): Publication {
  return {
    ...article,
    title: { text: values.title },
    abstract: { text: values.abstract, label: 'x' },
    authorships: [author(values.family, values.given), group(values.group)],
    venue: { name: values.venue, issn: [] },
    identifiers: [{ scheme: 'doi', value: values.doi }],
    links: [{ rel: 'landing', url: values.url }],
    topics: [{ id: 'x', slug: 'x', name: values.topic }],
    pages: values.pages,
  };
}

/** The depth after each brace. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text]
    .filter((character) => character === '{' || character === '}')
    .map((character) => (depth += character === '{' ? 1 : -1));
}

function closesAtItsEnd(list: number[]): boolean {
  return list.length === 0 || (list.at(-1) === 0 && list.slice(0, -1).every((depth) => depth > 0));
}

import { expect, test } from 'vitest';
import { worksToCitationFile } from '../citations/index.ts';
import { article, author } from '../citations/testing/works.ts';
import { cslJsonWriter, publicationToCsl } from './index.ts';

test('writes every variable that the work has', () => {
  expect(publicationToCsl(article)).toMatchInlineSnapshot(`
    {
      "DOI": "10.5555/(sici)1_2<3::aid>3.0.co;2-2",
      "ISSN": "1234-5679",
      "URL": "https://example.org/a_b?c=d&e=%20f#g",
      "abstract": "About 50% of
    3 < 4 wells_1.",
      "archive": "arXiv",
      "archive_location": "2601.01234",
      "author": [
        {
          "family": "Berg",
          "given": "Jan",
          "non-dropping-particle": "van der",
          "suffix": "Jr.",
        },
        {
          "family": "García Márquez",
          "given": "Inés",
        },
        {
          "literal": "BOREHOLE and Wells Consortium",
        },
        {
          "family": "山田",
          "given": "太郎",
        },
      ],
      "citation-key": "vanderberg2026dna",
      "container-title": "Wells & Springs",
      "id": "vanderberg2026dna",
      "issue": "3",
      "issued": {
        "date-parts": [
          [
            2026,
            3,
            4,
          ],
        ],
      },
      "keyword": "Recharge, Rivers Lakes and Rain",
      "language": "en",
      "note": "Retracted",
      "page": "114-131",
      "publisher": "Halden Press",
      "title": "DNA & water: below H<sub>2</sub>O saturation",
      "type": "article-journal",
      "volume": "62",
    }
  `);
});

test('keeps the markup that CSL knows and writes formulas as text', () => {
  const html = 'On <em>Carex</em> &lt; H<sub>2</sub>O and <math><msup><mi>x</mi><mn>2</mn></msup></math>';
  expect(publicationToCsl({ ...article, title: { text: '', html } })['title']).toBe(
    'On <i>Carex</i> < H<sub>2</sub>O and x^2',
  );
});

test('dates are as precise as the work is', () => {
  const dated = (value: string) =>
    publicationToCsl({ ...article, versions: [], dates: [{ value, basis: 'published' }] })['issued'];
  expect(dated('2026')).toEqual({ 'date-parts': [[2026]] });
  expect(dated('2026-03')).toEqual({ 'date-parts': [[2026, 3]] });
});

test('a file is one list, also of no work', () => {
  expect(JSON.parse(worksToCitationFile(cslJsonWriter, []))).toEqual([]);
  expect(
    JSON.parse(worksToCitationFile(cslJsonWriter, [article, { ...article, citationKey: 'b' }])),
  ).toMatchObject([{ id: 'vanderberg2026dna' }, { id: 'b' }]);
});

test('names 3,000 authors', () => {
  const authorships = Array.from({ length: 3000 }, (_, number) => author(`Brook${number}`, 'Ada'));
  expect(publicationToCsl({ ...article, authorships })['author']).toHaveLength(3000);
});

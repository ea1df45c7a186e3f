import { expect, test } from 'vitest';
import { article } from '../citations/testing/works.ts';
import { publicationToCoins } from './publication-to-coins.ts';

function pairs(work: typeof article): [string, string][] {
  return [...new URLSearchParams(publicationToCoins(work))];
}

test('writes every field of an article, with one pair for each author', () => {
  expect(pairs(article)).toMatchInlineSnapshot(`
    [
      [
        "ctx_ver",
        "Z39.88-2004",
      ],
      [
        "rft_val_fmt",
        "info:ofi/fmt:kev:mtx:journal",
      ],
      [
        "rft_id",
        "info:doi/10.5555/(sici)1_2<3::aid>3.0.co;2-2",
      ],
      [
        "rft_id",
        "https://example.org/a_b?c=d&e=%20f#g",
      ],
      [
        "rft.genre",
        "article",
      ],
      [
        "rft.atitle",
        "DNA & water: below H2O saturation",
      ],
      [
        "rft.jtitle",
        "Wells & Springs",
      ],
      [
        "rft.au",
        "van der Berg, Jan, Jr.",
      ],
      [
        "rft.au",
        "García Márquez, Inés",
      ],
      [
        "rft.au",
        "山田, 太郎",
      ],
      [
        "rft.aucorp",
        "BOREHOLE and Wells Consortium",
      ],
      [
        "rft.date",
        "2026-03-04",
      ],
      [
        "rft.volume",
        "62",
      ],
      [
        "rft.issue",
        "3",
      ],
      [
        "rft.pages",
        "114-131",
      ],
      [
        "rft.spage",
        "114",
      ],
      [
        "rft.epage",
        "131",
      ],
      [
        "rft.issn",
        "1234-5679",
      ],
      [
        "rft.language",
        "en",
      ],
      [
        "rft.subject",
        "Recharge",
      ],
      [
        "rft.subject",
        "Rivers, Lakes, and Rain",
      ],
      [
        "rft.description",
        "About 50% of 3 < 4 wells_1.",
      ],
    ]
  `);
});

test.each([
  ['conference-paper', 'book', ['rft.genre', 'proceeding']],
  ['chapter', 'book', ['rft.genre', 'bookitem']],
  ['thesis', 'dissertation', ['rft.inst', 'Halden Press']],
  ['preprint', 'dc', ['rft.type', 'preprint']],
  ['dataset', 'dc', ['rft.type', 'dataset']],
  ['software', 'dc', ['rft.type', 'computerProgram']],
] as const)('writes a %s in the format that Zotero reads whole', (type, format, pair) => {
  const found = pairs({ ...article, type });
  expect(found).toContainEqual(['rft_val_fmt', `info:ofi/fmt:kev:mtx:${format}`]);
  expect(found).toContainEqual([...pair]);
});

test('never gives the parts of a name beside its whole', () => {
  expect(publicationToCoins(article)).not.toMatch(/rft\.au(?:last|first|init)/);
});

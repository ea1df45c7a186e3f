import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { worksToCitationFile } from '../citations/index.ts';
import { article, author } from '../citations/testing/works.ts';
import { textToCell } from './cell.ts';
import { csvWriter } from './index.ts';

function read(works: (typeof article)[]): unknown[] {
  return parse(worksToCitationFile(csvWriter, works), { bom: true, columns: true });
}

test('a table has one line a work and every field under its heading', () => {
  expect(read([article])).toMatchInlineSnapshot(`
    [
      {
        "abstract": "About 50% of 3 < 4 wells_1.",
        "article_number": "",
        "arxiv": "2601.01234",
        "author_count": "4",
        "authors": "van der Berg, Jan, Jr.; García Márquez, Inés; BOREHOLE and Wells Consortium; 山田, 太郎",
        "date": "2026-03-04",
        "doi": "10.5555/(sici)1_2<3::aid>3.0.co;2-2",
        "edition": "",
        "editors": "",
        "isbn": "",
        "issn": "1234-5679",
        "issue": "3",
        "key": "vanderberg2026dna",
        "keywords": "Recharge; Rivers, Lakes, and Rain",
        "language": "en",
        "licence": "",
        "pages": "114-131",
        "pdf": "",
        "pmcid": "",
        "pmid": "",
        "publisher": "Halden Press",
        "retracted": "yes",
        "title": "DNA & water: below H2O saturation",
        "type": "article",
        "url": "https://example.org/a_b?c=d&e=%20f#g",
        "venue": "Wells & Springs",
        "volume": "62",
        "year": "2026",
      },
    ]
  `);
});

test('begins with a byte order mark, by which Excel knows UTF-8', () => {
  expect(worksToCitationFile(csvWriter, []).startsWith('\uFEFFkey,type,title,')).toBe(true);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' "=1', '＝1'])(
  'a spreadsheet takes %j for text',
  (text) => {
    expect(textToCell(text)).toMatch(/^"(?:\s|"")*'[=+\-@＝＋－＠]/);
  },
);

test('nothing after a semicolon is a formula where semicolons separate cells', () => {
  expect(textToCell('Brook, Ada;=1+1')).toBe('"Brook, Ada;\'=1+1"');
});

test('no value can begin a cell or a line of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, family) => {
      const works = [{ ...article, title: { text: title }, authorships: [author(family, 'Ada')] }, article];
      const rows = read(works);
      expect(rows).toHaveLength(2);
      expect(rows[1]).toMatchObject({ key: article.citationKey, venue: 'Wells & Springs' });
    }),
  );
});

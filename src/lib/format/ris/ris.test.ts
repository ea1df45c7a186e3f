import { expect, test } from 'vitest';
import { article, author, group } from '../citations/testing/works.ts';
import { risWriter } from './index.ts';

function lines(work: typeof article, tag: string): string[] {
  return risWriter
    .write(work)
    .split('\r\n')
    .filter((line) => line.startsWith(`${tag}  - `))
    .map((line) => line.slice(6));
}

test('writes every field that the work has', () => {
  expect(risWriter.write(article).replaceAll('\r', '')).toMatchInlineSnapshot(`
    "TY  - JOUR
    ID  - vanderberg2026dna
    AU  - van der Berg, Jan, Jr.
    AU  - García Márquez, Inés
    AU  - BOREHOLE and Wells Consortium,
    AU  - 山田, 太郎
    TI  - DNA & water: below H2O saturation
    T2  - Wells & Springs
    PY  - 2026
    DA  - 2026/03/04/
    VL  - 62
    IS  - 3
    SP  - 114
    EP  - 131
    PB  - Halden Press
    SN  - 1234-5679
    DO  - 10.5555/(sici)1_2<3::aid>3.0.co;2-2
    UR  - https://example.org/a_b?c=d&e=%20f#g
    UR  - https://arxiv.org/abs/2601.01234
    LA  - en
    KW  - Recharge
    KW  - Rivers, Lakes, and Rain
    AB  - About 50% of 3 < 4 wells_1.
    N1  - Retracted
    ER  - "
  `);
});

test('tells the type of works for which RIS has none, where no reader takes it for the DOI', () => {
  expect(lines({ ...article, type: 'review' }, 'TY')).toEqual(['JOUR']);
  expect(lines({ ...article, type: 'review' }, 'M3')).toEqual(['Review']);
  expect(lines({ ...article, type: 'review', identifiers: [], versions: [] }, 'M3')).toEqual([]);
  expect(lines({ ...article, type: 'preprint', identifiers: [], versions: [] }, 'M3')).toEqual(['Preprint']);
});

test.each([
  ['114–131', ['114'], ['131']],
  ['233–240.e2', ['233'], ['240.e2']],
  ['e17', ['e17'], []],
  ['12–14, 17', ['12–14, 17'], []],
  ['7–7', ['7–7'], []],
])('splits the pages %s', (pages, first, last) => {
  expect([lines({ ...article, pages }, 'SP'), lines({ ...article, pages }, 'EP')]).toEqual([first, last]);
});

test.each([
  ['2026', '2026///'],
  ['2026-03', '2026/03//'],
  ['2026-03-04', '2026/03/04/'],
])('gives the date %s its three slashes', (value, written) => {
  expect(lines({ ...article, versions: [], dates: [{ value, basis: 'published' }] }, 'DA')).toEqual([
    written,
  ]);
});

test('ends a body in a comma and puts no other comma into it', () => {
  const authorships = [group('Institute of Wells, Halden; Unit 2'), author('Lund', 'Bo')];
  expect(lines({ ...article, authorships }, 'AU')).toEqual(['Institute of Wells Halden Unit 2,', 'Lund, Bo']);
});

test('leaves out what a work does not have', () => {
  const bare = {
    ...article,
    title: { text: '' },
    authorships: [],
    dates: [],
    versions: [],
    identifiers: [],
    links: [],
    topics: [],
    retracted: false,
  };
  const {
    year: _y,
    venue: _v,
    volume: _vo,
    issue: _i,
    pages: _p,
    abstract: _a,
    language: _l,
    ...rest
  } = bare;
  expect(risWriter.write(rest)).toBe('TY  - JOUR\r\nID  - vanderberg2026dna\r\nER  - ');
});

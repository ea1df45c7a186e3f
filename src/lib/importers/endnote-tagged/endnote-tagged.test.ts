import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importWorks, toNames } from '../testing/import-works.ts';
import { endnoteTaggedImporter } from './index.ts';

const read = (text: string | Uint8Array) =>
  importWorks(endnoteTaggedImporter, text, { file: 'scholar.enw', label: 'EndNote file' });

const article = `%0 Journal Article
%T Rivers of invented sand
%A Färber, Ines
%A Brook, Jan
%+ Lake Institute
%J Journal of Invented Rivers
%V 12
%N 3
%P 475-482
%@ 2049-3630
%D 2020
%8 March 4
%R 10.1000/ABC
%X We measured water
and sand.
%K sand
water, wet
`;

describe('a whole reference', () => {
  it('becomes a record, as RIS would', async () => {
    const { works, diagnostics } = await read(article);
    expect(diagnostics).toEqual([]);
    expect(works).toMatchObject([
      {
        provenance: { source: 'endnote-tagged', entry: '#1', line: 1 },
        type: 'article',
        title: { text: 'Rivers of invented sand' },
        identifiers: [{ scheme: 'doi', value: '10.1000/abc' }],
        bylines: [{ display: 'Ines Färber' }, { display: 'Jan Brook' }],
        dates: [{ value: '2020-03-04', basis: 'issued' }],
        venue: { name: 'Journal of Invented Rivers', issn: ['2049-3630'] },
        volume: '12',
        issue: '3',
        pages: '475–482',
        abstract: { text: 'We measured water and sand.' },
        topics: [{ name: 'sand' }, { name: 'water, wet' }],
      },
    ]);
  });

  it('is told from the next by an empty line, wherever its type stands', async () => {
    const { works } = await read(`%T Lakes\n%0 Book\n%A Brook, Jan\n%E Färber, Ines\n\n${article}`);
    expect(works.map(({ type }) => type)).toEqual(['book', 'article']);
    expect(works.map(toNames)).toEqual([['Jan Brook'], ['Ines Färber', 'Jan Brook']]);
  });

  it('is recognised, and no other format is', () => {
    expect(endnoteTaggedImporter.accepts('x', `\uFEFF${article}`)).toBe(true);
    for (const head of [
      '',
      '% A comment of TeX\n@article{x, title = {y}}',
      'TY  - JOUR\nTI  - x\nER  - ',
      '%PDF-1.4',
    ])
      expect(endnoteTaggedImporter.accepts('x.enw', head)).toBe(false);
  });

  it('is described by the fields that the form has', () => {
    const [table] = endnoteTaggedImporter.description.tables;
    expect(table?.rows).toContainEqual({ source: '%T', target: ['title', 'retracted'] });
    expect(table?.rows.every(({ source }) => source.startsWith('%'))).toBe(true);
  });
});

it('never makes an importer fail', async () => {
  const line = fc.tuple(
    fc.constantFrom('%0', '%T', '%A', '%D', '%8', '%P', '%R', '%U', '%=', '', '%'),
    fc.string(),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 20 }), async (lines) => {
      const { works, diagnostics } = await read(
        `${lines.map((parts) => parts.join(' ')).join('\n')}\n\n${article}`,
      );
      expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
      expect(works.at(-1)?.title?.text).toBe('Rivers of invented sand');
    }),
    { numRuns: 200 },
  );
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      await read(bytes);
    }),
    { numRuns: 100 },
  );
});

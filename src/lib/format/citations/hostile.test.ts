import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../model/publication.ts';
import { publicationToCoins } from '../coins/publication-to-coins.ts';
import { cslJsonWriter } from '../csl-json/index.ts';
import { csvWriter } from '../csv/index.ts';
import { bibtexWriter } from '../bibtex/index.ts';
import { tagRules } from '../ris/fields.ts';
import { risWriter } from '../ris/index.ts';
import { worksToCitationFile } from './index.ts';
import { article, author, group } from './testing/works.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const folder = join(corpora ?? '', 'hostile');
const isThere = corpora !== undefined && existsSync(folder);
const without = isThere ? '' : ' (skipped: PEERFOLIO_CORPORA names no folder with hostile/)';

const own = [
  '}, title = {x}}\n@book{evil,',
  String.raw`\write18{rm -rf /} \input{/etc/passwd}`,
  'x\r\nER  - \r\nTY  - JOUR\r\nTI  - evil',
  'x\u2028ER  - \u0085TI  - evil',
  '"\r\n=HYPERLINK("https://evil.example")',
  '</script><script>alert(1)</script>',
  '&rft.atitle=evil" onmouseover="x',
  '{',
  '}',
  '\\',
  '%',
  '$',
  '#',
  '\u0000',
  '\ud800',
  '",',
  "'",
];
const strings = isThere
  ? [
      ...own,
      ...readFileSync(join(folder, 'strings.jsonl'), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map(toPayload),
      ...toPayloads(readFileSync(join(folder, 'fields.json'), 'utf8')),
    ]
  : own;

describe(`whatever stands in every field${without}`, () => {
  const works = strings.flatMap((text, number) => [
    { ...toHostileWork(text), citationKey: `hostile${number}` },
    { ...article, citationKey: `after${number}` },
  ]);
  const keys = works.map(({ citationKey }) => citationKey);

  it('BibTeX has its entries and its fields, one a line', () => {
    const lines = worksToCitationFile(bibtexWriter, works).split('\n');
    expect(lines.flatMap((line) => /^@(?:article|misc)\{(.*),$/.exec(line)?.[1] ?? [])).toEqual(keys);
    const fields = lines.filter((line) => !/^(?:|\}|@(?:article|misc)\{\w+,)$/.test(line));
    expect(fields.filter((line) => !/^ {2}[a-z]+ = .*,$/u.test(line) || !isBalanced(line))).toEqual([]);
  });

  it('no command of TeX is left in text', () => {
    const fields = works
      .flatMap((work) => bibtexWriter.write(work).split('\n'))
      .filter((line) => !/^ {2}(?:doi|url|eprint|pmid|pmcid) /.test(line));
    expect(fields.filter((line) => /\\(?!text[a-z]+\{\}|[&%$#_{}])/.test(line))).toEqual([]);
  });

  it('RIS has its records and its tags, one a line', () => {
    const lines = worksToCitationFile(risWriter, works).split(/[\r\n\v\f\u0085\u2028\u2029]+/);
    expect(lines.filter((line) => line.startsWith('TY  - '))).toHaveLength(works.length);
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(works.length);
    expect(lines.flatMap((line) => /^ID {2}- (.*)$/.exec(line)?.[1] ?? [])).toEqual(keys);
    const tags = new Set(tagRules.map(({ tag }) => `${tag}  - `)).add('ER  - ');
    expect(lines.filter((line) => line !== '' && !tags.has(line.slice(0, 6)))).toEqual([]);
  });

  it('CSL-JSON is JSON of so many items', () => {
    const items: unknown = JSON.parse(worksToCitationFile(cslJsonWriter, works));
    expect(items).toMatchObject(keys.map((id) => ({ id })));
    expect(items).toHaveLength(keys.length);
  });

  it('CSV has its lines and cells, and no cell is a formula', () => {
    const rows: string[][] = parse(worksToCitationFile(csvWriter, works), { bom: true });
    expect(rows.map(([key]) => key)).toEqual(['key', ...keys]);
    expect(rows.flat().filter((cell) => /(?:^|;)[\s"]*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  });

  it('COinS is one query whose values are encoded', () => {
    const texts = works.map(publicationToCoins);
    expect(texts.filter((coins) => /["'<>\s]/.test(coins))).toEqual([]);
    const titles = texts.map((coins) => new URLSearchParams(coins).getAll('rft.atitle').length);
    expect(titles.filter((count) => count > 1)).toEqual([]);
  });
});

function toHostileWork(text: string): Publication {
  return {
    ...article,
    title: { text: text.trim() === '' ? 'x' : text },
    authorships: [author(text, text, { particle: text, suffix: text, display: text }), group(text)],
    editors: [{ ...author(text, text), affiliations: [] }],
    venue: { name: text, publisher: text, issn: [text] },
    volume: text,
    issue: text,
    pages: text,
    articleNumber: text,
    edition: text,
    abstract: { text, label: text },
    topics: [
      { id: 'a', slug: 'a', name: text },
      { id: 'b', slug: 'b', name: `${text} b` },
    ],
    identifiers: (['doi', 'arxiv', 'pmid', 'pmcid', 'isbn'] as const).map((scheme) => ({
      scheme,
      value: text,
    })),
    versions: [],
    links: [
      { rel: 'landing', url: text },
      { rel: 'pdf', url: text },
    ],
    language: text,
    licence: text,
  };
}

function isBalanced(line: string): boolean {
  let depth = 0;
  for (const character of line) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function toPayload(line: string): string {
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'payload' in value ? String(value.payload) : '';
}

function toPayloads(json: string): string[] {
  const cases: unknown = JSON.parse(json);
  return Array.isArray(cases) ? cases.map((one: unknown) => toPayload(JSON.stringify(one))) : [];
}

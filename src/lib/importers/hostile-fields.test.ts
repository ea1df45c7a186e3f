import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import type { WorkRecord } from '../model/work-record.ts';
import { htmlProblems } from '../normalise/markup/testing/html-problems.ts';
import { cslJsonImporter } from './csl-json/index.ts';
import { openAlexImporter } from './openalex/index.ts';
import { importText, type Imported } from './testing/import-text.ts';
import { toOneFieldFiles, type WorkField } from './testing/one-field-files.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const file = corpora === undefined ? undefined : join(corpora, 'hostile/fields.json');
const without =
  file === undefined || !existsSync(file)
    ? ' (skipped: PEERFOLIO_CORPORA names no folder with hostile/)'
    : '';

const caseSchema = z.object({
  id: z.string(),
  class: z.string(),
  field: z.enum(['id', 'title', 'name', 'abstract', 'doi', 'url', 'record']),
  payload: z.string(),
});
type Case = z.infer<typeof caseSchema>;

/**
 * Where the behaviour that each class of cases asks for is held to. All are imported here; what only shows in the
 * output has its test where the output is made.
 */
const places: Readonly<Record<string, { ids: string; output: readonly string[] }>> = {
  jsonld: {
    ids: 'jsonld-1 jsonld-3 jsonld-5',
    output: ['src/lib/format/json-script.test.ts', 'tests/site/hostile.test.ts'],
  },
  url: { ids: 'url-0 url-5 url-6 url-9 url-13 url-14 url-16', output: ['src/lib/normalise/address.test.ts'] },
  doi: {
    ids: 'doi-0 doi-3',
    output: [
      'src/lib/normalise/identifiers/identifiers.test.ts',
      'src/lib/format/bibtex/publication-to-bibtex.test.ts',
    ],
  },
  slug: {
    ids: 'slug-0 slug-1 slug-4 slug-5 slug-7 slug-11 slug-13 slug-14 slug-15 slug-17 slug-19 slug-21 slug-22 slug-23 slug-26 slug-28 slug-30',
    output: ['src/lib/normalise/slug.test.ts', 'tests/site/hostile.test.ts'],
  },
  citekey: {
    ids: 'citekey-0 citekey-2 citekey-3 citekey-4 citekey-5 citekey-6 citekey-9 citekey-10',
    output: ['src/lib/format/citation-key.test.ts'],
  },
  latex: {
    ids: 'tex-4 tex-5 tex-6 tex-7 tex-8 tex-9 tex-13 tex-14 tex-15 tex-16 tex-18 tex-19 tex-20',
    output: ['src/lib/format/bibtex/publication-to-bibtex.test.ts'],
  },
  ris: { ids: 'ris-0 ris-2 ris-3', output: ['src/lib/format/citations/hostile.test.ts'] },
  csv: { ids: 'csv-2 csv-5', output: ['src/lib/format/citations/hostile.test.ts'] },
  unicode: {
    ids: 'uni-1 uni-3 uni-5 uni-7 uni-8 uni-10 uni-11 uni-12 uni-13',
    output: ['src/lib/normalise/names/names.test.ts', 'tests/site/hostile.test.ts'],
  },
  markup: {
    ids: 'html-1 html-6 html-8 html-9 html-10 html-11 html-13 html-14 html-16 html-17 html-21 html-22 html-24',
    output: ['src/lib/normalise/markup/hostile.test.ts', 'tests/site/hostile.test.ts'],
  },
  mdx: { ids: 'html-29 html-32 html-33', output: ['tests/site/hostile.test.ts'] },
  json: {
    ids: 'json-0 json-3 json-6 json-13 json-15 json-17 json-19 json-20',
    output: ['src/lib/importers/json/split-json.test.ts'],
  },
};

const cases = without === '' && file !== undefined ? readCases(file) : [];

describe.skipIf(without !== '')(`the field-specific attacks${without}`, () => {
  it('are all accounted for, each with a test of the output that exists', () => {
    const named = Object.entries(places).flatMap(([name, { ids }]) =>
      ids.split(' ').map((id) => `${name} ${id}`),
    );
    expect(cases.map((each) => `${each.class} ${each.id}`).sort()).toEqual(named.sort());
    expect(cases).toHaveLength(88);
    const tests = Object.values(places).flatMap(({ output }) => output);
    expect(tests.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(cases.filter(({ field }) => field !== 'record'))(
    'in a $field leave one work that may be printed: $id',
    async ({ field, payload }) => {
      if (field === 'record') return;
      for (const { work, diagnostics, format } of await importAll(field, payload)) {
        expect(workProblems(work), format).toEqual([]);
        expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
      }
    },
  );

  it.each(cases.filter(({ field }) => field === 'url'))(
    'are no link unless http or https: $id',
    async ({ payload }) => {
      for (const { work, diagnostics, format } of await importAll('url', payload)) {
        const isPublic = /^https:\/\/(?!169\.)/.test(payload);
        expect(work.links.length, format).toBe(isPublic ? 1 : 0);
        if (!isPublic && format !== 'openalex') {
          expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'unusable-address' }));
        }
      }
    },
  );

  it.each(cases.filter(({ field }) => field === 'doi'))(
    'are no DOI, and are named: $id',
    async ({ payload }) => {
      for (const { work, diagnostics, format } of await importAll('doi', payload)) {
        expect(
          work.identifiers.filter(({ scheme }) => scheme === 'doi'),
          format,
        ).toEqual([]);
        expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'invalid-doi' }));
      }
    },
  );

  it.each(cases.filter((each) => each.class === 'latex' || each.class === 'mdx' || each.class === 'csv'))(
    'that look like code of another kind are text: $id',
    async ({ field, payload }) => {
      if (field !== 'title' && field !== 'abstract') return;
      const [csl] = await importAll(field, payload);
      const text = (field === 'title' ? csl?.work.title : csl?.work.abstract)?.text ?? '';
      // Commands of TeX that set nothing, and comments of HTML, may go; what is visible stays.
      const visible = payload.replaceAll(/<!--.*?-->/g, '').match(/[\p{L}\p{N}@%+=<>]+/gu) ?? [];
      const lost = visible.filter((word) => !text.includes(word));
      expect(lost.filter((word) => !commands.has(word))).toEqual([]);
    },
  );

  it.each(cases.filter((each) => each.class === 'unicode'))(
    'of Unicode leave legitimate letters: $id',
    async ({ payload }) => {
      const [csl] = await importAll('name', payload);
      const letters = payload.match(/[A-Za-zı\ufb01]+/g)?.join('') ?? 'Alice';
      expect(
        csl?.work.bylines.map(({ display }) => display.replaceAll(/[^A-Za-zı\ufb01]/g, '')).join(''),
      ).toBe(letters);
    },
  );

  it.each(cases.filter(({ field }) => field === 'record'))(
    'that are records are named with file and line: $id',
    async ({ payload }) => {
      for (const importer of [openAlexImporter, cslJsonImporter]) {
        const { records, diagnostics } = await importText(importer, payload);
        // A record of OpenAlex may lack everything; it is listed as untitled, with a diagnostic.
        for (const record of records)
          if (record.kind === 'work') expect(workProblems({ title: { text: 'x' }, ...record })).toEqual([]);
        expect(diagnostics.length).toBeGreaterThan(0);
        for (const { file: named, line } of diagnostics)
          expect([named, line]).toEqual(['exports/test.txt', 1]);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
      expect({}).not.toHaveProperty('polluted');
    },
  );
});

/** What TeX does not print. */
const commands: ReadonlySet<string> = new Set(['input', 'x', 'def', 'a', 'csname', 'end', 'endcsname', '1']);

async function importAll(
  field: WorkField,
  value: string,
): Promise<{ format: string; work: WorkRecord; diagnostics: Imported['diagnostics'] }[]> {
  const found = [];
  for (const { importer, text } of toOneFieldFiles(field, value)) {
    const { records, diagnostics } = await importText(importer, text);
    const works = records.filter((record) => record.kind === 'work');
    expect(works, `${importer.name}: ${text}`).toHaveLength(1);
    for (const work of works) found.push({ format: importer.name, work, diagnostics });
  }
  return found;
}

/** What would be wrong with printing the work. */
function workProblems(work: WorkRecord): string[] {
  const { title, abstract } = work;
  const texts = [
    title?.text,
    abstract?.text,
    ...work.bylines.flatMap(({ display, family, given }) => [display, family, given]),
    ...work.identifiers.map(({ value }) => value),
  ].filter((text) => text !== undefined);
  return [
    ...(title === undefined ? ['no title'] : []),
    ...(title?.html === undefined ? [] : htmlProblems(title.html, 'title')),
    ...(abstract?.html === undefined ? [] : htmlProblems(abstract.html, 'abstract')),
    ...texts.filter((text) => !text.isWellFormed()).map((text) => `lone surrogate in ${text}`),
    ...texts.filter((text) => text !== text.normalize('NFC')).map((text) => `not NFC: ${text}`),
    ...texts
      .filter((text) => /[\p{Cc}\u202a-\u202e\u2066-\u2069\u00ad\u{e0000}-\u{e007f}]/u.test(text))
      .map((text) => `invisible in ${JSON.stringify(text)}`),
    ...work.links.filter(({ url }) => !/^https?:\/\/[^/\s@]+/.test(url)).map(({ url }) => `link ${url}`),
  ];
}

function readCases(path: string): Case[] {
  return z.array(caseSchema).parse(JSON.parse(readFileSync(path, 'utf8')));
}

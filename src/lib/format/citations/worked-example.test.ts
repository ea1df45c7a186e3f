import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as Writers from './index.ts';
import { article } from './testing/works.ts';

/** The code of docs/citations.md, in a copy of the library beside it, where its imports are found. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
mkdirSync(join(root, '.peerfolio'), { recursive: true });
const folder = mkdtempSync(join(root, '.peerfolio', 'writers-'));
const list = join(folder, 'src/lib/format/citations/index.ts');

beforeAll(() => {
  for (const part of ['format', 'model', 'normalise'])
    cpSync(join(root, 'src/lib', part), join(folder, 'src/lib', part), { recursive: true });
  const page = readFileSync(join(root, 'docs/citations.md'), 'utf8');
  for (const [, code = ''] of page.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const [first = '', ...lines] = code.trimEnd().split('\n');
    const path = join(folder, first.replace(/^\/\/ /, ''));
    if (path === list) addToList(lines);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines.join('\n')}\n`);
    }
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function addToList([importLine = '', entry = '']: readonly string[]): void {
  const before = readFileSync(list, 'utf8');
  const after = before.replace(
    /(citationWriters: readonly CitationWriter\[\] = \[[^\]]*)\]/,
    `$1,\n${entry}\n]`,
  );
  expect(after).not.toBe(before);
  writeFileSync(list, `${importLine}\n${after}`);
}

it('the format of the page stands in the list and writes a work', async () => {
  const { citationWriters, worksToCitationFile } = (await import(pathToFileURL(list).href)) as typeof Writers;
  expect(citationWriters.map(({ name }) => name)).toEqual(['bibtex', 'ris', 'csl-json', 'csv', 'refer']);
  const writer = citationWriters.find(({ name }) => name === 'refer');
  expect(
    writer && worksToCitationFile(writer, [article, { ...article, title: { text: 'x\n%T y' } }]),
  ).toMatch(
    /^%A Jan Berg\n[^]*%T DNA & water: below H2O saturation\n%J Wells & Springs\n%D 2026\n%R 10\.5555[^]*\n\n%A[^]*%T x %T y\n/,
  );
});

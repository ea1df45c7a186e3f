import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type * as ImporterList from '../../../src/lib/importers/index.ts';
import { importWorks, toNames } from '../../../src/lib/importers/testing/import-works.ts';
import { checkoutFolder } from '../workspace.ts';

// docs/adding-a-format.md is followed to the letter, in a copy of the engine's library.

const page = readFileSync(join(checkoutFolder, 'docs', 'adding-a-format.md'), 'utf8');
const copy = mkdtempSync(join(tmpdir(), 'peerfolio-format-'));
const list = join(copy, 'src/lib/importers/index.ts');

/** The blocks of code of one language. */
function blocksOf(language: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code ?? '',
  );
}

beforeAll(() => {
  cpSync(join(checkoutFolder, 'src/lib'), join(copy, 'src/lib'), { recursive: true });
  for (const name of ['package.json', 'tsconfig.json']) cpSync(join(checkoutFolder, name), join(copy, name));
  symlinkSync(join(checkoutFolder, 'node_modules'), join(copy, 'node_modules'));
  for (const code of blocksOf('ts')) {
    const [first = '', ...lines] = code.trimEnd().split('\n');
    const path = join(copy, first.replace(/^\/\/ /, ''));
    if (path === list) addLines(lines);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, `${lines.join('\n')}\n`);
    }
  }
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The import and the entry that the page adds to the list. */
function addLines([importLine = '', entry = '']: readonly string[]): void {
  const before = readFileSync(list, 'utf8');
  const after = `${importLine}\n${before.replace('readonly Importer[] = [', `readonly Importer[] = [\n${entry}`)}`;
  writeFileSync(list, after);
}

it('the code of the page has no type error', () => {
  const config = ts.readConfigFile(join(checkoutFolder, 'tsconfig.json'), (path) =>
    readFileSync(path, 'utf8'),
  );
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, checkoutFolder);
  const program = ts.createProgram([list], { ...options, noEmit: true, types: [], plugins: [] });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => file?.fileName.includes('library-cards') ?? false);
  expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([]);
});

it('the format of the page is recognised and read', async () => {
  const [cards = ''] = blocksOf('xml');
  const module = (await import(pathToFileURL(list).href)) as typeof ImporterList;
  const importer = module.detectImporter('data.txt', cards);
  expect(importer?.name).toBe('library-cards');
  if (importer === undefined) return;
  const traced: string[] = [];
  const { works, diagnostics } = await importWorks(importer, cards, {
    trace: ({ source, reason }) => traced.push(`${source}: ${reason ?? 'read'}`),
  });
  expect(works.map((work) => [work.title?.html ?? work.title?.text, toNames(work)])).toEqual([
    ['On the drift of <i>Carex</i> seeds', ['Ada Brook', 'Ben Lund']],
    ['Mills of the upper river', ['Ada Brook']],
  ]);
  expect(works[0]).toMatchObject({
    identifiers: [{ scheme: 'doi', value: '10.5555/reeds' }],
    dates: [{ value: '2020-03', basis: 'published' }],
  });
  expect(diagnostics).toMatchObject([{ code: 'implausible-date', entry: '2', value: 'soon', line: 11 }]);
  expect(traced).toContain('shelf: Where the book stands is of no use to readers elsewhere');
});

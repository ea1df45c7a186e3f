import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import prettier from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildContent } from '../../scripts/build-content.ts';
import { fileEffects } from '../../scripts/lib/file-effects.ts';
import { hiddenValuesSchema } from '../../scripts/lib/hidden-values.ts';
import { silentReporter } from '../../scripts/lib/reporter/reporter.ts';
import { StageTimer } from '../../scripts/lib/summary/stage-timer.ts';
import { findHiddenName } from '../../src/lib/reconcile/curation/hidden/index.ts';
import { shuffleExports } from '../support/shuffle-exports.ts';
import { readableImport } from './readable.ts';

const fixtures = path.resolve(import.meta.dirname, '../fixtures');
const update = process.env['PEERFOLIO_UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined;
const cases = (await readdir(fixtures, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

let temporary: string;
beforeAll(async () => void (temporary = await mkdtemp(path.join(tmpdir(), 'peerfolio-golden-'))));
afterAll(() => rm(temporary, { recursive: true, force: true }));

async function importInto(generated: string, content: string): Promise<void> {
  const timer = new StageTimer(fileEffects, silentReporter);
  await buildContent({ workspace: { content, generated }, effects: fileEffects, timer });
}

/** What is expected, or what was made where the run is there to write it down. */
async function expected(name: string, file: string, made: unknown): Promise<unknown> {
  const place = path.join(fixtures, name, 'expected', file);
  if (update) {
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, await prettier.format(JSON.stringify(made), { parser: 'json', printWidth: 110 }));
  }
  return JSON.parse(await readFile(place, 'utf8'));
}

describe.each(cases)('%s', (name) => {
  const content = path.join(fixtures, name, 'content');
  const generated = (): string => path.join(temporary, name);
  beforeAll(() => importInto(generated(), content), 60_000);

  it.each(['publications.json', 'people.json', 'report.json', 'findings.json', 'addresses.json'])(
    '%s',
    async (file) => {
      const made = readableImport(generated())[file];
      expect(made).toEqual(await expected(name, file, made));
    },
  );

  it('writes nothing of hidden people', async () => {
    const read = (file: string): Promise<string> => readFile(path.join(generated(), file), 'utf8');
    const { values, names } = hiddenValuesSchema.parse(JSON.parse(await read('hidden-values.json')));
    const printed = (await readdir(generated(), { recursive: true })).filter(
      (file) => file.endsWith('.ndjson') || file === 'site.json',
    );
    const texts = await Promise.all(printed.map(read));
    expect(values.filter((value) => texts.some((text) => text.includes(value)))).toEqual([]);
    // Names of files and keys of rosters are never published.
    const published = texts.map((text) =>
      text.replaceAll(
        /"(?:file|researcherPage)":"[^"]*"|"researcherPages": \[[^\]]*\]|"roster","value":"[^"]*"/g,
        '',
      ),
    );
    const found = names.flatMap(({ name, ...forms }) =>
      published.flatMap((text) =>
        findHiddenName(text, name)
          .filter(({ form }) => forms[form])
          .map(({ start, end }) => text.slice(start - 20, end)),
      ),
    );
    expect(found).toEqual([]);
  });

  it('comes out the same when exports are renamed and their records shuffled', async () => {
    const copy = path.join(temporary, `${name} shuffled`);
    await cp(content, copy, { recursive: true });
    if (existsSync(path.join(copy, 'exports'))) await shuffleExports(path.join(copy, 'exports'));
    await importInto(path.join(temporary, `${name} again`), copy);
    const [made, again] = [generated(), path.join(temporary, `${name} again`)].map((folder) => {
      const { 'report.json': _, ...rest } = readableImport(folder);
      // Records that their source gives no key are numbered as they stand in its file.
      return JSON.stringify(rest).replaceAll(/csl-json #?\d+ /g, 'csl-json ');
    });
    expect(again).toEqual(made);
  });
});

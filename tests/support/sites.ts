import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { addManyWorks } from './prolific-author.ts';
import { shuffleExports } from './shuffle-exports.ts';

/** Folders of the sample institution as built for the tests. */
export interface TestSites {
  /** Built at `/`. */
  plain: string;
  /** What the import wrote for it. */
  plainGenerated: string;
  /** The same data, its export files renamed and their records shuffled, in another time zone and locale. */
  shuffled: string;
  /** Built at `/faculty/`, with the curator's page. */
  faculty: string;
  /** People and works of every odd size, one of them with works on two pages. */
  odd: string;
  oddGenerated: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    sites: TestSites;
  }
}

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '../..');

/** Builds the sample institution three times, and an odd one, before the site and browser tests; removes them afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'peerfolio-sites-'));
  await copyOfContent('plain');
  await shuffleExports(path.join(await copyOfContent('shuffled'), 'exports'));
  await setBase(path.join(await copyOfContent('faculty'), 'site.yml'), '/faculty/');
  addManyWorks(await copyOfContent('odd', 'tests/fixtures/people-and-works-of-every-odd-size/content'), 205);
  await build('plain');
  await Promise.all([
    build('shuffled', { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }),
    build('faculty', {}, ['--curate']),
    build('odd', {}, [], []),
  ]);
  project.provide('sites', {
    plain: path.join(folder, 'plain/out'),
    plainGenerated: path.join(folder, 'plain/content/generated'),
    shuffled: path.join(folder, 'shuffled/out'),
    faculty: path.join(folder, 'faculty/out'),
    odd: path.join(folder, 'odd/out'),
    oddGenerated: path.join(folder, 'odd/content/generated'),
  });
  return () => rm(folder, { recursive: true, force: true });

  async function copyOfContent(name: string, from = 'content'): Promise<string> {
    const content = path.join(folder, name, 'content');
    await mkdir(path.dirname(content), { recursive: true });
    await cp(path.join(root, from), content, {
      recursive: true,
      filter: (source) => path.basename(source) !== 'generated',
    });
    return content;
  }

  async function build(
    name: string,
    environment: Record<string, string> = {},
    more: readonly string[] = [],
    // The committed ledger has every address of the sample, so that building it leaves a checkout as it was.
    ledger: readonly string[] = ['--frozen-ledger'],
  ): Promise<void> {
    const content = path.join(folder, name, 'content');
    const out = path.join(folder, name, 'out');
    const options = ['--content', content, '--out', out, ...ledger, '--quiet'];
    const args = ['scripts/peerfolio.mjs', 'build', ...options, ...more];
    await run(process.execPath, args, { cwd: root, env: { ...process.env, ...environment } }).catch(
      (cause: unknown) => {
        const output = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : '';
        throw new Error(`The sample institution (${name}) did not build.\n${output}`, { cause });
      },
    );
  }
}

async function setBase(file: string, base: string): Promise<void> {
  const settings = await readFile(file, 'utf8');
  const changed = settings.replace(/^base:.*$/m, `base: ${base}`);
  await writeFile(file, changed === settings ? `${settings}\nbase: ${base}\n` : changed);
}

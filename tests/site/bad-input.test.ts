import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';

// Through the real command line, in a process of its own. What each stage makes of bad input stands beside the stage.

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-bad-input-'));
const site = 'name: Harbour Institute\naddress: https://people.harbour.example\nasOf: 2026-01-31\n';
const roster = 'key,given,family\nh-1,Ada,Fjord\nh-2,Ada,Fjord\n';
const made: string[] = [];

afterAll(async () => {
  for (const content of made) await rm(resolveWorkspace({ content }).work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

function contentFolder(name: string, files: Record<string, string | Uint8Array>): string {
  const content = path.join(folder, name);
  made.push(content);
  mkdirSync(content, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(content, file)), { recursive: true });
    writeFileSync(path.join(content, file), text);
  }
  return content;
}

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function peerfolio(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const command = [path.join(root, 'scripts/peerfolio.mjs'), ...args];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: folder, env: { ...process.env, ...env } },
      (error, stdout, stderr) =>
        resolve({
          code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
          stdout,
          stderr,
        }),
    );
  });
}

/** Every file below a folder with its text. */
function tree(of: string): Record<string, string> {
  const files = readdirSync(of, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return [path.relative(of, file), readFileSync(file, 'latin1')];
    }),
  );
}

function openAlexWork(number: number, fields: object = {}): string {
  return JSON.stringify({
    id: `https://openalex.org/W${number}`,
    title: `Sediments of the outer harbour, part ${number}`,
    type: 'article',
    publication_date: '2024-05-01',
    authorships: [{ author: { id: null, display_name: 'Boris Tarn' }, raw_author_name: 'Boris Tarn' }],
    ...fields,
  });
}

describe('a content folder that cannot be used', () => {
  it.each<[string, Record<string, string>, number, string]>([
    ['nothing in it', {}, 2, 'does not exist. Run "npx peerfolio init'],
    ['settings alone', { 'site.yml': site }, 3, 'holds no exports. Put exports of people and works there.'],
    [
      'an unknown key in site.yml',
      { 'site.yml': `${site}untis: []\n`, 'exports/staff.csv': roster },
      2,
      'site.yml:4: unknown key "untis"; did you mean "units"?',
    ],
    [
      'a wrong type in site.yml',
      { 'site.yml': `${site}units: Physics\n`, 'exports/staff.csv': roster },
      2,
      'site.yml:4: units: expected a list, found "Physics"',
    ],
    [
      'a file of no known format',
      { 'site.yml': site, 'exports/letter.doc': 'Dear all' },
      3,
      'exports/letter.doc: The file is in no format that Peerfolio knows',
    ],
  ])('%s: one clear line, an exit code, and nothing published', async (name, files, code, word) => {
    const content = contentFolder(name, files);
    const out = path.join(folder, `${name} out`);
    const outcome = await peerfolio(['build', '--content', content, '--out', out, '--quiet']);
    expect(outcome).toMatchObject({ code, stdout: '', stderr: expect.stringContaining(word) });
    expect(outcome.stderr.trim().split('\n')).toHaveLength(1);
    expect(existsSync(out)).toBe(false);
    expect(existsSync(path.join(content, 'ledger.json'))).toBe(false);
  });
});

describe('exports of which much is broken', () => {
  const out = path.join(folder, 'out');
  let content: string;
  let outcome: Outcome;

  beforeAll(async () => {
    const lines = Array.from({ length: 400 }, (_, index) => openAlexWork(1000 + index)).join('\n');
    const packed = gzipSync(lines);
    const works = [
      openAlexWork(1, { authorships: [{ author: { id: null, display_name: null }, raw_author_name: null }] }),
      openAlexWork(2, { title: null, display_name: null }),
      '{"id": "https://openalex.org/W3", "title": ',
      openAlexWork(4, { publication_date: null, publication_year: null }),
      openAlexWork(5, { authorships: [] }),
      openAlexWork(6, { authorships: null, abstract_inverted_index: null, doi: null }),
    ].join('\n');
    content = contentFolder('much is broken', {
      'site.yml': site,
      'exports/staff.csv': roster,
      'exports/works.ndjson': works,
      'exports/copy/works.ndjson': works,
      'exports/cut.ndjson.gz': packed.subarray(0, packed.length - 200),
      'exports/noise.bin': new Uint8Array([0, 1, 2, 255, 254, 3]),
      'exports/empty.json': '',
    });
    symlinkSync('/nowhere/at/all', path.join(content, 'exports/dangling'));
    outcome = await peerfolio(['build', '--content', content, '--out', out, '--json']);
  }, 300_000);

  it('is a site of the rest, with exit code 0', () => {
    expect(outcome.stderr).toBe('');
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.stdout)).toMatchObject({ institution: 'Harbour Institute' });
    const pages = readdirSync(path.join(out, 'publications'), { recursive: true, encoding: 'utf8' });
    expect(pages.filter((file) => file.endsWith('index.html')).length).toBeGreaterThan(100);
    expect(readFileSync(path.join(out, 'publications/tarn-2024-untitled/index.html'), 'utf8')).toContain(
      'Untitled',
    );
  });

  it('gives two people of one name a page each', () => {
    for (const slug of ['ada-fjord', 'ada-fjord-2'])
      expect(existsSync(path.join(out, 'researchers', slug, 'index.html'))).toBe(true);
  });

  it('reports everything that was left out, with its file', () => {
    const report = z
      .object({ diagnostics: z.array(z.object({ code: z.string(), file: z.string().optional() })) })
      .parse(JSON.parse(readFileSync(path.join(content, 'generated/report.json'), 'utf8')));
    const found = new Set(report.diagnostics.map(({ code, file }) => `${code} ${file ?? ''}`));
    expect([...found].sort()).toEqual([
      'broken-json exports/copy/works.ndjson',
      'empty-file exports/empty.json',
      'missing-author exports/copy/works.ndjson',
      'missing-title exports/copy/works.ndjson',
      'no-author-name exports/copy/works.ndjson',
      'same-file-twice exports/works.ndjson',
      'slug-taken ',
      'truncated-gzip exports/cut.ndjson.gz',
      'truncated-json exports/cut.ndjson.gz',
      'unreadable-file exports/dangling',
      'unrecognised-file exports/noise.bin',
    ]);
  });

  it('fails under --strict, and the site stays as it was', async () => {
    const before = tree(out);
    const strict = await peerfolio(['build', '--content', content, '--out', out, '--strict', '--quiet']);
    expect(strict.code).toBe(3);
    expect(strict.stderr).toContain('--strict: ');
    expect(tree(out)).toEqual(before);
  });

  it('leaves the site and the ledger alone when Astro fails', async () => {
    const before = tree(out);
    const ledger = readFileSync(path.join(content, 'ledger.json'), 'utf8');
    writeFileSync(path.join(content, 'exports/staff.csv'), `${roster}h-3,Chiara,Molo\n`);
    // Stands in for whatever may go wrong in Astro's process: it dies as it begins.
    const saboteur = path.join(folder, 'saboteur.cjs');
    writeFileSync(
      saboteur,
      "if (/astro\\.mjs$/.test(process.argv[1] ?? '')) { console.error('No space left'); process.exit(7); }",
    );
    const failed = await peerfolio(['build', '--content', content, '--out', out, '--quiet'], {
      NODE_OPTIONS: `--require=${saboteur}`,
    });
    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain('Astro was stopped with code 7. The published site stays as it was.');
    expect(failed.stderr).toContain('No space left');
    expect(tree(out)).toEqual(before);
    expect(readFileSync(path.join(content, 'ledger.json'), 'utf8')).toBe(ledger);
    expect(readdirSync(folder).filter((name) => /^out\.(?:next|old)$/.test(name))).toEqual([]);
  });

  it('stops when somebody lost many works, names them, and leaves the site and the ledger alone', async () => {
    const before = tree(out);
    const ledger = readFileSync(path.join(content, 'ledger.json'), 'utf8');
    const baseline = path.join(folder, 'earlier report.json');
    const ada = { slug: 'ada-fjord', name: 'Ada Fjord', units: [], works: ['a', 'b', 'c', 'd'] };
    const earlier = { asOf: '2025-12-31', holdings: { people: [ada], units: [] } };
    writeFileSync(baseline, JSON.stringify({ ...earlier, findings: [], findingsByKind: {} }));
    const markdown = path.join(folder, 'difference.md');
    const options = ['--content', content, '--out', out, '--quiet', '--baseline', baseline];
    const stopped = await peerfolio(['build', ...options, '--diff-markdown', markdown]);
    expect(stopped.code).toBe(7);
    expect(stopped.stderr).toContain('1 person lost more than 30 % of their works since 2025-12-31');
    expect(stopped.stderr).toContain('Ada Fjord (/researchers/ada-fjord/): 4 of 4 works');
    expect(readFileSync(markdown, 'utf8')).toContain('| Ada Fjord | 4 |  | −4 | 0 |');
    expect(tree(out)).toEqual(before);
    expect(readFileSync(path.join(content, 'ledger.json'), 'utf8')).toBe(ledger);
    const told = await peerfolio(['import', ...options.filter((_, place) => ![2, 3].includes(place))]);
    expect(told).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  describe('built again, for curators, when two people turned out to be one', () => {
    const options = ['--curate', '--accept-losses', '--quiet'];
    let again: Outcome;
    const pageOf = (...names: string[]): string =>
      readFileSync(path.join(out, ...names, 'index.html'), 'utf8');

    beforeAll(async () => {
      mkdirSync(path.join(content, 'curation'));
      writeFileSync(
        path.join(content, 'curation/2026.yml'),
        [
          '- action: merge',
          '  target: roster:h-2',
          '  into: roster:h-1',
          '  who: A. Librarian',
          '  when: 2026-01-30',
          '  why: one Ada Fjord with two rows',
        ].join('\n'),
      );
      again = await peerfolio(['build', '--content', content, '--out', out, ...options]);
    }, 300_000);

    it('is published after the failures before it', () => {
      expect(again).toEqual({ code: 0, stdout: '', stderr: '' });
      expect(existsSync(path.join(out, 'researchers/chiara-molo/index.html'))).toBe(true);
    });

    it('leads from the address that is given up to the one that stays', () => {
      const redirect = pageOf('researchers/ada-fjord-2');
      expect(redirect).toMatch(/http-equiv="refresh" content="0;\s*url=\/researchers\/ada-fjord\/"/);
      expect(pageOf('researchers/ada-fjord')).toContain('<h1');
      const ledger = JSON.parse(readFileSync(path.join(content, 'ledger.json'), 'utf8'));
      expect(ledger).toMatchObject({
        people: {
          'ada-fjord': { identifiers: ['roster:h-1', 'roster:h-2'] },
          'ada-fjord-2': { movedTo: 'ada-fjord' },
        },
      });
    });

    it('has a page for curators that no search engine is to list', () => {
      const curate = pageOf('about/data/curate');
      expect(curate).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(readFileSync(path.join(out, 'robots.txt'), 'utf8')).toContain('Disallow: /about/data/curate/\n');
      expect(readFileSync(path.join(out, 'sitemap-0.xml'), 'utf8')).not.toContain('/about/data/curate/');
      expect(pageOf('about/data')).toContain('href="/about/data/curate/"');
    });
  });
});

describe('an output folder of somebody else', () => {
  it('is refused before anything is read, and keeps its files', async () => {
    const content = contentFolder('sound', { 'site.yml': site, 'exports/staff.csv': roster });
    const out = contentFolder('holiday pictures', { 'beach.jpg': 'sand' });
    const outcome = await peerfolio(['build', '--content', content, '--out', out]);
    expect(outcome.code).toBe(5);
    expect(outcome.stderr).toContain('holiday pictures');
    expect(outcome.stderr).not.toContain('Reading exports');
    expect(tree(out)).toEqual({ 'beach.jpg': 'sand' });
    expect(existsSync(path.join(content, 'generated'))).toBe(false);
  });
});

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-hidden-names-'));

/** An institution of the fixtures with its site, the curator's page and the comment on a pull request included. */
class Institution {
  readonly #fixture: string;
  readonly content: string;
  readonly out: string;
  readonly comment: string;

  constructor(fixture: string) {
    this.#fixture = path.join(root, 'tests/fixtures', fixture, 'content');
    this.content = path.join(folder, fixture, 'content');
    this.out = path.join(folder, fixture, 'out');
    this.comment = path.join(folder, fixture, 'difference.md');
  }

  async build(...options: string[]): Promise<void> {
    cpSync(this.#fixture, this.content, { recursive: true });
    const args = ['scripts/peerfolio.mjs', 'build', '--content', this.content, '--out', this.out, '--quiet'];
    await promisify(execFile)(process.execPath, [...args, ...options], { cwd: root });
  }

  /** Every file of the site, those of the search unpacked, with its own path as its first line. */
  texts(): [file: string, text: string][] {
    return readdirSync(this.out, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path.join(this.out, file)).isFile())
      .map((file) => {
        const bytes = readFileSync(path.join(this.out, file));
        const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
        return [file, `${file}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`];
      });
  }

  filesWith(word: string | RegExp): string[] {
    return this.texts()
      .filter(([, text]) =>
        typeof word === 'string' ? text.toLowerCase().includes(word) : word.test(text.toLowerCase()),
      )
      .map(([file]) => file);
  }

  async remove(): Promise<void> {
    await rm(resolveWorkspace({ content: this.content }).work, { recursive: true, force: true });
  }
}

const kilns = new Institution('a-former-name-that-nobody-may-read');
const lighthouses = new Institution('a-former-name-in-every-field-and-spelling');
const { content, out } = kilns;
const filesWith = (word: string | RegExp): string[] => kilns.filesWith(word);

beforeAll(async () => {
  await kilns.build();
  const baseline = path.join(folder, 'baseline.json');
  writeFileSync(baseline, JSON.stringify(beforeTheDecision));
  await lighthouses.build('--curate', '--baseline', baseline, '--diff-markdown', lighthouses.comment);
}, 240_000);
afterAll(async () => {
  await kilns.remove();
  await lighthouses.remove();
  await rm(folder, { recursive: true, force: true });
});

/** What a build before the decision left: names and addresses as they were. */
const beforeTheDecision = {
  asOf: '2026-01-31',
  holdings: {
    people: [
      {
        slug: 'torvalda-brandtzaeg',
        name: 'Torvalda Brandtzæg',
        units: ['lamps'],
        works: ['brandtzaeg-2016-lenses-look-both-ways', 'torvalda-brandtzaeg-2001-lost'],
      },
    ],
    units: [{ slug: 'lamps', name: 'Lamps' }],
  },
  findings: [],
  findingsByKind: {},
};

describe('a former name that is hidden', () => {
  it('stands in no file of the site, search index and addresses included', () => {
    // The surname is a part of the new one; the given name is nobody else's.
    expect(filesWith('dorothea')).toEqual([]);
  });

  it('still leads to the works that were published under it, under the new name', () => {
    const profile = readFileSync(path.join(out, 'researchers/alvar-quistgaard-lind/index.html'), 'utf8');
    for (const title of ['Ash glazes of three valleys', 'Firing at night', 'Clay under the microscope'])
      expect(profile).toContain(title);
    const bibtex = readFileSync(
      path.join(out, 'publications/quistgaard-2016-ash-glazes-three-valleys.bib'),
      'utf8',
    );
    expect(bibtex).toContain('Quistgaard-Lind, Alvar');
  });

  it('has no address and no redirect, which would tell whose it was', () => {
    expect(existsSync(path.join(out, 'researchers/dorothea-quistgaard'))).toBe(false);
  });

  it('is what the check looks for', () => {
    const hidden: unknown = JSON.parse(
      readFileSync(path.join(content, 'generated/hidden-values.json'), 'utf8'),
    );
    expect(hidden).toMatchObject({ names: [{ full: true, initials: true }] });
  });
});

describe('a former name that stands in every field of the exports, in every spelling', () => {
  // Somebody else bears the surname; the given name is nobody else's.
  const spellings = /torvalda|\bt[^a-z]{0,3}(?:m[^a-z]{0,3})?brandtz|brandtz(?:æ|ae|a)g[^a-z]{1,3}t\b/;

  it('stands in no file of the site: pages, citations, feeds, search index, addresses, the curator’s page', () => {
    expect(lighthouses.filesWith(spellings)).toEqual([]);
    expect(lighthouses.filesWith('gyda brandtz')).toContain('about/data/curate/index.html');
  });

  it('stands neither in what the import tells nor in the comment on a pull request', () => {
    const report: unknown = JSON.parse(
      readFileSync(path.join(lighthouses.content, 'generated/report.json'), 'utf8'),
    );
    // Where a file lies, only who keeps the exports reads.
    const told = JSON.stringify(report, (key, value: unknown) => (key === 'file' ? '' : value));
    expect(told.toLowerCase().search(spellings)).toBe(-1);
    expect(readFileSync(lighthouses.comment, 'utf8').toLowerCase().search(spellings)).toBe(-1);
    expect(readFileSync(path.join(lighthouses.content, 'generated/difference.json'), 'utf8')).not.toMatch(
      /torvalda/i,
    );
  });

  it('leaves a sign in titles and abstracts, and N. N. where nobody knows whose byline it is', () => {
    expect(lighthouses.filesWith('in memory of […]').length).toBeGreaterThan(0);
    const page = readFileSync(
      path.join(lighthouses.out, 'publications/n-n-2014-lamp-that-went-out.bib'),
      'utf8',
    );
    expect(page).toContain('N. N.');
  });
});

it('a former name that may be read is listed as one', () => {
  const profile = readFileSync(path.join(out, 'researchers/noor-verhulst/index.html'), 'utf8');
  expect(profile).toContain('Noor de Wit');
  expect(profile).not.toContain('noor.example.org');
  expect(profile).not.toContain('Reader');
});

it('an ORCID iD that is hidden leads to the works and stands in no file of the site', () => {
  expect(filesWith(/0009-?9999-?0007-?005x/)).toEqual([]);
  const hidden = readFileSync(path.join(content, 'generated/hidden-values.json'), 'utf8');
  expect(hidden).toContain('0009-9999-0007-005X');
  expect(readFileSync(path.join(out, 'researchers/noor-verhulst/index.html'), 'utf8')).toContain(
    'Clay under the microscope',
  );
});

describe('somebody who was removed', () => {
  const address = 'researchers/ines-abrantes/index.html';

  it('leaves a page at the old address that says so and is in no sitemap', () => {
    const page = readFileSync(path.join(out, address), 'utf8');
    expect(page).toContain('This profile was removed');
    expect(page).toMatch(/<meta name="?robots"? content="?noindex/);
    expect(page).not.toContain('Abrantes');
    expect(filesWith('researchers/ines-abrantes')).toEqual([address]);
  });

  it('is nobody of the directory; the bylines of works stay as printed, without identifiers', () => {
    expect(readFileSync(path.join(out, 'researchers/index.html'), 'utf8')).not.toContain('Abrantes');
    expect(readFileSync(path.join(content, 'generated/people.ndjson'), 'utf8')).not.toContain('Abrantes');
    expect(filesWith('abrantes')).toContain('publications/quistgaard-lind-2015-clay-microscope/index.html');
    expect(filesWith('0009-9999-0007-0068')).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resolveWorkspace } from '../../scripts/lib/workspace.ts';

const root = path.resolve(import.meta.dirname, '../..');
const fixture = path.join(root, 'tests/fixtures/a-former-name-that-nobody-may-read/content');
const folder = mkdtempSync(path.join(tmpdir(), 'peerfolio-hidden-names-'));
const content = path.join(folder, 'content');
const out = path.join(folder, 'out');

beforeAll(async () => {
  cpSync(fixture, content, { recursive: true });
  const args = ['scripts/peerfolio.mjs', 'build', '--content', content, '--out', out, '--quiet'];
  await promisify(execFile)(process.execPath, args, { cwd: root });
}, 120_000);
afterAll(async () => {
  await rm(resolveWorkspace({ content }).work, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

/** Every file of the site, those of the search unpacked, with its own path as its first line. */
function publishedTexts(): [file: string, text: string][] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(out, file)).isFile())
    .map((file) => {
      const bytes = readFileSync(path.join(out, file));
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [file, `${file}\n${(packed ? gunzipSync(bytes) : bytes).toString('utf8')}`];
    });
}

function filesWith(word: string): string[] {
  return publishedTexts()
    .filter(([, text]) => text.toLowerCase().includes(word))
    .map(([file]) => file);
}

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

  it('is what the check looks for, in both orders', () => {
    const hidden = readFileSync(path.join(content, 'generated/hidden-values.json'), 'utf8');
    expect(JSON.parse(hidden)).toEqual(
      expect.arrayContaining(['Dorothea Quistgaard', 'Quistgaard Dorothea']),
    );
  });
});

it('a former name that may be read is listed as one', () => {
  const profile = readFileSync(path.join(out, 'researchers/noor-verhulst/index.html'), 'utf8');
  expect(profile).toContain('Noor de Wit');
  expect(profile).not.toContain('noor.example.org');
  expect(profile).not.toContain('Reader');
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

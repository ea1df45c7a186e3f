import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { isPageLine } from './astro.ts';
import { findMissingPages } from './astro-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'peerfolio-astro-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('tells the line of a page from what else Astro says', () => {
  expect(isPageLine('12:00:00   ├─ /researchers/jo-doe/index.html (+3ms) ')).toBe(true);
  expect(isPageLine('  └─ /researchers/jo-doe.bib (+1ms)')).toBe(true);
  expect(isPageLine('12:00:00 [build] 2 page(s) built in 943ms')).toBe(false);
});

it('misses a page that a record calls for', async () => {
  const file = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  file('generated/index/researchers.ndjson', '{"slug":"jo-doe"}\n{"slug":"al-roe"}\n');
  file('generated/index/publications.ndjson', '');
  file('site/index.html', '');
  file('site/researchers/jo-doe/index.html', '');
  expect(await findMissingPages(join(folder, 'generated'), join(folder, 'site'))).toEqual([
    '404.html',
    'researchers/al-roe/',
  ]);
});

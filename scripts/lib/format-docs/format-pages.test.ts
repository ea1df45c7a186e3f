import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { importers } from '../../../src/lib/importers/index.ts';
import { checkoutFolder } from '../workspace.ts';
import { toFormatPages } from './format-pages.ts';

const folder = join(checkoutFolder, 'docs', 'formats');

it('docs/formats holds what the tables of the importers say; npm run docs writes it', async () => {
  const pages = await toFormatPages(importers);
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text);
});

it('every format says where it comes from, what shapes it has and which fields are read', () => {
  for (const { name, description } of importers) {
    expect(description.summary, name).toMatch(/\.$/);
    expect(description.shapes, name).not.toBe('');
    expect(description.tables.length, name).toBeGreaterThan(0);
    for (const { rows } of description.tables) expect(rows.length, name).toBeGreaterThan(0);
  }
});

it('no field of a format is listed twice for two fates', () => {
  for (const { name, description } of importers) {
    for (const { rows, alongside, ignored } of description.tables) {
      const read = new Set(rows.map(({ source }) => source));
      const others = [...Object.keys(alongside), ...Object.keys(ignored)];
      expect(
        others.filter((field) => read.has(field)),
        name,
      ).toEqual([]);
      expect(new Set(others).size, name).toBe(others.length);
    }
  }
});

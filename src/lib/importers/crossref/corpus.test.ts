import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks } from '../testing/import-works.ts';
import { crossrefImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`pages of the Crossref API${without}`, () => {
  const folder = join(corpora ?? '', 'crossref');
  const files =
    corpora === undefined
      ? ['works-page-01.json']
      : readdirSync(folder).filter((file) => /-page-\d+\.json$/.test(file));

  it.each(files)('imports every work of %s or names it', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const text = bytes.toString();
    const accepting = importers.filter((importer) => importer.accepts('x', text.slice(0, 65_536)));
    expect(accepting.map(({ name }) => name)).toEqual(['crossref']);
    const traced: string[] = [];
    const { works, diagnostics } = await importWorks(crossrefImporter, bytes, {
      file,
      recordBytes: 1 << 26,
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') traced.push(source);
      },
    });
    const unused = diagnostics.filter(({ code }) => code === 'unused-record-kind');
    const named = unused.flatMap(({ value = '' }) => value.split(' '));
    const page: unknown = JSON.parse(text);
    expect([...works.map(({ provenance }) => provenance.entry), ...named].sort()).toEqual(
      pageToDois(page).sort(),
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(traced).toEqual([]);
    // every author list is whole: names without text aside, as many bylines as there are entries
    const authors = text.match(/"(?:sequence)": ?"(?:first|additional)"/g)?.length ?? 0;
    const bylines = works.reduce((sum, work) => sum + work.bylines.length + work.editors.length, 0);
    expect(bylines).toBeGreaterThanOrEqual(authors * 0.95);
  });
});

function pageToDois(page: unknown): string[] {
  const message = page instanceof Object && 'message' in page ? page.message : undefined;
  const items: unknown = message instanceof Object && 'items' in message ? message.items : [];
  return Array.isArray(items)
    ? items.map((item: unknown) => (item instanceof Object && 'DOI' in item ? String(item.DOI) : ''))
    : [];
}

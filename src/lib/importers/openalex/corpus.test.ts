import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../testing/import-text.ts';
import { openAlexImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`pages of the OpenAlex API${without}`, () => {
  const folder = join(corpora ?? '', 'openalex');
  const files =
    corpora === undefined
      ? ['works-page-01.json']
      : readdirSync(folder).filter((file) => /-page-\d+\.json$/.test(file));

  it.each(files)('imports every record of %s or names it', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const page: unknown = JSON.parse(bytes.toString());
    expect(openAlexImporter.accepts('export.dat', bytes.subarray(0, 1 << 16).toString())).toBe(true);
    const { records, diagnostics } = await importText(openAlexImporter, bytes, {
      file,
      recordBytes: 1 << 26,
    });
    const imported = records.map(({ provenance }) => provenance.entry);
    const lost = diagnostics.filter(({ code }) => code === 'deleted-author').map(({ entry }) => entry);
    expect([...imported, ...lost].sort()).toEqual(pageToIds(page).sort());
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(files)('reads %s alike however its bytes arrive', async (file) => {
    const bytes = readFileSync(join(folder, file)).subarray(0, 200_000);
    const whole = await importText(openAlexImporter, bytes, { file, recordBytes: 1 << 26 }, bytes.length);
    expect(await importText(openAlexImporter, bytes, { file, recordBytes: 1 << 26 }, 997)).toEqual(whole);
  });
});

function pageToIds(page: unknown): string[] {
  if (typeof page !== 'object' || page === null || !('results' in page) || !Array.isArray(page.results))
    return [];
  return page.results.map((record: unknown) =>
    typeof record === 'object' && record !== null && 'id' in record
      ? String(record.id).replace(/.*\//, '')
      : '',
  );
}

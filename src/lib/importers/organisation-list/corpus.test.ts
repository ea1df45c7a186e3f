import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../testing/import-text.ts';
import { organisationListImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`lists of organisations${without}`, () => {
  it('are read row by row', async () => {
    const text = readFileSync(join(corpora ?? '', 'rosters/vivo-sample-csv/csv/organizations.csv'), 'utf8');
    expect(organisationListImporter.accepts('export.dat', text)).toBe(true);
    const { records, diagnostics } = await importText(organisationListImporter, text);
    expect(records).toHaveLength(text.trim().split('\n').length - 1);
    expect(diagnostics).toEqual([]);
  });
});

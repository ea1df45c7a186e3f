import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '../testing/import-text.ts';
import { rosterImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`people lists of institutions${without}`, () => {
  it.each([
    ['derived/acl-inst-1k/people.csv', 1000],
    ['rosters/vivo-sample-csv/csv/people.csv', 40],
  ])('reads every row of %s', async (file, count) => {
    const bytes = readFileSync(join(corpora ?? '', file));
    expect(rosterImporter.accepts('export.dat', bytes.subarray(0, 1 << 16).toString())).toBe(true);
    const { records, diagnostics } = await importText(rosterImporter, bytes, { file });
    expect(records).toHaveLength(count);
    expect(new Set(records.map(({ provenance }) => provenance.entry)).size).toBe(count);
    expect(diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
  });

  it('reads positions by the keys of the list of people', async () => {
    const folder = join(corpora ?? '', 'rosters/vivo-sample-csv/csv');
    const keysOf = (list: string): string[] =>
      readFileSync(join(folder, list), 'utf8')
        .split('\n')
        .slice(1)
        .map((line) => line.split(',')[0] ?? '')
        .filter((key) => key !== '')
        .sort();
    const { records } = await importText(rosterImporter, readFileSync(join(folder, 'positions.csv')));
    expect(records.map(({ provenance }) => provenance.entry).sort()).toEqual(keysOf('positions.csv'));
    expect(keysOf('positions.csv')).toEqual(keysOf('people.csv'));
    for (const record of records)
      expect(record).toMatchObject({
        role: expect.stringMatching(/\S/),
        joined: expect.stringMatching(/^\d{4}$/),
      });
  });

  it('does not take the list of organisations for one of people', () => {
    const bytes = readFileSync(join(corpora ?? '', 'rosters/vivo-sample-csv/csv/organizations.csv'));
    expect(rosterImporter.accepts('export.dat', bytes.toString())).toBe(false);
  });
});

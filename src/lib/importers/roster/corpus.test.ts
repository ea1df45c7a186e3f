import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
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

describe.skipIf(corpora === undefined)(`strings made to do harm, in every cell of a roster${without}`, () => {
  it('leave one person a row, and only addresses that may be printed', async () => {
    const strings = readFileSync(join(corpora ?? '', 'hostile/strings.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line): string => z.object({ payload: z.string() }).parse(JSON.parse(line)).payload)
      // A cell of more lines is taken for one whose closing quotation mark is missing.
      .filter((payload) => payload.split(/[\r\n]/).length < 6);
    expect(strings.length).toBeGreaterThan(1000);
    const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    const columns = ['role', 'unit', 'variants', 'affiliation', 'website', 'orcid', 'joined'];
    const rows = strings.map((text, index) => [
      `k${index}`,
      'Ida',
      'Brook',
      ...columns.map(() => quote(text)),
    ]);
    const text = [['key', 'given', 'family', ...columns], ...rows].map((row) => row.join(',')).join('\r\n');
    const { records } = await importText(rosterImporter, text, { recordBytes: 1 << 26 });
    expect(new Set(records.map(({ provenance }) => provenance.entry)).size).toBe(strings.length);
    for (const record of records) {
      if (record.kind !== 'person') continue;
      for (const { url } of record.links) expect(url).toMatch(/^(?:https?:\/\/|mailto:)[^\s<>"]+$/);
      for (const each of [record.role, ...record.units]) expect(each ?? '').not.toMatch(/\p{Cc}/u);
    }
  });
});

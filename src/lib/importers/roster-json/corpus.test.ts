import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rosterJsonImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`JSON of other formats${without}`, () => {
  it('is never taken for a roster', () => {
    const files = globSync('**/*.{json,jsonl,ndjson}', { cwd: corpora ?? '.' });
    expect(files.length).toBeGreaterThan(400);
    const taken = files.filter((file) => {
      const bytes = readFileSync(join(corpora ?? '', file)).subarray(0, 1 << 16);
      return rosterJsonImporter.accepts(file, bytes.toString('utf8'));
    });
    expect(taken).toEqual([]);
  }, 60_000);
});

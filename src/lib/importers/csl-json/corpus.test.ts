import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { cslJsonImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`an institution's CSL-JSON${without}`, () => {
  it('is read whole: every item a record under its id, every abstract kept', async () => {
    const bytes = gunzipSync(readFileSync(join(corpora ?? '', 'derived/acl-inst-1k/works.csl.json.gz')));
    const text = bytes.toString('utf8');
    expect(cslJsonImporter.accepts('works', text.slice(0, 65_536))).toBe(true);
    const { works, diagnostics } = await importWorks(cslJsonImporter, bytes, { recordBytes: 1 << 26 });
    const items: unknown = JSON.parse(text);
    expect(toEntries(works)).toEqual(idsOf(items));
    expect(works.filter((work) => work.abstract !== undefined)).toHaveLength(
      text.match(/^"abstract": "./gm)?.length ?? -1,
    );
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  }, 120_000);
});

function idsOf(items: unknown): string[] {
  const list: unknown[] = Array.isArray(items) ? items : [];
  return list.map((item) =>
    typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '',
  );
}

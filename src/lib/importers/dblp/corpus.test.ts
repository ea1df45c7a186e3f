import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { dblpImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`a part of dblp.xml${without}`, () => {
  it('is read whole: every record under its key, every author, no name with a number', async () => {
    const text = gunzipSync(readFileSync(join(corpora ?? '', 'dblp/dblp.xml.gz'))).toString();
    const accepting = importers.filter((importer) => importer.accepts('x', text.slice(0, 65_536)));
    expect(accepting.map(({ name }) => name)).toEqual(['dblp']);
    const unknown: string[] = [];
    const { works, diagnostics } = await importWorks(dblpImporter, text, {
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') unknown.push(source);
      },
    });
    expect(toEntries(works)).toEqual([...text.matchAll(/ key="([^"]+)"/g)].map(([, key]) => key));
    expect(works.flatMap(({ bylines }) => bylines)).toHaveLength(text.match(/<author[ >]/g)?.length ?? 0);
    expect(works.flatMap(({ bylines }) => bylines).filter(({ display }) => /\d/.test(display))).toEqual([]);
    expect(works.filter(({ title }) => title?.text.endsWith('.') === true)).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(unknown).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks } from '../testing/import-works.ts';
import { arxivAtomImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

const recordingSchema = z.object({ body: z.string() });

describe.skipIf(corpora === undefined)(`answers of arXiv${without}`, () => {
  it('keep each of their thousands of authors', async () => {
    const text = readFileSync(join(corpora ?? '', 'hyperauthor/arxiv-atom-lvk.xml'), 'utf8');
    await expectWhole(text);
    const { works } = await importWorks(arxivAtomImporter, text, { recordBytes: 1 << 26 });
    // One list has a colon in the place of a name.
    expect(works.map(({ bylines }) => bylines.length)).toEqual([1856, 1633, 851, 1153, 2831]);
  });

  it('are read whole out of a client library’s recordings, which themselves are nobody’s format', async () => {
    const folder = join(corpora ?? '', 'arxiv/arxiv-py-fixtures/fixtures');
    for (const file of readdirSync(folder)) {
      const recording = readFileSync(join(folder, file), 'utf8');
      expect(importers.filter((importer) => importer.accepts(file, recording.slice(0, 65_536)))).toEqual([]);
      const { body } = recordingSchema.parse(JSON.parse(recording));
      await expectWhole(body);
    }
  });
});

async function expectWhole(text: string): Promise<void> {
  const accepting = importers.filter((importer) => importer.accepts('x', text.slice(0, 65_536)));
  expect(accepting.map(({ name }) => name)).toEqual(['arxiv-atom']);
  const unknown: string[] = [];
  const { works, diagnostics } = await importWorks(arxivAtomImporter, text, {
    recordBytes: 1 << 26,
    trace: ({ source, reason }) => {
      if (reason === 'Peerfolio does not know the field') unknown.push(source);
    },
  });
  const ids = [...text.matchAll(/<entry>\s*<id>http:\/\/arxiv\.org\/abs\/([^<]+)</g)].map(([, id]) => id);
  expect(works.map(({ provenance }) => provenance.entry)).toEqual(ids);
  expect(works.filter(({ abstract }) => abstract === undefined)).toEqual([]);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(unknown).toEqual([]);
}

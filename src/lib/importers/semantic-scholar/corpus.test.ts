import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks } from '../testing/import-works.ts';
import { semanticScholarImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`answers of Semantic Scholar${without}`, () => {
  const folder = join(corpora ?? '', 'semantic-scholar/data');

  it.each(['Author.json', 'Citation.json', 'PaperWithNullValues.json'])(
    'every paper with a title in %s is read, and everything else is named',
    async (file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const accepting = importers.filter((importer) => importer.accepts('x', text.slice(0, 65_536)));
      expect(accepting.map(({ name }) => name)).toEqual(['semantic-scholar']);
      const unknown: string[] = [];
      const { works, diagnostics } = await importWorks(semanticScholarImporter, text, {
        trace: ({ source, reason }) => {
          if (reason === 'Peerfolio does not know the field') unknown.push(source);
        },
      });
      const titled = text.match(/"paperId": ?"[0-9a-f]{40}", ?"externalIds"/g)?.length ?? 0;
      expect(works).toHaveLength(titled);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(unknown).toEqual([]);
    },
  );

  it('recordings of a client library and pages about datasets are nobody’s format', () => {
    const files = readdirSync(folder).filter((file) => /\.(?:yaml|txt)$|^Dataset/.test(file));
    for (const file of files) {
      const head = readFileSync(join(folder, file), 'utf8').slice(0, 65_536);
      expect(importers.filter((importer) => importer.accepts(file, head))).toEqual([]);
    }
  });
});

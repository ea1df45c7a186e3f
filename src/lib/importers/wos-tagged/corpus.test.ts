import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementOf, zoteroCases } from '../tagged/testing/zotero-cases.ts';
import { importWorks } from '../testing/import-works.ts';
import { wosTaggedImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

const jabref = 'bibtex/jabref/org/jabref/logic/importer/fileformat';
const files = [
  'ris-pubmed/synthesisr/tests/testthat/testdata/WoS_ciw_example.ciw',
  `${jabref}/IsiImporterTestWOS.isi`,
  `${jabref}/IsiImporterTestInspec.isi`,
];

describe.skipIf(corpora === undefined)(`tagged text of Web of Science${without}`, () => {
  const folder = corpora ?? '';

  it.each(files)('%s is recognised and read whole, with no field that nobody knows', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(wosTaggedImporter.accepts(file, text.slice(0, 65_536))).toBe(true);
    const unknown = new Set<string>();
    const { works, diagnostics } = await importWorks(wosTaggedImporter, text, {
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') unknown.add(source);
      },
    });
    expect(works).toHaveLength(text.match(/^PT /gm)?.length ?? 0);
    expect([...unknown]).toEqual([]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('agrees with what Zotero reads in its own cases', async () => {
    const { counts, differences } = await agreementOf(
      wosTaggedImporter,
      zoteroCases(folder, 'Web of Science Tagged'),
    );
    console.info(`Web of Science against Zotero: ${JSON.stringify(counts)}`);
    expect(differences).toEqual([
      // Zotero’s chapters have no place for a DOI
      'case 3 item 0 (bookSection) doi',
    ]);
  });
});

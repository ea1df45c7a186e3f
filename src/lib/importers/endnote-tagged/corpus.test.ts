import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreementOf, zoteroCases } from '../tagged/testing/zotero-cases.ts';
import { importWorks } from '../testing/import-works.ts';
import { endnoteTaggedImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`EndNote’s tagged form${without}`, () => {
  const folder = corpora ?? '';

  it('of a repository is read whole', async () => {
    const text = readFileSync(join(folder, 'ris-pubmed/colrev/tests/2_loader/data/enl_data.enl'), 'utf8');
    expect(endnoteTaggedImporter.accepts('x', text)).toBe(true);
    const unknown = new Set<string>();
    const { works } = await importWorks(endnoteTaggedImporter, text, {
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') unknown.add(source);
      },
    });
    expect(works).toHaveLength(text.match(/^%T /gm)?.length ?? 0);
    expect([...unknown]).toEqual([]);
  });

  it('agrees with what Zotero reads in its own cases', async () => {
    const { counts, differences } = await agreementOf(
      endnoteTaggedImporter,
      zoteroCases(folder, 'ReferBibIX'),
    );
    console.info(`EndNote’s tagged form against Zotero: ${JSON.stringify(counts)}`);
    expect(differences).toEqual([
      // Zotero does not read the DOI of %R
      'case 0 item 0 (journalArticle) doi',
    ]);
  });
});

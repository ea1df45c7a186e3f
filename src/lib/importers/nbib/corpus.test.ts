import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jabrefDifferences } from '../tagged/testing/jabref-pairs.ts';
import { agreementOf, zoteroCases } from '../tagged/testing/zotero-cases.ts';
import { importText } from '../testing/import-text.ts';
import { nbibImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`tagged text of PubMed and ERIC${without}`, () => {
  const folder = corpora ?? '';
  const files =
    corpora === undefined ? [] : ['ris-pubmed', 'bibtex'].flatMap((part) => nbibFiles(folder, part));

  it('is recognised, imported record by record or named, with no field that nobody knows', async () => {
    const lost: string[] = [];
    const unknown = new Set<string>();
    let records = 0;
    for (const file of files) {
      const text = readFileSync(join(folder, file), 'utf8');
      expect(`${file} ${nbibImporter.accepts(file, text.slice(0, 65_536))}`).toBe(`${file} true`);
      const result = await importText(nbibImporter, text, {
        file,
        trace: ({ source, reason }) => {
          if (reason === 'Peerfolio does not know the field') unknown.add(source);
        },
      });
      records += result.records.length;
      const counted = text.match(/^PMID *-|^OWN +- ERIC/gm)?.length ?? 0;
      if (result.records.length !== counted) lost.push(file);
    }
    console.info(`NBIB: ${records} records of ${files.length} files`);
    expect(files.length).toBeGreaterThan(6);
    expect(lost).toEqual([]);
    expect([...unknown]).toEqual([]);
  }, 60_000);

  it('agrees with what Zotero reads in its own cases', async () => {
    const { counts, differences } = await agreementOf(nbibImporter, zoteroCases(folder, 'MEDLINEnbib'));
    console.info(`NBIB against Zotero: ${JSON.stringify(counts)}`);
    expect(differences).toEqual([
      // A DOI in an address, which Zotero keeps as one
      'case 3 item 1 (journalArticle) doi',
      // A book whose title Zotero does not read
      'case 4 item 1 (book) title',
    ]);
  });

  it('agrees with what JabRef expects of its own cases', async () => {
    expect(await jabrefDifferences(nbibImporter, folder, files)).toEqual([]);
  });
});

function nbibFiles(folder: string, part: string): string[] {
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .map((file) => join(part, file))
    .filter((file) => /\.(?:txt|nbib)$/.test(file))
    .filter((file) => /^PMID *- ?\d|^OWN +- ERIC/m.test(readFileSync(join(folder, file), 'utf8')))
    .sort();
}

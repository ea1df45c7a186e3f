import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jabrefDifferences } from '../tagged/testing/jabref-pairs.ts';
import { agreementOf, zoteroCases } from '../tagged/testing/zotero-cases.ts';
import { importText } from '../testing/import-text.ts';
import { pubmedXmlImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`PubMed XML of other programs’ tests${without}`, () => {
  const folder = corpora ?? '';
  const files =
    corpora === undefined ? [] : ['ris-pubmed', 'bibtex'].flatMap((part) => pubmedFiles(folder, part));

  it('is recognised, imported record by record or named, with no element that nobody knows', async () => {
    const lost: string[] = [];
    const unknown = new Set<string>();
    let records = 0;
    for (const file of files) {
      const text = readMaybePacked(join(folder, file));
      expect(pubmedXmlImporter.accepts(file, text.slice(0, 65_536))).toBe(true);
      const result = await importText(pubmedXmlImporter, text, {
        file,
        recordBytes: 1 << 26,
        trace: ({ source, reason }) => {
          if (reason === 'Peerfolio does not know the field') unknown.add(source);
        },
      });
      records += result.records.length;
      const named = result.diagnostics.filter(({ severity }) => severity === 'error');
      const counted = text.match(/<Pubmed(?:Book)?Article[\s>]/g)?.length ?? 0;
      if (result.records.length + named.length !== counted) lost.push(file);
    }
    console.info(`PubMed XML: ${records} records of ${files.length} files`);
    expect(lost).toEqual([]);
    expect([...unknown]).toEqual([]);
  }, 60_000);

  it('agrees with what Zotero reads in its own cases', async () => {
    const { counts, differences } = await agreementOf(pubmedXmlImporter, zoteroCases(folder, 'PubMed XML'));
    console.info(`PubMed XML against Zotero: ${JSON.stringify(counts)}`);
    expect(differences).toEqual([]);
  });

  it('agrees with what JabRef expects of its own cases', async () => {
    const differences = await jabrefDifferences(pubmedXmlImporter, folder, files);
    expect(differences).toEqual([
      // A part of a book: JabRef takes the book for the work
      'MedlineImporterTestBookArticleSet record 0 title',
      'MedlineImporterTestBookArticleSet record 0 year',
      // A person whom the article is about
      'MedlineImporterTestKeywordSingleEntry record 0 authors',
    ]);
  });
});

function pubmedFiles(folder: string, part: string): string[] {
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .map((file) => join(part, file))
    .filter((file) => /\.xml(?:\.gz)?$/.test(file))
    .filter((file) => /<Pubmed(?:Book)?Article/.test(readMaybePacked(join(folder, file))))
    .sort();
}

function readMaybePacked(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

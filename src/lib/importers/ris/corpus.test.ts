import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jabrefDifferences } from '../tagged/testing/jabref-pairs.ts';
import { agreementOf, zoteroCases } from '../tagged/testing/zotero-cases.ts';
import { importText } from '../testing/import-text.ts';
import { risImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(
  `RIS of databases, publishers and other programs’ tests${without}`,
  () => {
    const folder = corpora ?? '';
    const files =
      corpora === undefined ? [] : ['ris-pubmed', 'bibtex'].flatMap((part) => risFiles(folder, part));

    it('is recognised in every file that has a line with a type', () => {
      const refused = files.filter((file) => !risImporter.accepts(file, read(file).slice(0, 65_536)));
      expect(files.length).toBeGreaterThan(30);
      expect(refused).toEqual([]);
    });

    it('is imported record by record or named, with no field that nobody knows', async () => {
      const lost: string[] = [];
      const unknown = new Set<string>();
      let records = 0;
      for (const file of files) {
        const result = await importText(risImporter, read(file), {
          file,
          recordBytes: 1 << 26,
          trace: ({ source, reason }) => {
            if (reason === 'Peerfolio does not know the field') unknown.add(source);
          },
        });
        records += result.records.length;
        const named = result.diagnostics.filter(({ code }) => code === 'not-a-record');
        const counted = read(file).match(/^\s*TY {0,3}-/gm)?.length ?? 0;
        // One file of JabRef's begins its only record without a type.
        if (result.records.length + named.length !== Math.max(counted, 1)) lost.push(file);
      }
      console.info(`RIS: ${records} records of ${files.length} files`);
      expect(lost).toEqual([]);
      expect([...unknown]).toEqual([]);
    }, 60_000);

    it('agrees with what Zotero reads in its own cases', async () => {
      const { counts, differences } = await agreementOf(risImporter, zoteroCases(folder, 'RIS'));
      console.info(`RIS against Zotero: ${JSON.stringify(counts)}`);
      expect(differences).toEqual([
        // Of law Zotero takes the short title
        'case 2 item 8 (case) title',
        // An editor of sound, in the performer's place
        'case 2 item 34 (audioRecording) authors',
        'case 2 item 44 (statute) title',
      ]);
    });

    it('agrees with what JabRef expects of its own cases', async () => {
      expect(await jabrefDifferences(risImporter, folder, files)).toEqual([
        // One reference made of everything twice, whose titles JabRef joins and whose editors it takes for authors
        'RisImporterTest1 record 0 title',
        'RisImporterTest1 record 0 authors',
        // A DOI in an address, which JabRef keeps as one
        'RisImporterTest1 record 0 doi',
        // Editors of a book in A2, which JabRef takes for authors
        'RisImporterTest7 record 0 authors',
      ]);
    });

    function read(file: string): string {
      return readFileSync(join(folder, file), 'utf8');
    }
  },
);

function risFiles(folder: string, part: string): string[] {
  return readdirSync(join(folder, part), { recursive: true, encoding: 'utf8' })
    .map((file) => join(part, file))
    .filter((file) => /\.(?:ris|txt)$/.test(file))
    .filter(
      (file) =>
        /\.ris$/.test(file) || /^TY {1,2}- ?[A-Z]*\s*$/m.test(readFileSync(join(folder, file), 'utf8')),
    )
    .sort();
}

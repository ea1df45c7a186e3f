import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jabrefDifferences } from '../tagged/testing/jabref-pairs.ts';
import { importWorks } from '../testing/import-works.ts';
import { endnoteXmlImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

const jabref = 'bibtex/jabref/org/jabref/logic/importer/fileformat';
const files = [
  'dedupe/iebh/tafenoquine.xml',
  'bibtex/pandoc/test/endnotexml-reader.xml',
  `${jabref}/EndnoteXmlImporterTestLabelAndMultiTitle.xml`,
  `${jabref}/EndnoteXmlImporterTest_EmptyKeywordStyle.xml`,
];

describe.skipIf(corpora === undefined)(`XML of EndNote and Bookends${without}`, () => {
  const folder = corpora ?? '';

  it.each(files)('%s is recognised and read whole, with no element that nobody knows', async (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(endnoteXmlImporter.accepts(file, text.slice(0, 65_536))).toBe(true);
    const unknown = new Set<string>();
    const { works } = await importWorks(endnoteXmlImporter, text, {
      recordBytes: 1 << 26,
      trace: ({ source, reason }) => {
        if (reason === 'Peerfolio does not know the field') unknown.add(source);
      },
    });
    const records = text.split(/<record>/).slice(1);
    const count = (pattern: RegExp): number => records.filter((record) => pattern.test(record)).length;
    expect([...unknown]).toEqual([]);
    expect(works).toHaveLength(records.length);
    expect(works.filter(({ title }) => title !== undefined)).toHaveLength(count(/<titles>\s*<title>/));
    expect(works.filter(({ bylines }) => bylines.length > 0)).toHaveLength(count(/<author>/));
    expect(works.filter(({ dates }) => dates.some(({ basis }) => basis === 'issued'))).toHaveLength(
      count(/<year>(?:\s|<[^>]*>)*\d{4}/),
    );
    expect(works.filter(({ abstract }) => abstract !== undefined)).toHaveLength(count(/<abstract>/));
    expect(
      works.flatMap(({ identifiers }) => identifiers).filter(({ scheme }) => scheme === 'doi').length,
    ).toBeGreaterThanOrEqual(count(/<electronic-resource-num>(?:\s|<[^>]*>)*10\.\d/));
  });

  it('agrees with what JabRef expects of its own cases', async () => {
    expect(await jabrefDifferences(endnoteXmlImporter, folder, files)).toEqual([]);
  });
});

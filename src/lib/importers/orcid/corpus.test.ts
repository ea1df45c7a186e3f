import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importText } from '../testing/import-text.ts';
import { orcidImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';
const folder = join(corpora ?? '', 'orcid');
const files =
  corpora === undefined
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

/** Recordings of a test library, schemas, other programs' settings and search answers, and two bare values. */
const notOurs =
  /\.(?:yml|xsd|csv|txt)$|solr\.json$|2686-9241\.ads\.json$|spring\/api\/.*\.xml$|write_samples\/(?:address|keywords)-3\.0\.json$/;

const read = (file: string) => {
  const bytes = readFileSync(join(folder, file));
  return { bytes, text: bytes.toString('utf8'), head: bytes.subarray(0, 1 << 16).toString('utf8') };
};

describe.skipIf(corpora === undefined)(`records of ORCID${without}`, () => {
  it('are recognised by this importer alone, and nothing else is', () => {
    for (const file of files) {
      const accepting = importers.filter((importer) => importer.accepts(file, read(file).head));
      const expected = notOurs.test(file) ? [] : ['orcid'];
      expect([file, accepting.map(({ name }) => name).filter((name) => name === 'orcid')]).toEqual([
        file,
        expected,
      ]);
      if (expected.length > 0) expect([file, accepting.length]).toEqual([file, 1]);
    }
  });

  it('give every public work, one record for each group, and no e-mail address', async () => {
    let works = 0;
    for (const file of files.filter((name) => !notOurs.test(name))) {
      const { bytes, text } = read(file);
      const { records, diagnostics } = await importText(orcidImporter, bytes, { file, recordBytes: 1 << 26 });
      const imported = records.filter(({ kind }) => kind === 'work').length;
      expect([file, imported]).toEqual([file, countWorks(text)]);
      expect(JSON.stringify([records, diagnostics])).not.toMatch(/[\w.]@\w+\.\w/);
      works += imported;
    }
    expect(works).toBeGreaterThan(1000);
  }, 120_000);

  it('say the same as JSON and as XML', async () => {
    const [json, xml] = await Promise.all(
      ['json', 'xml'].map(async (ending) => {
        const file = `orcid-conversion-lib/test-conversionlib-record-3.0.${ending}`;
        const { records } = await importText(orcidImporter, read(file).bytes, {
          file: 'x',
          recordBytes: 1 << 26,
        });
        return records.map((record) => ({ ...record, provenance: { ...record.provenance, line: 1 } }));
      }),
    );
    expect(xml).toEqual(json);
  });
});

/** Counts without the importer: groups that hold works, and works that stand alone, unless they are not public. */
function countWorks(text: string): number {
  return text.trimStart().startsWith('<') ? countInXml(text) : countInJson(JSON.parse(text));
}

function countInXml(text: string): number {
  const groups = text.match(/<activities:group>[^]*?<\/activities:group>/g) ?? [];
  const alone = text.match(/<work:work(?:\s[^>]*)?>/g) ?? [];
  const shown = (part: string): boolean =>
    /<work:work/.test(part) && !/<work:work[^>]*visibility="private"/.test(part);
  return [...groups, ...alone].filter(shown).length;
}

function countInJson(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countInJson(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const own = 'work-summary' in value || 'work-type' in value || 'journal-title' in value;
  return own ? 1 : Object.values(value).reduce((sum: number, part) => sum + countInJson(part), 0);
}

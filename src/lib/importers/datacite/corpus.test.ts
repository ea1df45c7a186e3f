import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importers } from '../index.ts';
import { importWorks } from '../testing/import-works.ts';
import { dataciteImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';
const folder = join(corpora ?? '', 'datacite');
const files =
  corpora === undefined
    ? []
    : readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => relative(folder, join(parentPath, name)));

/** What the folder holds besides: other formats of the same works, and an archive. */
const notOurs =
  /SOURCE\.txt$|\.(?:tar\.gz|cff|html)$|schema_org|json_?feed|citeproc|commonmeta\.json$|inveniordm|kbase|cgimp_package|crossref|\/csl\/testdata\/10/;

describe.skipIf(corpora === undefined)(`DataCite's works${without}`, () => {
  it.each(files.filter((file) => !notOurs.test(file)))('%s is read by this importer alone', async (file) => {
    const bytes = readFileSync(join(folder, file));
    const head = bytes.subarray(0, 1 << 16).toString();
    expect(importers.filter((importer) => importer.accepts(file, head)).map(({ name }) => name)).toEqual([
      'datacite',
    ]);
    const { works, diagnostics } = await importWorks(dataciteImporter, bytes, { recordBytes: 1 << 26 });
    expect(works).toHaveLength(1);
    const [work] = works;
    expect(work?.identifiers.length).toBeGreaterThan(0);
    expect(work?.bylines.length).toBe(countCreators(bytes.toString()));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('leaves the other formats', () => {
    for (const file of files.filter((name) => notOurs.test(name))) {
      const head = readFileSync(join(folder, file))
        .subarray(0, 1 << 16)
        .toString();
      expect([file, dataciteImporter.accepts(file, head)]).toEqual([file, false]);
    }
  });
});

/** Counts without the importer: names in elements, and members of the list. */
function countCreators(text: string): number {
  if (text.trimStart().startsWith('<'))
    return text.replace(/<relatedItems>[^]*<\/relatedItems>/, '').match(/<creatorName[\s>]/g)?.length ?? 0;
  const whole: unknown = JSON.parse(text);
  return findCreators(whole);
}

function findCreators(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  if ('creators' in value && Array.isArray(value.creators)) return value.creators.length;
  if ('attributes' in value) return findCreators(value.attributes);
  return 'data' in value ? findCreators(value.data) : 0;
}

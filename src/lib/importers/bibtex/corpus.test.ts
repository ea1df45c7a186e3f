import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importWorks } from '../testing/import-works.ts';
import { bibtexImporter } from './index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';
const noWork = /^(?:comment|string|preamble|xdata|set|bibnote|control|ieeetranbstctl)$/i;

describe.skipIf(corpora === undefined)(`BibTeX files of other tools' tests${without}`, () => {
  it('are read without a failure, and every entry with a field is a record', async () => {
    const files = globSync('{bibtex,amodei,zotero-testcases,dedupe}/**/*.{bib,bibtex,biblatex}', {
      cwd: corpora ?? '.',
    }).sort();
    expect(files.length).toBeGreaterThan(1000);
    const different: string[] = [];
    for (const file of files) {
      const bytes = readFileSync(join(corpora ?? '', file));
      const { works, diagnostics } = await importWorks(bibtexImporter, bytes, { file, recordBytes: 1 << 26 });
      const without = diagnostics.filter(({ code }) => code === 'broken-entry').length;
      if (works.length + without !== countEntries(bytes.toString('utf8'))) different.push(file);
      expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
    }
    expect(different).toEqual([]);
  }, 120_000);
});

/** Lines that begin an entry, by a rule that has nothing to do with how entries are cut. */
function countEntries(text: string): number {
  const starts = [...text.matchAll(/^[^\S\n]*@\s*([A-Za-z_][\w-]*)\s*[{(]/gm)];
  return starts.filter((start) => !noWork.test(start[1] ?? '')).length;
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliError } from '../cli-error.ts';
import { corporaFolder } from '../corpora-folder.ts';
import { findBibtexEntries } from './bibtex-entries.ts';
import { countCorpora } from './count-corpora.ts';
import type { FileCount } from './file-count.ts';
import { countsToLists } from './lists.ts';
import { countsToTables, toPercent } from './tables.ts';

describe('the independent count of BibTeX entries', () => {
  it('finds an entry in braces or parentheses, with its line', () => {
    expect(findBibtexEntries('@article{a, title = {A}}\n\n  @Book(b, title = "B")\n')).toEqual([
      { type: 'article', line: 1 },
      { type: 'book', line: 3 },
    ]);
  });

  it('finds an entry that begins where the one before it ends', () => {
    expect(findBibtexEntries('@misc{a, year = 2001} @misc{b, year = 2002}')).toHaveLength(2);
  });

  it('leaves out comments, abbreviations and the preamble', () => {
    const text =
      '% @misc{a,}\n@comment{\n@misc{b, year = {2001}}\n}\n@string{x = "y"}\n@preamble{"z"}\n@misc{c,}';
    expect(findBibtexEntries(text)).toEqual([{ type: 'misc', line: 7 }]);
  });

  it('takes an address inside a value for none', () => {
    expect(findBibtexEntries('@misc{a, note = {mail@home{work}}}')).toHaveLength(1);
  });
});

describe('the count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'peerfolio-count-'));
  let counts: FileCount[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'made-up'));
    const works = '@misc{a, title = {One}, shoesize = {40}}\n@misc{}\n@xdata{x, location = {Here}}\n';
    writeFileSync(join(folder, 'made-up', 'works.bib'), works);
    writeFileSync(join(folder, 'made-up', 'noise.bin'), 'nothing that anybody reads');
    counts = await Array.fromAsync(countCorpora(folder, []));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('says of each file who read it, or why nobody did', () => {
    expect(counts.map(({ file, format, refusal }) => [file, format ?? refusal])).toEqual([
      ['made-up/noise.bin', 'unrecognised-file'],
      ['made-up/works.bib', 'bibtex'],
    ]);
  });

  it('holds the entries found against the records, and gives the reason where there is none', () => {
    const [, works] = counts;
    expect(works?.entries).toMatchObject({ found: 3, imported: 1 });
    expect(works?.entries?.missed[0]).toMatchObject({ type: 'misc', line: 2, named: true });
  });

  it('names the fields that no table has', () => {
    expect(counts[1]?.unknownFields).toEqual({ shoesize: 1 });
    expect(countsToLists(counts).at(-1)).toBe('  bibtex shoesize: 1');
  });

  it('prints a row for each folder and format', () => {
    expect(countsToTables(counts)[1]).toMatch(/^made-up {2}bibtex +1 +1 /);
  });

  it('refuses a folder that is not there', async () => {
    await expect(Array.fromAsync(countCorpora(folder, ['elsewhere']))).rejects.toThrow(CliError);
    expect(() => corporaFolder({})).toThrow('PEERFOLIO_CORPORA is not set');
  });

  it('never rounds a share up to the whole', () => {
    expect(toPercent(99_999, 100_000)).toBe('99.99 %');
  });
});

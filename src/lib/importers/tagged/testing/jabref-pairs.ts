import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bibtexImporter } from '../../bibtex/index.ts';
import type { Importer } from '../../importer.ts';
import { importWorks } from '../../testing/import-works.ts';
import { comparedFields, workToComparable } from './zotero-cases.ts';

/** Where our records differ from the BibTeX that JabRef's tests expect beside a file: `Test record 0 title`. */
export async function jabrefDifferences(
  importer: Importer,
  folder: string,
  files: readonly string[],
): Promise<string[]> {
  const differences: string[] = [];
  for (const file of files) {
    const path = join(folder, file);
    const expectedPath = path.replace(/\.[a-z]+$/, '.bib');
    if (!file.includes('jabref') || !existsSync(expectedPath)) continue;
    const name = basename(file).replace(/\.[a-z]+$/, '');
    const { works: expected } = await importWorks(bibtexImporter, readFileSync(expectedPath));
    const { works } = await importWorks(importer, readFileSync(path));
    for (const [number, theirs] of expected.entries()) {
      const wanted = workToComparable(theirs);
      const got = workToComparable(works[number]);
      for (const field of comparedFields)
        if (wanted[field] !== got[field]) differences.push(`${name} record ${number} ${field}`);
    }
  }
  return differences;
}

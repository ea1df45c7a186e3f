import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import type { ComparisonCase, Oracle } from '../expected.ts';
import { isObject, toObjects } from '../values.ts';
import { zoteroItemToExpected } from '../zotero-item.ts';
import { listFiles, textBeside } from './files.ts';

export const betterBibtexImportOracle: Oracle = {
  name: 'better-bibtex-import',
  description: 'The Zotero items that Better BibTeX expects from a .bib file, as .json beside it',
  cases: (corpora) => pairs(listFiles(corpora, 'bibtex/better-bibtex-import', '*.bib')),
};

export const betterBibtexExportOracle: Oracle = {
  name: 'better-bibtex-export',
  description:
    'The Zotero items that Better BibTeX wrote a BibTeX, biblatex or CSL-JSON file from, as .json beside it, read backwards',
  *cases(corpora) {
    yield* pairs(listFiles(corpora, 'bibtex/better-bibtex-export', '*.{bibtex,biblatex,csl.json}'));
    yield* pairs(listFiles(corpora, 'amodei', '*.biblatex'));
  },
};

function* pairs(inputs: readonly string[]): Generator<ComparisonCase> {
  for (const input of inputs) {
    const beside = textBeside(input.replace(/\.(?:bib|bibtex|biblatex|csl\.json)$/, '.json'));
    if (beside === undefined) continue;
    // YAML takes the comments that some of these files begin with, and JSON is YAML.
    const library: unknown = parse(beside);
    const items = isObject(library) ? toObjects(library['items']) : [];
    if (items.length === 0) continue;
    yield {
      name: basename(input),
      file: basename(input),
      bytes: new Uint8Array(readFileSync(input)),
      items: items.filter(isWork).map(zoteroItemToExpected),
    };
  }
}

function isWork({ itemType }: Record<string, unknown>): boolean {
  return itemType !== 'attachment' && itemType !== 'note';
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';
import { cslItemToExpected } from '../csl-item.ts';
import type { ComparisonCase, ExpectedItem, Oracle } from '../expected.ts';
import { toObjects } from '../values.ts';
import { listFiles, textBeside } from './files.ts';

const jabref = 'bibtex/jabref/org/jabref/logic/importer/fileformat';
const colrev = 'ris-pubmed/colrev/tests';

export const jabrefOracle: Oracle = {
  name: 'jabref',
  description:
    "JabRef's importer tests: a file of another format and, beside it, the .bib that JabRef makes of it",
  *cases(corpora) {
    for (const input of listFiles(corpora, jabref, '*.{ris,xml,txt,nbib,isi,cff}'))
      yield* toCase(input, input.replace(/\.\w+$/, '.bib'));
  },
};

export const colrevOracle: Oracle = {
  name: 'colrev',
  description:
    "CoLRev's loader tests: an export of a database and, beside it, the .bib that CoLRev makes of it",
  *cases(corpora) {
    for (const input of listFiles(corpora, colrev, '**/*.{ris,nbib,enl,bib}'))
      if (!input.endsWith('_result.bib')) yield* toCase(input, input.replace(/\.\w+$/, '_result.bib'));
  },
};

/** The expected .bib is read by biblatex-csl-converter, since ours may not vouch for itself. */
function* toCase(input: string, expected: string): Generator<ComparisonCase> {
  const bib = textBeside(expected);
  if (bib === undefined) return;
  yield {
    name: basename(input),
    file: basename(input),
    bytes: new Uint8Array(readFileSync(input)),
    items: bibToItems(bib),
  };
}

/** The parser wants a key for each entry, and no comments. CoLRev writes UNKNOWN where it has nothing. */
function bibToItems(bib: string): ExpectedItem[] {
  let number = 0;
  const keyed = bib
    .replaceAll(/^@comment\s*\{.*$/gim, '')
    .replaceAll(/^[^\S\n]*[\w.-]+\s*=\s*\{UNKNOWN\},?\n/gm, '')
    // It loses the year beside a date that it cannot read.
    .replaceAll(/^[^\S\n]*date\s*=\s*\{(?!\d{4})[^}\n]*\},?\n/gim, '')
    // The parser takes an underscore for an index.
    .replaceAll(/(?<==\s*\{[^\n]*)(?<!\\)_/g, '\\_')
    .replaceAll(
      /^(@\w+\{)\s*(?:,|(?=\s*[\w-]+\s*=))/gm,
      (_, start: string) => `${start}key${(number += 1)},`,
    );
  const { entries } = new BibLatexParser(keyed, { processUnexpected: true, processUnknown: true }).parse();
  const items: unknown[] = Object.values(new CSLExporter(entries).parse());
  return toObjects(items).map((item) => ({ ...cslItemToExpected(item), key: undefined }));
}

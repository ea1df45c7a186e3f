import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { cslItemToExpected } from '../csl-item.ts';
import type { Oracle } from '../expected.ts';
import { toObjects } from '../values.ts';
import { listFiles, textBeside } from './files.ts';

const folder = 'bibtex/citation-js/packages/plugin-bibtex/test/mapping';

export const citationJsOracle: Oracle = {
  name: 'citation-js',
  description: "The CSL items of citation-js's mapping tests beside the BibTeX and biblatex that give them",
  *cases(corpora) {
    for (const path of listFiles(corpora, folder, '*-{input,output}.bib')) {
      const expected = textBeside(path.replace(/-(?:input|output)\.bib$/, '-csl.json'));
      const parsed: unknown = expected === undefined ? [] : JSON.parse(expected);
      yield {
        name: basename(path),
        file: basename(path),
        bytes: new Uint8Array(readFileSync(path)),
        items: toObjects(parsed).map(cslItemToExpected),
      };
    }
  },
};

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Oracle } from '../expected.ts';
import { toObjects, toText } from '../values.ts';
import { zoteroItemToExpected } from '../zotero-item.ts';
import { listFiles, toBytes } from './files.ts';

export const zoteroOracle: Oracle = {
  name: 'zotero',
  description: "The items that Zotero's translators expect from an input, one file for each format",
  *cases(corpora) {
    for (const path of listFiles(corpora, 'zotero-testcases', '*.import.json')) {
      const format = basename(path, '.import.json');
      const tests: unknown = JSON.parse(readFileSync(path, 'utf8'));
      let number = 0;
      for (const test of toObjects(tests)) {
        number += 1;
        const input = toText(test['input']);
        // A search asks a service by an identifier: there is nothing to read.
        if (test['type'] !== 'import' || input === undefined) continue;
        yield {
          name: `${format} ${number}`,
          file: `${format}.txt`,
          bytes: toBytes(input),
          items: toObjects(test['items']).map(zoteroItemToExpected),
        };
      }
    }
  },
};

import { recordToContent } from '../canonical.ts';
import { toBlocks, type MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';

/** The same record of the same source, found twice: an export that was put into the folder two times. */
export const sameRecord: MergeRule = {
  name: 'same-record',
  overridesIdentifiers: true,
  *candidates(works) {
    const entryKey = ({ record: { provenance } }: WorkEntry) => [`${provenance.source} ${provenance.entry}`];
    for (const [key, block] of toBlocks(works, entryKey)) {
      for (const [, [first, ...others]] of toBlocks(block, ({ record }) => [recordToContent(record)])) {
        if (first === undefined) continue;
        for (const other of others) yield { a: first, b: other, values: [key] };
      }
    }
  },
};

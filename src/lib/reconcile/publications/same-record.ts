import { recordToContent } from '../canonical.ts';
import { toBlocks, type MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';

/** The same record of the same source, found twice: an export that was put into the folder two times. */
export const sameRecord: MergeRule = {
  name: 'same-record',
  overridesIdentifiers: true,
  byTitle: false,
  *candidates(works) {
    for (const [, block] of toBlocks(works, (work) => [quickKey(work)])) {
      for (const [, [first, ...others]] of toBlocks(block, ({ record }) => [recordToContent(record)])) {
        if (first === undefined) continue;
        for (const other of others) yield { a: first, b: other, values: [entryName(first)] };
      }
    }
  },
};

/** Cheap, so that the contents are compared of few. */
function quickKey(work: WorkEntry): string {
  return [entryName(work), work.record.title?.text ?? '', ...work.identifierKeys].join('\n');
}

/** A number counts records in their file: it names nothing, and changes when they are shuffled. */
function entryName({ record: { provenance } }: WorkEntry): string {
  return /^#?\d+$/.test(provenance.entry) ? provenance.source : `${provenance.source} ${provenance.entry}`;
}

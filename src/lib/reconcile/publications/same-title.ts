import { authorsOverlapByHalf } from './likeness.ts';
import { toBlocks, type MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';
import { yearsAgree } from './year-spans.ts';

/** Title and first author agree, and the years are near enough. */
export const sameTitle: MergeRule = {
  name: 'same-title',
  overridesIdentifiers: false,
  *candidates(works) {
    const byTitle = toBlocks(works, titleAndAuthor);
    for (const [key, block] of byTitle) {
      const ordered = block.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.index - b.index);
      for (const [place, work] of ordered.entries()) {
        for (const other of ordered.slice(place + 1, place + 1 + neighbours)) {
          if (!isSameWork(work, other)) continue;
          const [a, b] = work.index < other.index ? [work, other] : [other, work];
          yield { a, b, values: [...key.split('\n'), ...years(a, b)] };
        }
      }
    }
  },
};

/** In a block each work is compared with so many that follow by year: enough for every version of one work. */
const neighbours = 24;

function titleAndAuthor(work: WorkEntry): string[] {
  const { titleKey, firstAuthor } = work;
  return titleKey === undefined || firstAuthor === undefined ? [] : [`${titleKey}\n${firstAuthor}`];
}

function isSameWork(a: WorkEntry, b: WorkEntry): boolean {
  if (a.kind !== b.kind || !yearsAgree(a, b)) return false;
  return a.preprint === b.preprint || authorsOverlapByHalf(a, b);
}

function years(a: WorkEntry, b: WorkEntry): string[] {
  return [a.year, b.year].filter((year) => year !== undefined).map(String);
}

import { bylineToBlockKey } from '../byline-keys.ts';
import { authorsOverlapByHalf } from './likeness.ts';
import { toBlocks, type Candidate, type MergeRule } from './merge-rule.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import type { WorkEntry } from './work-entry.ts';
import { yearsAgree } from './year-spans.ts';

/**
 * Title and first author agree, and the years are near enough. Of a work out of the list of one of its authors, the
 * title and that author, who need not be the first.
 */
export const sameTitle: MergeRule = {
  name: 'same-title',
  overridesIdentifiers: false,
  *candidates(works) {
    yield* pairs(toBlocks(works, titleAndAuthor), isSameWork);
    yield* pairs(toBlocks(works, titleAndListing(works)), isListedWork);
  },
};

function* pairs(
  blocks: readonly [string, WorkEntry[]][],
  suits: (a: WorkEntry, b: WorkEntry) => boolean,
): Generator<Candidate> {
  for (const [key, block] of blocks) {
    const ordered = block.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.index - b.index);
    for (const [place, work] of ordered.entries()) {
      for (const other of ordered.slice(place + 1, place + 1 + neighbours)) {
        if (!suits(work, other)) continue;
        const [a, b] = work.index < other.index ? [work, other] : [other, work];
        yield { a, b, values: [...key.split('\n'), ...years(a, b)] };
      }
    }
  }
}

/** In a block each work is compared with so many that follow by year: enough for every version of one work. */
const neighbours = 24;

function titleAndAuthor(work: WorkEntry): string[] {
  const { titleKey, firstAuthor } = work;
  return titleKey === undefined || firstAuthor === undefined ? [] : [`${titleKey}\n${firstAuthor}`];
}

/** For the titles that somebody's list names without saying who else wrote them: each author of such a title. */
function titleAndListing(works: readonly WorkEntry[]): (work: WorkEntry) => string[] {
  const titles = new Set(
    works.flatMap(({ record, titleKey }) => (namesOwnerAlone(record) ? titleKey : []) ?? []),
  );
  return ({ record, titleKey }) =>
    titleKey === undefined || !titles.has(titleKey)
      ? []
      : record.bylines.map((byline) => `${titleKey}\n${bylineToBlockKey(byline)}`);
}

function isListedWork(a: WorkEntry, b: WorkEntry): boolean {
  return (namesOwnerAlone(a.record) || namesOwnerAlone(b.record)) && isSameWork(a, b);
}

function isSameWork(a: WorkEntry, b: WorkEntry): boolean {
  if (a.kind !== b.kind || !yearsAgree(a, b)) return false;
  return a.preprint === b.preprint || authorsOverlapByHalf(a, b);
}

function years(a: WorkEntry, b: WorkEntry): string[] {
  return [a.year, b.year].filter((year) => year !== undefined).map(String);
}

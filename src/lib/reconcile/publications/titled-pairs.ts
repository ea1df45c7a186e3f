import { toBlocks, type Candidate } from './merge-rule.ts';
import { placeRank } from './place-likeness.ts';
import { titleConflict } from './titles-apart.ts';
import type { WorkEntry } from './work-entry.ts';

/**
 * `true`: one work. A doubt: one work, but a human should look at that. A text: they would be, but for that. `undefined`:
 * nothing to say.
 */
export type Verdict = true | { doubt: string } | string | undefined;

/** In a block each work is compared with so many that follow by year: enough for every version of one work. */
const neighbours = 24;

/**
 * The pairs of works whose titles agree and that a judge takes for one, block by block, the likeliest of a block first.
 * A block of n works costs n × 24 comparisons, however common its key.
 * @param coarse a key of the title; only works that share one are looked at more closely
 * @param fine with the title, what else they have to share
 */
export function* titledPairs(
  works: readonly WorkEntry[],
  coarse: (work: WorkEntry) => readonly string[],
  fine: (work: WorkEntry) => Iterable<string>,
  judge: (a: WorkEntry, b: WorkEntry) => Verdict,
): Generator<Candidate> {
  for (const [, block] of toBlocks(works, coarse)) {
    const pairs = new Map<string, Candidate & { rank: number }>();
    for (const [key, finer] of toBlocks(block, fine)) {
      for (const [a, b] of nearbyPairs(finer)) {
        const name = `${a.index} ${b.index}`;
        if (pairs.has(name)) continue;
        const judged = judge(a, b);
        if (judged === undefined) continue;
        const conflict = typeof judged === 'string' ? judged : titleConflict(a, b);
        pairs.set(name, {
          a,
          b,
          values: [a.title.text, ...(key === '' ? [] : [key]), ...years(a, b)],
          ...(conflict === undefined ? {} : { conflict }),
          ...(typeof judged === 'object' ? judged : {}),
          rank: placeRank(a, b),
        });
      }
    }
    yield* [...pairs.values()].sort(
      (one, other) => one.rank - other.rank || one.a.index - other.a.index || one.b.index - other.b.index,
    );
  }
}

function* nearbyPairs(block: readonly WorkEntry[]): Generator<[WorkEntry, WorkEntry]> {
  const ordered = block.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0) || a.index - b.index);
  for (const [place, work] of ordered.entries()) {
    for (const other of ordered.slice(place + 1, place + 1 + neighbours))
      yield work.index < other.index ? [work, other] : [other, work];
  }
}

function years(a: WorkEntry, b: WorkEntry): string[] {
  return [a.year, b.year].filter((year) => year !== undefined).map(String);
}

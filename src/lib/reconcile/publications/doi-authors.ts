import { addTo } from '../multimap.ts';
import { authorsOverlapByHalf } from './author-likeness.ts';
import { valuesOf, type WorkEntry } from './work-entry.ts';

/** The records under each DOI of a set. */
type Held = Map<string, WorkEntry[]>;

/** Beyond so many pairs of DOIs nothing is compared: no work has so many versions. */
const maximumPairs = 64;
/** So many records under one DOI are compared: enough for every source of it. */
const maximumRecords = 16;

/** Who wrote what stands under the DOIs of each growing set of records. */
export class DoiAuthors {
  readonly #held: Map<number, Held>;

  constructor(works: readonly WorkEntry[]) {
    this.#held = new Map(
      works.flatMap((work) => {
        const dois = valuesOf(work.record, 'doi');
        return dois.length === 0 ? [] : [[work.index, new Map(dois.map((doi) => [doi, [work]]))]];
      }),
    );
  }

  /**
   * Two DOIs of the sets that `a` and `b` stand for whose authors are not the same by half, such as
   * `doi (10.1/x, 10.1/y) and authors`. A DOI that both sets hold is compared with none.
   */
  conflict(a: number, b: number): string | undefined {
    const mine = this.#held.get(a);
    const theirs = this.#held.get(b);
    if (mine === undefined || theirs === undefined) return undefined;
    const tooMany = mine.size * theirs.size > maximumPairs;
    for (const [doi, records] of mine) {
      if (theirs.has(doi)) continue;
      for (const [other, others] of theirs) {
        if (mine.has(other) || (!tooMany && shareAuthors(records, others))) continue;
        return `doi (${[doi, other].sort().join(', ')}) and authors`;
      }
    }
    return undefined;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const mine = this.#held.get(a);
    const theirs = this.#held.get(b);
    const both = mine ?? theirs;
    if (both === undefined) return;
    if (mine !== undefined) {
      for (const [doi, records] of theirs ?? []) for (const record of records) addTo(mine, doi, record);
    }
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#held.delete(root === a ? b : a);
    this.#held.set(root, both);
  }
}

function shareAuthors(records: readonly WorkEntry[], others: readonly WorkEntry[]): boolean {
  const compared = others.slice(0, maximumRecords);
  return records
    .slice(0, maximumRecords)
    .some((record) => compared.some((other) => authorsOverlapByHalf(record, other)));
}

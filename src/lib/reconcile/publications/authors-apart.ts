import { authorsAgree, authorsOverlapByHalf, oneListHasTheOther } from './author-likeness.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many lists of each side are held against one another: enough for every source of a work. */
const mostCompared = 12;

/** Who wrote the records of each growing set. */
export class AuthorsApart {
  readonly #members: Map<number, readonly WorkEntry[]>;

  constructor(works: readonly WorkEntry[]) {
    this.#members = new Map(works.map((work) => [work.index, [work]]));
  }

  /**
   * Two lists of the sets that `a` and `b` stand for that are of different people: a record that names the first author
   * alone suits both, but does not make them one work.
   */
  conflict(a: number, b: number): string | undefined {
    const [mine, theirs] = [this.#members.get(a) ?? [], this.#members.get(b) ?? []];
    const differ = mine.some((one) => theirs.some((other) => areOthers(one, other)));
    return differ ? 'authors' : undefined;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const members = [...(this.#members.get(a) ?? []), ...(this.#members.get(b) ?? [])];
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#members.delete(root === a ? b : a);
    this.#members.set(root, members.slice(0, mostCompared));
  }
}

function areOthers(a: WorkEntry, b: WorkEntry): boolean {
  if (a.record.bylines.length === 0 || b.record.bylines.length === 0) return false;
  // Two authors of one work may each list it as theirs.
  if (namesOwnerAlone(a.record) && namesOwnerAlone(b.record)) return false;
  return !authorsOverlapByHalf(a, b) && !oneListHasTheOther(a, b) && !authorsAgree(a, b);
}

import { placeConflict } from './place-likeness.ts';
import { compareVenues } from './venue-likeness.ts';
import type { WorkEntry } from './work-entry.ts';

/** So many records of each side are held against one another: enough for every source of a work. */
const mostCompared = 12;

/** Where the records of each growing set were published. */
export class PlacesApart {
  readonly #members: Map<number, readonly WorkEntry[]>;

  constructor(works: readonly WorkEntry[]) {
    this.#members = new Map(
      works.flatMap((work) =>
        work.preprint || work.record.venue === undefined ? [] : [[work.index, [work]]],
      ),
    );
  }

  /**
   * Why the places of the sets that `a` and `b` stand for forbid that they are one work. Two records that agree in
   * venue and year outweigh others that do not: sources write one venue in many ways.
   */
  conflict(a: number, b: number): string | undefined {
    let found: string | undefined;
    for (const one of this.#members.get(a) ?? []) {
      for (const other of this.#members.get(b) ?? []) {
        const conflict = placeConflict(one, other);
        found ??= conflict;
        if (conflict === undefined && isSameVenueAndYear(one, other)) return undefined;
      }
    }
    return found;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const members = [...(this.#members.get(a) ?? []), ...(this.#members.get(b) ?? [])];
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#members.delete(root === a ? b : a);
    if (members.length > 0) this.#members.set(root, members.slice(0, mostCompared));
  }
}

function isSameVenueAndYear(a: WorkEntry, b: WorkEntry): boolean {
  return a.year === b.year && compareVenues(a.record.venue, b.record.venue) === 'same';
}

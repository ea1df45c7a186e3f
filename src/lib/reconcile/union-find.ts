import { addTo } from './multimap.ts';

/** Disjoint sets over the numbers below `size`; the smallest member stands for its set. */
export class UnionFind {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  /** The smallest member of the set that holds `member`. */
  find(member: number): number {
    let root = member;
    for (let up = this.#up(root); up !== root; up = this.#up(root)) root = up;
    for (let next = member; next !== root;) {
      const up = this.#up(next);
      this.#parent[next] = root;
      next = up;
    }
    return root;
  }

  /** Joins two sets and returns the member that stands for both. */
  union(a: number, b: number): number {
    const [one, other] = [this.find(a), this.find(b)];
    const low = Math.min(one, other);
    this.#parent[Math.max(one, other)] = low;
    return low;
  }

  /** Every set, as ascending lists ordered by their smallest member. */
  sets(): number[][] {
    return this.#setsWhere(() => true);
  }

  /** As `sets`, but only those of two members or more. */
  setsOfSeveral(): number[][] {
    const isOfSeveral = new Uint8Array(this.#parent.length);
    for (let member = 0; member < this.#parent.length; member += 1) {
      const root = this.find(member);
      if (root !== member) isOfSeveral[root] = 1;
    }
    return this.#setsWhere((root) => isOfSeveral[root] === 1);
  }

  #setsWhere(isWanted: (root: number) => boolean): number[][] {
    const sets = new Map<number, number[]>();
    for (let member = 0; member < this.#parent.length; member += 1) {
      const root = this.find(member);
      if (isWanted(root)) addTo(sets, root, member);
    }
    return [...sets.values()];
  }

  #up(member: number): number {
    const up = this.#parent[member];
    if (up === undefined) throw new RangeError(`no such member: ${member}`);
    return up;
  }
}

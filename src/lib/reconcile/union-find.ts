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
    const [low, high] = [this.find(a), this.find(b)].sort((left, right) => left - right);
    if (low === undefined || high === undefined) throw new RangeError('union needs two members');
    this.#parent[high] = low;
    return low;
  }

  /** Every set, as ascending lists ordered by their smallest member. */
  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let member = 0; member < this.#parent.length; member += 1) {
      const root = this.find(member);
      const set = sets.get(root);
      if (set === undefined) sets.set(root, [member]);
      else set.push(member);
    }
    return [...sets.values()];
  }

  #up(member: number): number {
    const up = this.#parent[member];
    if (up === undefined) throw new RangeError(`no such member: ${member}`);
    return up;
  }
}

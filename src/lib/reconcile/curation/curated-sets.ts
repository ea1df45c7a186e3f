import type { LinkDecision } from '../../model/link-decision.ts';
import type { UnionFind } from '../union-find.ts';

/** What people decided about the records of a sorted list, by the places of the records. */
export interface CuratedSets {
  /** The records of `a` are one thing with those of `b`. */
  mustJoin: readonly CuratedJoin[];
  /** No record of `a` is one thing with any of `b`. */
  mustNotJoin: readonly { a: readonly number[]; b: readonly number[] }[];
}

export interface CuratedJoin {
  a: readonly number[];
  b: readonly number[];
  decision: LinkDecision;
  /** Called when the records of one side turn out to be several things, so that nothing was joined. */
  onUnclear: () => void;
}

export const nothingCurated: CuratedSets = { mustJoin: [], mustNotJoin: [] };

/**
 * Which growing sets people decided to keep apart. What must be joined is kept apart from others as one, so that no
 * rule comes between the two halves.
 */
export class CuratedApart {
  /** For a set, the decisions that it is on a side of: `3a` and `3b` exclude each other. */
  readonly #sides = new Map<number, Set<string>>();

  constructor({ mustJoin, mustNotJoin }: CuratedSets) {
    const group = groupsOf(mustJoin);
    for (const [number, { a, b }] of mustNotJoin.entries()) {
      for (const [side, places] of [
        ['a', a],
        ['b', b],
      ] as const) {
        for (const place of places) {
          for (const member of group.get(place) ?? [place]) this.#sidesOf(member).add(`${number}${side}`);
        }
      }
    }
  }

  /** Whether a decision keeps apart the sets that `a` and `b` stand for. */
  forbids(a: number, b: number): boolean {
    const mine = this.#sides.get(a);
    const theirs = this.#sides.get(b);
    if (mine === undefined || theirs === undefined) return false;
    return [...mine].some((side) => theirs.has(opposite(side)));
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const both = new Set([...(this.#sides.get(a) ?? []), ...(this.#sides.get(b) ?? [])]);
    if (both.size === 0) return;
    this.#sides.delete(a);
    this.#sides.delete(b);
    this.#sides.set(root, both);
  }

  #sidesOf(place: number): Set<string> {
    const known = this.#sides.get(place) ?? new Set<string>();
    this.#sides.set(place, known);
    return known;
  }
}

/**
 * Joins what people decided is one, after the rules: a decision speaks of things that the rules have found, and
 * where the records it names are several things it cannot say which.
 */
export function joinAsDecided(
  sets: UnionFind,
  { mustJoin }: Pick<CuratedSets, 'mustJoin'>,
): { member: number; decision: LinkDecision }[] {
  const found = mustJoin.map(({ a, b }) => [rootsOf(sets, a), rootsOf(sets, b)] as const);
  return mustJoin.flatMap(({ a: [member], b: [other], decision, onUnclear }, place) => {
    const [mine, theirs] = found[place] ?? [];
    if (member === undefined || other === undefined) return [];
    if (mine?.size !== 1 || theirs?.size !== 1) {
      onUnclear();
      return [];
    }
    sets.union(member, other);
    return [{ member, decision }];
  });
}

function rootsOf(sets: UnionFind, places: readonly number[]): ReadonlySet<number> {
  return new Set(places.map((place) => sets.find(place)));
}

/** The places that must become one, by each of them. */
function groupsOf(joins: readonly CuratedJoin[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const { a, b } of joins) {
    const members = new Set([...a, ...b].flatMap((place) => groups.get(place) ?? [place]));
    const group = [...members];
    for (const place of group) groups.set(place, group);
  }
  return groups;
}

function opposite(side: string): string {
  return side.endsWith('a') ? `${side.slice(0, -1)}b` : `${side.slice(0, -1)}a`;
}

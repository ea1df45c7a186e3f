import { makesPairs, type AuthoredWork } from './authored-work.ts';

/** How much two people wrote together: works, and their weight Σ 1/(n−1). `a` comes before `b`. */
export interface PairTie {
  a: string;
  b: string;
  works: number;
  weight: number;
}

/** Every tie, by its `a` and then its `b`. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, Readonly<PairTie>>>;

/** Goes through the pairs of each work once; works of more than 100 authors make none, so nothing is quadratic in them. */
export function deriveTies(works: readonly AuthoredWork[]): Ties {
  const ties = new Map<string, Map<string, PairTie>>();
  for (const work of works) {
    if (!makesPairs(work)) continue;
    const weight = 1 / (work.authorCount - 1);
    const people = work.people.toSorted();
    for (const [place, a] of people.entries()) {
      let ofA = ties.get(a);
      if (ofA === undefined) ties.set(a, (ofA = new Map<string, PairTie>()));
      for (let other = place + 1; other < people.length; other += 1) {
        const b = people[other] ?? '';
        const tie = ofA.get(b);
        if (tie === undefined) ofA.set(b, { a, b, works: 1, weight });
        else {
          tie.works += 1;
          tie.weight += weight;
        }
      }
    }
  }
  for (const ofA of ties.values()) for (const tie of ofA.values()) tie.weight = roundWeight(tie.weight);
  return ties;
}

/** The ties among some people, each once. */
export function tiesAmong(ties: Ties, people: readonly string[]): Readonly<PairTie>[] {
  const among = new Set(people);
  const found: Readonly<PairTie>[] = [];
  for (const a of among) {
    const ofA = ties.get(a);
    if (ofA === undefined) continue;
    if (ofA.size < among.size) {
      for (const tie of ofA.values()) if (among.has(tie.b)) found.push(tie);
    } else {
      for (const b of among) {
        const tie = ofA.get(b);
        if (tie !== undefined) found.push(tie);
      }
    }
  }
  return found;
}

/** Four decimals, so that the order of adding does not show. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

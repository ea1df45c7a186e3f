import { makesPairs, type AuthoredWork } from './authored-work.ts';

/** How much two people wrote together: works, and their weight Σ 1/(n−1). */
export interface SharedWorks {
  works: number;
  weight: number;
}

/** Everybody's ties to everybody, by person id, both ways. */
export type Ties = ReadonlyMap<string, ReadonlyMap<string, Readonly<SharedWorks>>>;

/** Goes through the pairs of each work once; works of more than 100 authors make none, so nothing is quadratic in them. */
export function deriveTies(works: readonly AuthoredWork[]): Ties {
  const ties = new Map<string, Map<string, SharedWorks>>();
  const tiesOf = (person: string) => {
    const known = ties.get(person);
    if (known !== undefined) return known;
    const created = new Map<string, SharedWorks>();
    ties.set(person, created);
    return created;
  };
  for (const work of works) {
    if (!makesPairs(work)) continue;
    const weight = 1 / (work.authorCount - 1);
    for (const [place, a] of work.people.entries()) {
      const ofA = tiesOf(a);
      for (let other = place + 1; other < work.people.length; other += 1) {
        const b = work.people[other] ?? '';
        const shared = ofA.get(b) ?? { works: 0, weight: 0 };
        shared.works += 1;
        shared.weight += weight;
        ofA.set(b, shared);
        tiesOf(b).set(a, shared);
      }
    }
  }
  return ties;
}

/** The ties among some people, each once, `a` before `b`. */
export function tiesAmong(
  ties: Ties,
  people: readonly string[],
): { a: string; b: string; works: number; weight: number }[] {
  const among = new Set(people);
  return people.flatMap((a) => {
    const ofA = ties.get(a) ?? new Map<string, SharedWorks>();
    const others = ofA.size < among.size ? ofA.keys() : among.keys();
    return [...others].flatMap((b) => {
      const shared = b > a && among.has(b) ? ofA.get(b) : undefined;
      return shared === undefined ? [] : [{ a, b, works: shared.works, weight: roundWeight(shared.weight) }];
    });
  });
}

/** Four decimals, so that the order of adding does not show. */
export function roundWeight(weight: number): number {
  return Math.round(weight * 10_000) / 10_000;
}

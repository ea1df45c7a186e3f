import { mostAuthorsOfPairs, type AuthoredWork } from './authored-work.ts';

/** How many works of more than 100 authors two people share, looked up in lists of their works. */
export function countBigWorks(works: readonly AuthoredWork[]): (a: string, b: string) => number {
  const byPerson = new Map<string, Set<string>>();
  for (const work of works) {
    if (work.authorCount <= mostAuthorsOfPairs) continue;
    for (const person of work.people) {
      byPerson.set(person, (byPerson.get(person) ?? new Set()).add(work.id));
    }
  }
  return (a, b) => {
    const [mine, theirs] = [byPerson.get(a), byPerson.get(b)];
    if (mine === undefined || theirs === undefined) return 0;
    const [few, many] = mine.size < theirs.size ? [mine, theirs] : [theirs, mine];
    let shared = 0;
    for (const work of few) if (many.has(work)) shared += 1;
    return shared;
  };
}

/** The consortia among one person's works: each body on a work of more than 100 authors, and works that name none. */
export function deriveConsortia(works: readonly AuthoredWork[]): { name: string; works: number }[] {
  const counts = new Map<string, number>();
  for (const { authorCount, groups } of works) {
    if (authorCount <= mostAuthorsOfPairs) continue;
    for (const name of groups.length === 0 ? [unnamedConsortium] : new Set(groups)) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, works: count }))
    .sort((a, b) => b.works - a.works || (a.name < b.name ? -1 : 1));
}

const unnamedConsortium = `Works of more than ${mostAuthorsOfPairs} authors`;

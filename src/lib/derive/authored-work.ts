import { foldName } from '../normalise/names/index.ts';
import type { LinkedWork } from '../reconcile/people/linked-work.ts';

/** A work as the people on it see it: what co-authorship is computed from. */
export interface AuthoredWork {
  id: string;
  year: number | undefined;
  /** The true length of the author list, which may be longer than what is printed. */
  authorCount: number;
  /** Resolved people, distinct, in byline order. */
  people: readonly string[];
  /** Folded names of the authors whom nobody resolved. */
  unresolved: readonly string[];
  /** Bodies among the authors. */
  groups: readonly string[];
}

export function toAuthoredWork({ work, links }: LinkedWork): AuthoredWork {
  const people = new Set<string>();
  const unresolved: string[] = [];
  const groups: string[] = [];
  for (const [place, byline] of work.bylines.entries()) {
    const person = links[place]?.person;
    if (person !== undefined) people.add(person);
    else if (byline.kind === 'group') groups.push(byline.display);
    else unresolved.push(foldName(byline.display));
  }
  return {
    id: work.id,
    year: work.year,
    authorCount: Math.max(work.authorCount, work.bylines.length),
    people: [...people],
    unresolved,
    groups,
  };
}

/** Works of more authors than this make a consortium on graphs, never pairs of people. */
export const mostAuthorsOfPairs = 100;

/** Whether the authors of a work count as having worked with each other, one by one. */
export function makesPairs({ authorCount }: AuthoredWork): boolean {
  return authorCount >= 2 && authorCount <= mostAuthorsOfPairs;
}

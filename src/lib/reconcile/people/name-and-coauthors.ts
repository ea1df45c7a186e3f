import type { ReconciledWork } from '../publications/index.ts';
import type { Fit, NameRule, Support } from './name-rule.ts';
import { nearbyCandidates } from './nearby-candidates.ts';
import { RivalNames } from './rival-names.ts';

const sharedAtLeast = 3;
/** On longer lists of authors nobody has worked with each other, one by one. */
const mostAuthors = 100;

/** Who wrote with whom, as far as it is known; grows while bylines are linked. */
export interface Company {
  /** Tells that these people are on a work, by the place of their bylines. */
  add(work: ReconciledWork, people: readonly (string | undefined)[]): void;
}

/**
 * The byline test with three or more shared co-authors: people on the work who are also on other works that are
 * linked to the person. Initials link only where nobody else of these initials has written with those co-authors.
 * @param own ids of the institution's own people
 * @param peopleOn the people who are resolved on a work, by the place of their bylines
 * @param asked the blocks of names that tell less than somebody's whole name
 */
export function nameAndCoauthors(
  own: ReadonlySet<string>,
  peopleOn: (index: number) => readonly (string | undefined)[],
  asked: ReadonlySet<string>,
): NameRule & Company {
  const coauthors = new Map<string, Set<string>>();
  const rivals = new RivalNames(asked);
  const join = (person: string, other: string): void => {
    const known = coauthors.get(person);
    if (known === undefined) coauthors.set(person, new Set([other]));
    else known.add(other);
  };
  return {
    name: 'name-and-coauthors',
    add({ bylines, authorCount }, people) {
      if (authorCount > mostAuthors) return;
      const known = [...new Set(people.flatMap((person) => person ?? []))];
      const names = rivals.toNames(bylines);
      for (const person of known) {
        for (const other of known)
          if (other !== person && (own.has(person) || own.has(other))) join(person, other);
        rivals.add(person, names);
      }
    },
    fits({ index, place, work, byline, candidates }) {
      if (work.authorCount > mostAuthors) return [];
      const present = new Set(
        peopleOn(index).flatMap((person, other) => (person === undefined || other === place ? [] : [person])),
      );
      if (present.size < sharedAtLeast) return [];
      return nearbyCandidates(candidates, present, coauthors).flatMap((candidate): Fit[] => {
        const shared = [...present].filter(
          (other) => coauthors.get(candidate.person.id)?.has(other) === true,
        );
        if (shared.length < sharedAtLeast) return [];
        if (candidate.likeness === 'partial' && shared.some((other) => rivals.has(other, byline, candidate)))
          return [{ candidate }];
        return [{ candidate, support: toSupport(work, byline.display, shared.length) }];
      });
    },
  };
}

function toSupport({ provenance: [first] }: ReconciledWork, display: string, shared: number) {
  const by = first ?? { source: '', label: '', file: '', entry: '' };
  return { values: [display, String(shared)], by } satisfies Support;
}

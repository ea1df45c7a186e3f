import type { ReconciledWork } from '../publications/index.ts';
import type { LinkedWork } from './linked-work.ts';
import type { Fit, NameRule, Support } from './name-rule.ts';
import { nearbyCandidates } from './nearby-candidates.ts';
import { RivalNames } from './rival-names.ts';

const sharedAtLeast = 3;
/** On longer lists of authors nobody has worked with each other, one by one. */
const mostAuthors = 100;

/** Who wrote with whom, as far as it is known; grows while bylines are linked. */
export interface Company {
  /** Tells that somebody is on a work, beside those who are known to be. */
  add(work: ReconciledWork, person: string, people: readonly (string | undefined)[]): void;
}

/**
 * The byline test with three or more shared co-authors: people on the work who are also on other works that are
 * linked to the person. A name that tells less than the person's links only where none of these co-authors wrote with
 * somebody whose name it may be as well.
 * @param own ids of the institution's own people
 * @param peopleOn the people who are resolved on a work, by the place of their bylines
 * @param asked the blocks of names that tell less than somebody's whole name
 */
export function nameAndCoauthors(
  linked: readonly LinkedWork[],
  own: ReadonlySet<string>,
  peopleOn: (index: number) => readonly (string | undefined)[],
  asked: ReadonlySet<string>,
): NameRule & Company {
  const coauthors = new Map<string, Set<string>>();
  const rivals = new RivalNames<number>(asked);
  const companions = new Map<ReadonlySet<number>, ReadonlySet<string>>();
  const join = (person: string, other: string): void => {
    const known = coauthors.get(person);
    if (known === undefined) coauthors.set(person, new Set([other]));
    else known.add(other);
  };
  const add: Company['add'] = ({ authorCount }, person, people) => {
    if (authorCount > mostAuthors) return;
    companions.clear();
    for (const other of people) {
      if (other === undefined || other === person || !(own.has(person) || own.has(other))) continue;
      join(person, other);
      join(other, person);
    }
  };
  const writersWith = (works: ReadonlySet<number>): ReadonlySet<string> => {
    let writers = companions.get(works);
    if (writers === undefined) {
      writers = new Set([...works].flatMap((index) => peopleOn(index).flatMap((person) => person ?? [])));
      companions.set(works, writers);
    }
    return writers;
  };
  for (const [index, { work }] of linked.entries()) {
    if (work.authorCount > mostAuthors) continue;
    for (const byline of work.bylines) rivals.add(index, byline);
    const people = peopleOn(index);
    for (const person of new Set(people)) if (person !== undefined) add(work, person, people);
  }
  return {
    name: 'name-and-coauthors',
    add,
    fits({ index, place, work, byline, candidates }) {
      if (work.authorCount > mostAuthors) return [];
      const present = new Set(
        peopleOn(index).flatMap((person, other) => (person === undefined || other === place ? [] : [person])),
      );
      if (present.size < sharedAtLeast) return [];
      return nearbyCandidates(candidates, present, coauthors).flatMap((candidate): Fit[] => {
        const known = coauthors.get(candidate.person.id);
        const shared = [...present].filter((other) => known?.has(other) === true);
        if (shared.length < sharedAtLeast) return [];
        const hasRivals = (): boolean => {
          const writers = writersWith(rivals.placesOf(byline, candidate));
          return shared.some((other) => writers.has(other));
        };
        if (candidate.likeness === 'partial' && hasRivals()) return [{ candidate }];
        return [{ candidate, support: toSupport(work, byline.display, shared.length) }];
      });
    },
  };
}

function toSupport({ provenance: [first] }: ReconciledWork, display: string, shared: number) {
  const by = first ?? { source: '', label: '', file: '', entry: '' };
  return { values: [display, String(shared)], by } satisfies Support;
}

import type { ReconciledWork } from '../publications/index.ts';
import type { LinkedWork } from './linked-work.ts';
import type { Fit, NamedOpenByline, NameRule, Support } from './name-rule.ts';
import { NamesAround } from './names-around.ts';
import { nearbyCandidates } from './nearby-candidates.ts';
import type { RivalNames, SpelledName } from './rival-names.ts';

const sharedAtLeast = 3;
/** On longer lists of authors nobody has worked with each other, one by one. */
const mostAuthors = 100;

/** Who wrote with whom, as far as it is known; grows while bylines are linked. */
export interface Company {
  /**
   * Tells that a byline was linked to somebody, beside those who are known to be on the work.
   * @param before whom an identifier named there until now
   */
  add(open: NamedOpenByline, person: string, before: string | undefined): void;
}

/**
 * The byline test with three or more shared co-authors: people on the work who are also on other works that are
 * linked to the person. A name that tells less than the person's links only where none of these co-authors wrote with
 * somebody whose name it may be as well.
 * @param own ids of the institution's own people
 * @param peopleOn the people who are resolved on a work, by the place of their bylines
 * @param rivals takes the names that are printed
 */
export function nameAndCoauthors(
  linked: readonly LinkedWork[],
  own: ReadonlySet<string>,
  peopleOn: (index: number) => readonly (string | undefined)[],
  rivals: RivalNames,
): NameRule & Company {
  const coauthors = new Map<string, Set<string>>();
  const namesAround = new NamesAround();
  const join = (person: string, other: string): void => {
    const known = coauthors.get(person);
    if (known === undefined) coauthors.set(person, new Set([other]));
    else known.add(other);
  };
  const joinAll = (person: string, people: Iterable<string | undefined>): void => {
    for (const other of people) {
      if (other === undefined || other === person || !(own.has(person) || own.has(other))) continue;
      join(person, other);
      join(other, person);
    }
  };
  const namesOn = ({ bylines }: ReconciledWork): ReadonlySet<SpelledName> =>
    new Set(bylines.flatMap((byline) => rivals.meet(byline) ?? []));
  for (const [index, { work }] of linked.entries()) {
    if (work.authorCount > mostAuthors) continue;
    const names = namesOn(work);
    const people = new Set(peopleOn(index));
    for (const person of people) {
      if (person === undefined) continue;
      joinAll(person, people);
      namesAround.add(person, names);
    }
  }
  return {
    name: 'name-and-coauthors',
    add({ index, work }, person, before) {
      if (work.authorCount > mostAuthors) return;
      const names = namesOn(work);
      const people = peopleOn(index);
      joinAll(person, people);
      namesAround.add(person, names);
      if (before !== undefined && !people.includes(before)) namesAround.remove(before, names);
    },
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
          const names = rivals.rivalsOf(byline, candidate);
          return shared.some((other) => namesAround.hasAny(other, names));
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

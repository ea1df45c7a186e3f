import type { Collaborator } from '../model/collaborator.ts';
import type { OwnPerson } from '../model/person.ts';
import { makesPairs, toAuthoredWork, type AuthoredWork } from './authored-work.ts';
import { countBigWorks, deriveConsortia } from './big-works.ts';
import { groupCollaborators } from './collaboration-groups.ts';
import { layoutCollaboration } from './collaboration-layout.ts';
import { deriveCollaborators } from './collaborators.ts';
import type { OwnPeopleInput } from './own-people.ts';
import type { ProfileBase } from './own-person.ts';
import { pickPreferredName } from './person-names.ts';
import { deriveTies, tiesAmong, type Ties } from './ties.ts';

/** With whom a person writes. */
export type Neighbourhood = Pick<OwnPerson, 'collaborators' | 'unresolvedNames' | 'graph'>;

/** Answers for each profile who wrote with them, worked out from indexes made once. */
export function deriveNeighbourhood(
  input: Pick<OwnPeopleInput, 'people' | 'external' | 'linked' | 'slugs' | 'asOf'>,
): (profile: ProfileBase) => Neighbourhood {
  const works = input.linked.map(toAuthoredWork);
  const worksOf = new Map<string, AuthoredWork[]>(input.people.map(({ id }) => [id, []]));
  for (const work of works) for (const person of work.people) worksOf.get(person)?.push(work);
  const names = new Map([
    ...input.external.map(({ id, name }) => [id, name.display] as const),
    ...input.people.map((person) => [person.id, pickPreferredName(person.names).display] as const),
  ]);
  const ties = deriveTies(works);
  const context = {
    asOfYear: Number(input.asOf.slice(0, 4)),
    printed: (person: string) => ({ name: names.get(person) ?? person, slug: input.slugs.get(person) }),
    bigWorks: countBigWorks(works),
  };
  return (profile) => {
    const own = worksOf.get(profile.id) ?? [];
    const collaborators = deriveCollaborators(profile.id, own, context);
    return {
      ...drawNeighbourhood(profile, own, collaborators, ties),
      unresolvedNames: new Set(own.filter(makesPairs).flatMap(({ unresolved }) => unresolved)).size,
    };
  };
}

function drawNeighbourhood(
  profile: ProfileBase,
  own: readonly AuthoredWork[],
  ungrouped: readonly Omit<Collaborator, 'group'>[],
  allTies: Ties,
): Pick<OwnPerson, 'collaborators' | 'graph'> {
  const ids = ungrouped.map(({ person }) => person);
  const ties = tiesAmong(allTies, ids);
  const groups = groupCollaborators(ids, ties);
  const collaborators = ungrouped.map((collaborator) => ({
    ...collaborator,
    group: groups.get(collaborator.person) ?? 0,
  }));
  const graph = layoutCollaboration({
    focus: { id: profile.id, name: profile.name.display, slug: profile.slug, works: profile.works.length },
    collaborators,
    ties,
    consortia: deriveConsortia(own),
  });
  return { collaborators, ...(graph === undefined ? {} : { graph }) };
}

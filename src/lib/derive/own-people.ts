import type { Affiliation } from '../model/byline.ts';
import type { Collaborator } from '../model/collaborator.ts';
import type { ExternalPerson, OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { LinkedWork } from '../reconcile/people/linked-work.ts';
import { bylineTester, type BylineTester } from '../reconcile/people/byline-tester.ts';
import { identifierOf, type RegisterPerson } from '../reconcile/people/register-person.ts';
import { makesPairs, toAuthoredWork, type AuthoredWork } from './authored-work.ts';
import { countBigWorks, deriveConsortia } from './big-works.ts';
import { groupCollaborators } from './collaboration-groups.ts';
import { layoutCollaboration } from './collaboration-layout.ts';
import { deriveCollaborators } from './collaborators.ts';
import { deriveEvidence } from './evidence.ts';
import { bylinesOf, publishedNames, toEvidenceWork, type OwnByline } from './own-bylines.ts';
import { toProfileBase, type ProfileBase } from './own-person.ts';
import { pickPreferredName } from './person-names.ts';
import { deriveSimilarNames } from './similar-names.ts';
import { deriveTies, tiesAmong, type Ties } from './ties.ts';
import type { NamedUnit } from './units.ts';

export interface OwnPeopleInput {
  people: readonly RegisterPerson[];
  external: readonly ExternalPerson[];
  linked: readonly LinkedWork[];
  /** Newest first. */
  publications: readonly Publication[];
  slugs: ReadonlyMap<string, string>;
  unitsOf: (person: RegisterPerson) => readonly NamedUnit[];
  organisationSlugOf: (affiliation: Affiliation) => string | undefined;
  asOf: string;
  ror: string | undefined;
  /** BCP 47 tag: people are sorted as in this language. */
  language: string;
}

/** The profiles of the institution's own people, in the order of their sort names. */
export function deriveOwnPeople(input: OwnPeopleInput): OwnPerson[] {
  const { people, linked, publications, slugs, asOf, ror } = input;
  const ownIds = new Set(people.map(({ id }) => id));
  const bylines = bylinesOf(linked, ownIds);
  const publicationsOf = worksByPerson(publications);
  const neighbourhood = deriveNeighbourhood(input);
  const passes = bylineTester();
  const profiles = people.map((person): ProfileBase => {
    return toProfileBase(
      person,
      publicationsOf.get(person.id) ?? [],
      publishedNames(bylines.get(person.id) ?? []),
      {
        slug: slugs.get(person.id) ?? '',
        units: input.unitsOf(person).map(({ slug }) => slug),
        organisationSlugOf: input.organisationSlugOf,
      },
    );
  });
  const unitNames = new Map(people.map((person) => [person.id, input.unitsOf(person)[0]?.name]));
  const similar = deriveSimilarNames(
    profiles.map((profile) => ({ ...profile, unit: unitNames.get(profile.id) })),
  );
  const records = new Map(people.map((person) => [person.id, person]));
  return profiles
    .map((profile): OwnPerson => {
      const person = records.get(profile.id);
      return {
        ...profile,
        ...neighbourhood(profile),
        evidence: evidenceOf(person, bylines.get(profile.id) ?? [], { asOf, ror, passes }),
        similarNames: similar.get(profile.id) ?? [],
      };
    })
    .sort(bySortName(input.language));
}

function bySortName(language: string): (a: OwnPerson, b: OwnPerson) => number {
  const collator = new Intl.Collator(language);
  const byText = compareBy<OwnPerson>(
    ({ sortName }) => sortName,
    ({ id }) => id,
  );
  return (a, b) => collator.compare(a.sortName, b.sortName) || byText(a, b);
}

function worksByPerson(publications: readonly Publication[]): ReadonlyMap<string, Publication[]> {
  const works = new Map<string, Publication[]>();
  for (const publication of publications) {
    for (const person of publication.ownPeople) {
      addTo(works, person, publication);
    }
  }
  return works;
}

function evidenceOf(
  person: RegisterPerson | undefined,
  bylines: readonly OwnByline[],
  context: { asOf: string; ror: string | undefined; passes: BylineTester },
) {
  return deriveEvidence(
    {
      orcid: identifierOf(person?.identifiers ?? [], 'orcid'),
      records: person?.records ?? [],
      works: person === undefined ? [] : bylines.map((byline) => toEvidenceWork(byline, person, context)),
    },
    context,
  );
}

type Neighbourhood = Pick<OwnPerson, 'collaborators' | 'unresolvedNames' | 'graph'>;

/** Answers for each profile who wrote with them, worked out from indexes made once. */
function deriveNeighbourhood(input: OwnPeopleInput): (profile: ProfileBase) => Neighbourhood {
  const works = input.linked.map(toAuthoredWork);
  const worksOf = new Map<string, AuthoredWork[]>();
  for (const work of works) {
    for (const person of work.people) {
      addTo(worksOf, person, work);
    }
  }
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

import type { Affiliation } from '../model/byline.ts';
import type { ExternalPerson, OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { compareBy } from '../reconcile/compare.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { LinkedWork } from '../reconcile/people/linked-work.ts';
import { bylineTester, type BylineTester } from '../reconcile/people/byline-tester.ts';
import { identifierOf, type RegisterPerson } from '../reconcile/people/register-person.ts';
import { deriveEvidence } from './evidence.ts';
import { deriveNeighbourhood } from './neighbourhood.ts';
import { bylinesOf, publishedNames, toEvidenceWork, type OwnByline } from './own-bylines.ts';
import { toProfileBase, type ProfileBase } from './own-person.ts';
import { deriveSimilarNames } from './similar-names.ts';
import { findSimilarTopics } from './similar-topics.ts';
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
        asOf,
        ror,
      },
    );
  });
  const unitNames = new Map(people.map((person) => [person.id, input.unitsOf(person)[0]?.name]));
  const similar = deriveSimilarNames(
    profiles.map((profile) => ({ ...profile, unit: unitNames.get(profile.id) })),
  );
  const records = new Map(people.map((person) => [person.id, person]));
  const made = profiles
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
  const alike = findSimilarTopics(made);
  return made.map((person) => {
    const similarTopics = alike.get(person.id);
    return similarTopics === undefined ? person : { ...person, similarTopics };
  });
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
      verified: person?.curated?.verified ?? [],
    },
    context,
  );
}

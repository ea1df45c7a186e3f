import type { ListFacts } from '../model/list-facts.ts';
import type { Organisation } from '../model/organisation.ts';
import type { OwnPerson } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { addTo } from '../reconcile/multimap.ts';
import type { ReconciledOrganisation } from '../reconcile/organisations.ts';

/**
 * The organisations with their works and their people: own people whose bylines name them or whose careers do.
 * @param publications newest first
 * @param people by name
 */
export function deriveOrganisations(
  organisations: readonly ReconciledOrganisation[],
  slugs: ReadonlyMap<string, string>,
  publications: readonly Publication[],
  people: readonly OwnPerson[],
): Omit<Organisation, keyof ListFacts>[] {
  const works = new Map<string, string[]>();
  const namedBy = new Map<string, Set<string>>();
  const note = (organisation: string, person: string) =>
    namedBy.set(organisation, (namedBy.get(organisation) ?? new Set()).add(person));
  for (const { id, authorships } of publications) {
    for (const organisation of new Set(authorships.flatMap((authorship) => authorship.organisations))) {
      addTo(works, organisation, id);
    }
    for (const { person, slug, organisations: named } of authorships) {
      if (person !== undefined && slug !== undefined)
        for (const organisation of named) note(organisation, person);
    }
  }
  const bySlug = new Map([...slugs].map(([id, slug]) => [slug, id]));
  for (const { id, careers } of people) {
    for (const { organisationSlug } of careers) {
      const organisation = bySlug.get(organisationSlug ?? '');
      if (organisation !== undefined) note(organisation, id);
    }
  }
  const rank = new Map(people.map(({ id }, place) => [id, place]));
  const byName = (a: string, b: string) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  return organisations.map((organisation) => ({
    ...organisation,
    slug: slugs.get(organisation.id) ?? '',
    works: works.get(organisation.id) ?? [],
    people: [...(namedBy.get(organisation.id) ?? [])].sort(byName),
  }));
}

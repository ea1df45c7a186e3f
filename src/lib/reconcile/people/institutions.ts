import type { Affiliation } from '../../model/byline.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { foldName } from '../../normalise/names/index.ts';
import { ByAffiliation, countAffiliations, type CountedAffiliation } from '../distinct-affiliations.ts';
import { isIdentified, reconcileOrganisations } from '../organisations.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { namesOneInstitution } from './institution-names.ts';
import type { InstitutionOf } from './positions.ts';
import type { RegisterPerson } from './register-person.ts';

/**
 * Tells which institution an affiliation names: by ROR or OpenAlex id, or by a name that one such institution alone
 * bears, otherwise by the name itself. A name that several institutions may bear tells nothing: one that does not name
 * any in particular, or that is printed with several countries.
 * @param siteName how `site.yml` names the institution itself
 */
export function findInstitutions(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  described: readonly OrganisationRecord[],
  { name, ror }: { name: string; ror: string | undefined },
): { institutionOf: InstitutionOf; site: string | undefined } {
  const itself: Affiliation = {
    name,
    identifiers: ror === undefined ? [] : [{ scheme: 'ror', value: ror }],
  };
  const printed = countAffiliations(affiliations(works, people, itself));
  const { idOf } = reconcileOrganisations(printed, described);
  const isInSeveralCountries = countryFinder(printed);
  const find = (affiliation: Affiliation): string | undefined => {
    const id = idOf(affiliation);
    const isKnown =
      isIdentified(affiliation) ||
      (namesOneInstitution(affiliation.name, !id.startsWith('local:')) && !isInSeveralCountries(affiliation));
    return isKnown ? id : undefined;
  };
  const known = new ByAffiliation<string | undefined>();
  const institutionOf = (affiliation: Affiliation): string | undefined => known.get(affiliation, find);
  return { institutionOf, site: institutionOf(itself) };
}

/** Whether the name of an affiliation is printed with more than one country. */
function countryFinder(printed: readonly CountedAffiliation[]): (affiliation: Affiliation) => boolean {
  const countries = new Map<string, string>();
  const several = new Set<string>();
  for (const {
    affiliation: { name, countryCode },
  } of printed) {
    if (countryCode === undefined) continue;
    const known = countries.get(name);
    if (known === undefined) countries.set(name, countryCode);
    else if (known !== countryCode) several.add(foldName(name));
  }
  return ({ name }) => several.size > 0 && several.has(foldName(name));
}

function* affiliations(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  itself: Affiliation,
): Generator<Affiliation> {
  yield itself;
  for (const { bylines } of works)
    for (const byline of bylines) for (const { affiliation } of byline.affiliations) yield affiliation;
  for (const { records } of people)
    for (const { careers } of records) for (const { organisation } of careers) yield organisation;
}

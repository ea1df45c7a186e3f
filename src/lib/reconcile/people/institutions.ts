import type { Affiliation } from '../../model/byline.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import { reconcileOrganisations } from '../organisations.ts';
import type { ReconciledWork } from '../publications/index.ts';
import type { InstitutionOf } from './positions.ts';
import type { RegisterPerson } from './register-person.ts';

/**
 * Tells which institution an affiliation names: by ROR or OpenAlex id, or by a name that one such institution alone
 * bears, otherwise by the name itself, unless it is that of a part which many institutions have.
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
  const { idOf } = reconcileOrganisations(affiliations(works, people, itself), described);
  const known = new Map<Affiliation, string | undefined>();
  const institutionOf = (affiliation: Affiliation): string | undefined => {
    if (!known.has(affiliation)) {
      const id = idOf(affiliation);
      known.set(affiliation, id.startsWith('local:') && namesPartAlone(affiliation) ? undefined : id);
    }
    return known.get(affiliation);
  };
  return { institutionOf, site: institutionOf(itself) };
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

const partOfInstitution =
  /^(?:dept|dep|department|d[eé]partement|departamento|dipartimento|abteilung|school|faculty|facult[eé]|facultad|fakultät|division|section|college|unit|laborator(?:y|io)|laboratoire|lab|clinic|service|center|centre)\b/iu;

/** "Department of Physics": of which institution, the name does not tell. */
function namesPartAlone({ name }: Affiliation): boolean {
  return name.split(/[,;]/).every((part) => partOfInstitution.test(part.trim()) || part.trim() === '');
}

import type { Diagnostic } from '../../diagnostics.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { OrganisationRecord } from '../../model/organisation-record.ts';
import type { CuratedLinks } from '../curation/curated-links.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { linkExternalByName } from './external-by-name.ts';
import { findExternalBylines, linkExternalPeople, type ExternalPeople } from './external-people.ts';
import { findInstitutions } from './institutions.ts';
import { linkByName } from './link-by-name.ts';
import { linkOwnPeople } from './link-own-people.ts';
import { indexNames } from './name-index.ts';
import type { NameMiss } from './name-misses.ts';
import type { RegisterPerson } from './register-person.ts';

/**
 * Who is behind which byline: the institution's own people by identifiers and lists, then by name with something
 * else; and among all others those whom an identifier names, then those whom name, institution and company tell.
 * @param contested identifiers that stand on two of the people and lead to nobody
 * @param institution how `site.yml` names the institution itself
 * @param asOf the day that the exports are for
 */
export function linkPeople(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  {
    curated,
    contested,
    described,
    institution,
    asOf,
  }: {
    curated: CuratedLinks;
    contested: readonly string[];
    described: readonly OrganisationRecord[];
    institution: { name: string; ror: string | undefined };
    asOf?: string | undefined;
  },
): ExternalPeople & { misses: NameMiss[]; diagnostics: Diagnostic[] } {
  const byRule = linkOwnPeople(works, people, curated);
  const { institutionOf, site } = findInstitutions(works, people, described, institution);
  const ownKeys = new Set([
    ...contested,
    ...people.flatMap(({ identifiers }) => identifiers.map(identifierToKey)),
  ]);
  const { idle } = byRule;
  const externals = findExternalBylines(byRule.linked, ownKeys, idle);
  const byName = linkByName(byRule.linked, {
    people,
    names: indexNames(people),
    institutionOf,
    site,
    asOf,
    identified: linkExternalPeople(byRule.linked, externals).linked,
    refused: curated.refused,
    idle,
  });
  const own = new Set(people.map(({ id }) => id));
  const { linked, people: external } = linkExternalByName(
    linkExternalPeople(byName.linked, externals),
    own,
    institutionOf,
  );
  const { misses } = byName;
  return { linked, people: external, misses, diagnostics: [...byRule.diagnostics, ...byName.diagnostics] };
}

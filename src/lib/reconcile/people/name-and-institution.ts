import { fullNameKey } from '../../normalise/names/index.ts';
import type { ReconciledByline } from '../publications/index.ts';
import type { LinkedWork } from './linked-work.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import type { NamedOpenByline, NameRule, Support } from './name-rule.ts';
import { toPositions, wasThere, type InstitutionOf, type Positions } from './positions.ts';
import type { RegisterPerson } from './register-person.ts';
import { RivalNames } from './rival-names.ts';

/** A name that is printed with more than these, besides those where the person was, is common. */
const institutionsOfOnePerson = 3;

/**
 * The byline test with an overlap of institution and years: the byline prints an affiliation at which the person was
 * in the year of the work. Where no year is known, or the institution by its name alone, the given name must be
 * spelled out and not be common: one that is printed with many other institutions is that of several people. Initials
 * link only where nobody else of these initials is printed with the institution.
 * @param site the id of the institution itself
 * @param initials the initials that may link somebody, as `initialNameKey`
 */
export function nameAndInstitution(
  linked: readonly LinkedWork[],
  {
    institutionOf,
    site,
    initials,
  }: { institutionOf: InstitutionOf; site: string | undefined; initials: ReadonlySet<string> },
): NameRule {
  const rivals = new RivalNames(initials);
  const institutionsOf = new Map<string, Set<string>>();
  for (const { work } of linked) {
    for (const byline of work.bylines) {
      if (byline.kind !== 'person') continue;
      for (const { affiliation } of byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        rivals.add(institution, byline);
        const name = fullNameKey(byline);
        if (name !== undefined)
          institutionsOf.set(name, (institutionsOf.get(name) ?? new Set()).add(institution));
      }
    }
  }
  const known = new Map<string, Positions>();
  const positionsOf = (person: RegisterPerson): Positions => {
    let positions = known.get(person.id);
    if (positions === undefined) known.set(person.id, (positions = toPositions(person, institutionOf, site)));
    return positions;
  };
  const atInstitution = eachOnce((institution, candidates: readonly Candidate[]) =>
    candidates.filter(({ person }) => positionsOf(person).has(institution)),
  );
  const supports = (
    { work, byline }: NamedOpenByline,
    candidate: Candidate,
    institution: string,
  ): boolean => {
    const there = wasThere(positionsOf(candidate.person), institution, work.year);
    const isCertain = there === 'yes' && !isNameOnly(institution);
    if (there === 'no' || isCertain)
      return isCertain && (candidate.likeness === 'full' || !rivals.has(institution, byline, candidate));
    return candidate.likeness === 'full' && !isCommon(byline, positionsOf(candidate.person));
  };
  const isCommon = (byline: ReconciledByline, positions: Positions): boolean => {
    const elsewhere = institutionsOf.get(fullNameKey(byline) ?? '')?.difference(new Set(positions.keys()));
    return (elsewhere?.size ?? 0) > institutionsOfOnePerson;
  };
  return {
    name: 'name-and-institution',
    fits(open) {
      const found = new Map<string, { candidate: Candidate; support: Support }>();
      for (const { affiliation, by } of open.byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        for (const candidate of atInstitution(institution, bylineToSpelling(open.byline), open.candidates)) {
          if (found.has(candidate.person.id) || !supports(open, candidate, institution)) continue;
          const year = open.work.year === undefined ? [] : [String(open.work.year)];
          const values = [open.byline.display, affiliation.name, ...year];
          found.set(candidate.person.id, { candidate, support: { values, by } });
        }
      }
      return [...found.values()];
    },
  };
}

/** Whether nothing but a name tells of the institution. */
function isNameOnly(institution: string): boolean {
  return institution.startsWith('local:');
}

/** The candidates of one spelling at one institution are found once. */
function eachOnce(
  find: (institution: string, candidates: readonly Candidate[]) => readonly Candidate[],
): (institution: string, spelling: string, candidates: readonly Candidate[]) => readonly Candidate[] {
  const known = new Map<string, readonly Candidate[]>();
  return (institution, spelling, candidates) => {
    const key = `${institution}\n${spelling}`;
    let found = known.get(key);
    if (found === undefined) known.set(key, (found = find(institution, candidates)));
    return found;
  };
}

import { fullNameKey } from '../../normalise/names/index.ts';
import type { ReconciledByline } from '../publications/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import type { LinkedWork } from './linked-work.ts';
import { bylineToSpelling, type Candidate } from './name-index.ts';
import type { NamedOpenByline, NameRule, Support } from './name-rule.ts';
import { toPositions, wasThere, type InstitutionOf, type Position, type Positions } from './positions.ts';
import type { RegisterPerson } from './register-person.ts';
import { RivalNames } from './rival-names.ts';

/** Where people were, as far as works that are theirs tell; grows while bylines are linked. */
export interface Whereabouts {
  see(person: string, byline: ReconciledByline, year: number | undefined): void;
}

/** A name that is printed with more than these, besides those where the person was, is common. */
const institutionsOfOnePerson = 3;

/**
 * The byline test with an overlap of institution and years: the byline prints an affiliation at which the person was
 * in the year of the work, by their records or by works that are theirs for a stronger reason. Where no year is known, or the institution by its name alone, the given name must be
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
): NameRule & Whereabouts {
  const rivals = new RivalNames(initials);
  const institutionsOf = new Map<string, Set<string>>();
  const seen = new Map<string, Map<string, Position>>();
  const nameOf = eachSpellingOnce(fullNameKey);
  for (const { work } of linked) {
    for (const byline of work.bylines) {
      if (byline.kind !== 'person') continue;
      const names = rivals.toNames([byline]);
      const name = byline.affiliations.length === 0 ? undefined : nameOf(byline);
      for (const { affiliation } of byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        rivals.add(institution, names);
        if (name !== undefined)
          institutionsOf.set(name, (institutionsOf.get(name) ?? new Set()).add(institution));
      }
    }
  }
  const known = new Map<string, Positions>();
  const positionsOf = (person: RegisterPerson): Positions => {
    let positions = known.get(person.id);
    if (positions === undefined)
      known.set(person.id, (positions = toPositions(person, institutionOf, site, seen.get(person.id))));
    return positions;
  };
  const here = new Map<string, readonly Candidate[]>();
  const atInstitution = (
    institution: string,
    { byline, candidates }: NamedOpenByline,
  ): readonly Candidate[] => {
    const key = `${institution}\n${bylineToSpelling(byline)}`;
    let found = here.get(key);
    if (found === undefined)
      here.set(key, (found = candidates.filter(({ person }) => positionsOf(person).has(institution))));
    return found;
  };
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
    const elsewhere = institutionsOf.get(nameOf(byline) ?? '')?.difference(new Set(positions.keys()));
    return (elsewhere?.size ?? 0) > institutionsOfOnePerson;
  };
  return {
    name: 'name-and-institution',
    see(person, byline, year) {
      for (const { affiliation } of byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined || year === undefined) continue;
        addYear(seen, person, institution, year);
        known.delete(person);
        here.clear();
      }
    },
    fits(open) {
      const found = new Map<string, { candidate: Candidate; support: Support }>();
      for (const { affiliation, by } of open.byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        for (const candidate of atInstitution(institution, open)) {
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

function addYear(
  seen: Map<string, Map<string, Position>>,
  person: string,
  institution: string,
  year: number,
): void {
  const ofPerson = seen.get(person) ?? new Map<string, Position>();
  const { from = year, to = year } = ofPerson.get(institution) ?? {};
  ofPerson.set(institution, { from: Math.min(from, year), to: Math.max(to, year) });
  seen.set(person, ofPerson);
}

/** Whether nothing but a name tells of the institution. */
function isNameOnly(institution: string): boolean {
  return institution.startsWith('local:');
}

function eachSpellingOnce(
  toKey: (byline: NamedByline) => string | undefined,
): (byline: NamedByline) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (byline) => {
    const { family, given, particle, suffix } = byline;
    const spelling = [family, given, particle, suffix].join('\n');
    if (!known.has(spelling)) known.set(spelling, toKey(byline));
    return known.get(spelling);
  };
}

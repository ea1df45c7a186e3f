import type { NamedByline } from '../byline-keys.ts';
import { addToSet, getOrMake } from '../multimap.ts';
import type { LinkedWork } from './linked-work.ts';
import { CommonNames } from './common-names.ts';
import type { Candidate } from './name-index.ts';
import type { Fit, NamedOpenByline, NameRule } from './name-rule.ts';
import type { PlaceContext } from './positions.ts';
import type { RivalNames, SpelledName } from './rival-names.ts';
import { type Presence, Whereabouts } from './whereabouts.ts';

/**
 * The byline test with an overlap of institution and years: the byline prints an affiliation at which the person was
 * in the year of the work, by their records or by works that are theirs for a stronger reason. What must come together
 * (`Overlap` says how years overlap):
 *
 * | the name is          | the institution is known | the years are            | links                            |
 * | -------------------- | ------------------------ | ------------------------ | -------------------------------- |
 * | full                 | by an identifier         | dated                    | yes                              |
 * | full                 | by an identifier or name | dated, current or untold | unless the name is common        |
 * | partial              | by an identifier         | dated                    | unless the name has rivals there |
 * | partial              | otherwise                | any                      | no                               |
 * | of any kind          | in any way               | none                     | no                               |
 *
 * So a roster without dates links the full name on works of the ten years up to its day and no earlier ones. Where a
 * second person was there too, nobody is linked.
 * @param rivals takes the names that are printed with an institution
 */
export function nameAndInstitution(
  linked: readonly LinkedWork[],
  context: PlaceContext,
  rivals: RivalNames,
): NameRule & Pick<Whereabouts, 'see'> {
  const { institutionOf } = context;
  const printedAt = new Map<string, Set<SpelledName>>();
  const names = new CommonNames();
  for (const { work } of linked) {
    for (const byline of work.bylines) {
      if (byline.kind !== 'person' || byline.affiliations.length === 0) continue;
      for (const { affiliation } of byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        const name = rivals.meet(byline);
        if (name !== undefined) addToSet(printedAt, institution, name);
        names.add(byline, institution);
      }
    }
  }
  const whereabouts = new Whereabouts(context);
  const known = new Map<ReadonlySet<SpelledName>, Map<string, boolean>>();
  const hasRivals = (byline: NamedByline, candidate: Candidate, place: string): boolean => {
    const names = rivals.rivalsOf(byline, candidate);
    const at = getOrMake(known, names, () => new Map());
    return getOrMake(at, place, () => !names.isDisjointFrom(printedAt.get(place) ?? new Set()));
  };
  const isEnough = (
    { byline }: NamedOpenByline,
    { candidate, overlap }: Presence,
    place: string,
  ): boolean => {
    const isFull = candidate.likeness === 'full';
    if (overlap === 'dated' && !isNameOnly(place)) return isFull || !hasRivals(byline, candidate, place);
    return isFull && !names.isCommon(byline, whereabouts.of(candidate.person));
  };
  return {
    name: 'name-and-institution',
    see: (person, byline, year) => whereabouts.see(person, byline, year),
    fits(open) {
      const found = new Map<Candidate, Fit>();
      for (const { affiliation, by } of open.byline.affiliations) {
        const institution = institutionOf(affiliation);
        if (institution === undefined) continue;
        for (const presence of whereabouts.presentAt(institution, open)) {
          const { candidate } = presence;
          if (found.get(candidate)?.support !== undefined) continue;
          const year = open.work.year === undefined ? [] : [String(open.work.year)];
          const support = { values: [open.byline.display, affiliation.name, ...year], by };
          found.set(
            candidate,
            isEnough(open, presence, institution) ? { candidate, support } : { candidate },
          );
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

import type { NameParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { addTo } from '../multimap.ts';
import { BySpelling } from './by-spelling.ts';
import { nameToBlocks, toLikeness, type Likeness } from './name-likeness.ts';
import type { RegisterPerson } from './register-person.ts';

/** Somebody whose name a byline may be. */
export interface Candidate {
  person: RegisterPerson;
  likeness: Likeness;
}

/**
 * Finds the people of the register whose names are like a byline's, in the order of the register. Who bears the whole
 * name goes before those who bear more or less of it.
 */
export interface NameIndex {
  find(byline: NamedByline): readonly Candidate[];
  /** How many names were compared so far: grows with the spellings, not with the bylines. */
  comparisons(): number;
}

/**
 * Each spelling is looked up once: most are printed on many works.
 * @param compare how far a name may be one of a person's
 */
export function indexNames(
  people: readonly RegisterPerson[],
  compare: (name: NameParts, names: readonly NameParts[]) => Likeness | undefined = toLikeness,
): NameIndex {
  const blocks = new Map<string, number[]>();
  for (const [place, { names }] of people.entries()) {
    for (const block of new Set(names.flatMap(nameToBlocks))) addTo(blocks, block, place);
  }
  let comparisons = 0;
  const known = new BySpelling<readonly Candidate[]>();
  const look = (byline: NamedByline): Candidate[] => {
    const places = new Set(nameToBlocks(byline).flatMap((block) => blocks.get(block) ?? []));
    comparisons += places.size;
    const like = [...places]
      .sort((a, b) => a - b)
      .flatMap((place): Candidate[] => {
        const person = people[place];
        const likeness = person === undefined ? undefined : compare(byline, person.names);
        return person === undefined || likeness === undefined ? [] : [{ person, likeness }];
      });
    const whole = like.filter(({ likeness }) => likeness === 'full');
    return whole.length > 0 ? whole : like;
  };
  return {
    find: (byline) => known.get(byline, look),
    comparisons: () => comparisons,
  };
}

import type { Affiliation } from '../model/byline.ts';
import { getOrMake } from './multimap.ts';

/** Something for each affiliation as it is printed: name, country and identifiers in their order. */
export class ByAffiliation<Value> {
  readonly #known = new Map<string, Map<string, { affiliation: Affiliation; value: Value }[]>>();

  /** @param make called for an affiliation that was not met before */
  get(affiliation: Affiliation, make: (affiliation: Affiliation) => Value): Value {
    const { name, identifiers } = affiliation;
    const ofName = getOrMake(this.#known, name, () => new Map());
    const first = identifiers[0]?.value ?? '';
    const alike = ofName.get(first);
    const known = alike?.find((one) => areAlike(one.affiliation, affiliation));
    if (known !== undefined) return known.value;
    const value = make(affiliation);
    if (alike === undefined) ofName.set(first, [{ affiliation, value }]);
    else alike.push({ affiliation, value });
    return value;
  }
}

/** How often each affiliation is printed, in the order in which they were met. */
export interface CountedAffiliation {
  affiliation: Affiliation;
  times: number;
}

export function countAffiliations(affiliations: Iterable<Affiliation>): readonly CountedAffiliation[] {
  const counts = new ByAffiliation<CountedAffiliation>();
  const counted: CountedAffiliation[] = [];
  const meet = (affiliation: Affiliation): CountedAffiliation => {
    const one = { affiliation, times: 0 };
    counted.push(one);
    return one;
  };
  for (const affiliation of affiliations) counts.get(affiliation, meet).times += 1;
  return counted;
}

function areAlike(a: Affiliation, b: Affiliation): boolean {
  return (
    a.countryCode === b.countryCode &&
    a.identifiers.length === b.identifiers.length &&
    a.identifiers.every(({ scheme, value }, place) => {
      const other = b.identifiers[place];
      return other?.scheme === scheme && other.value === value;
    })
  );
}

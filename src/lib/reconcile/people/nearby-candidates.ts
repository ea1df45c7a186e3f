import type { Candidate } from './name-index.ts';

/** Fewer people of one name are gone through one by one. */
export const fewCandidates = 16;

/**
 * Those of the people whose name fits who wrote with somebody present, in the order of the register. Of many people of
 * one name and somebody's many co-authors the shorter list is gone through, so a common name costs no more than others.
 */
export function nearbyCandidates(
  candidates: readonly Candidate[],
  present: ReadonlySet<string>,
  coauthors: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Candidate[] {
  if (candidates.length <= fewCandidates) return candidates;
  const placeOf = toPlaces(candidates);
  const near = new Set<number>();
  for (const person of present) {
    const others = coauthors.get(person) ?? new Set<string>();
    if (others.size < placeOf.size) for (const other of others) near.add(placeOf.get(other) ?? -1);
    else for (const [other, place] of placeOf) if (others.has(other)) near.add(place);
  }
  return [...near].sort((a, b) => a - b).flatMap((place) => candidates[place] ?? []);
}

/** By list: all bylines of one spelling share theirs. */
const known = new WeakMap<readonly Candidate[], ReadonlyMap<string, number>>();

function toPlaces(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  let places = known.get(candidates);
  if (places === undefined) {
    places = new Map(candidates.map(({ person }, place) => [person.id, place]));
    known.set(candidates, places);
  }
  return places;
}

import { identifierToKey } from '../../../model/identifier.ts';
import { foldName } from '../../../normalise/names/index.ts';
import type { LinkedWork } from '../../people/linked-work.ts';
import type { ReconciledByline } from '../../publications/index.ts';
import type { Hiding } from './hiding.ts';

/** Whom somebody wrote with and where they worked, as keys. */
export type Acquaintance = ReadonlySet<string>;

/** On longer lists of authors nobody has worked with each other, one by one. */
const mostAuthors = 100;

/** The co-authors and institutions of each of the people, from the works that are linked to them. */
export function findAcquaintances(
  hidings: readonly Hiding[],
  linked: readonly LinkedWork[],
): ReadonlyMap<Hiding, Acquaintance> {
  const found = new Map(hidings.map((hiding) => [hiding.person.id, new Set<string>()]));
  for (const one of linked) {
    for (const [place, link] of one.links.entries()) {
      const known = link === undefined ? undefined : found.get(link.person);
      if (known !== undefined) for (const key of keysAround(one, place)) known.add(key);
    }
  }
  return new Map(hidings.map((hiding) => [hiding, found.get(hiding.person.id) ?? new Set()]));
}

/** Whether a work prints, beside an author or as their institution, something that somebody has to do with. */
export function isAcquainted(linked: LinkedWork, place: number | undefined, known: Acquaintance): boolean {
  return keysAround(linked, place).some((key) => known.has(key));
}

function keysAround({ work, links }: LinkedWork, place: number | undefined): string[] {
  const institutions = place === undefined ? [] : institutionsOf(work.bylines[place]);
  if (work.bylines.length > mostAuthors) return institutions;
  const others = work.bylines.flatMap((byline, other) => {
    if (other === place) return [];
    const person = links[other]?.person;
    return [`name ${foldName(byline.display)}`, ...(person === undefined ? [] : [`person ${person}`])];
  });
  return [...others, ...institutions];
}

function institutionsOf(byline: ReconciledByline | undefined): string[] {
  return (byline?.affiliations ?? []).flatMap(({ affiliation: { name, identifiers } }) => [
    `at ${foldName(name)}`,
    ...identifiers.map((identifier) => `at ${identifierToKey(identifier)}`),
  ]);
}

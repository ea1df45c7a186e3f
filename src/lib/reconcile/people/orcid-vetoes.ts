import type { Identifier } from '../../model/identifier.ts';
import type { NamedByline } from '../byline-keys.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import type { RegisterPerson } from './register-person.ts';

/** The idle ORCID iDs of each work, see {@link idleOrcids}. */
export type IdleOrcids = readonly ReadonlySet<string>[];

/**
 * The ORCID iDs of a work that speak neither for nor against anybody: those that stand on two of its authors, and
 * those of one of the institution's people that stand on another author than the one who bears the name.
 */
export function idleOrcids(
  { bylines }: Pick<ReconciledWork, 'bylines'>,
  byIdentifier: ReadonlyMap<string, RegisterPerson>,
  passes: (byline: NamedByline, person: RegisterPerson) => boolean,
): ReadonlySet<string> {
  const places = new Map<string, number>();
  const idle = new Set<string>();
  for (const [place, byline] of bylines.entries()) {
    if (byline.identifiers.length === 0) continue;
    for (const orcid of new Set(orcidsOf(byline))) {
      if (places.has(orcid)) idle.add(orcid);
      places.set(orcid, place);
    }
  }
  for (const [orcid, place] of places) {
    const person = byIdentifier.get(`orcid:${orcid}`);
    const bearer = bylines[place];
    if (person === undefined || bearer === undefined || passes(bearer, person)) continue;
    const isElsewhere = bylines.some(
      (byline, other) => other !== place && byline.kind === 'person' && passes(byline, person),
    );
    if (isElsewhere) idle.add(orcid);
  }
  return idle.size === 0 ? none : idle;
}

/** One for all: most works have none. */
const none: ReadonlySet<string> = new Set();

/** Whether the byline bears an ORCID iD and the person has others. */
export function orcidsDiffer(
  byline: ReconciledByline,
  person: { identifiers: readonly Identifier[] },
  idle: ReadonlySet<string>,
): boolean {
  // Somebody has two only by decision.
  const known = person.identifiers.flatMap(({ scheme, value }) => (scheme === 'orcid' ? [value] : []));
  const printed = orcidsOf(byline).find((orcid) => !idle.has(orcid));
  return known.length > 0 && printed !== undefined && !known.includes(printed);
}

export function orcidsOf({ identifiers }: Pick<ReconciledByline, 'identifiers'>): string[] {
  return identifiers.flatMap(({ identifier: { scheme, value } }) => (scheme === 'orcid' ? [value] : []));
}

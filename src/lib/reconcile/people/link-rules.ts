import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { Provenance } from '../../model/provenance.ts';
import { fullNameKey } from '../../normalise/names/index.ts';
import { addTo } from '../multimap.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import type { RegisterPerson } from './register-person.ts';

/** Whom a rule takes a byline for. */
export interface Proposal {
  person: RegisterPerson;
  values: string[];
  by: Provenance;
}

export interface LinkRule {
  /** Printed under "Why is this here?". */
  name: 'orcid' | 'record-id' | 'own-list';
  propose(byline: ReconciledByline, work: ReconciledWork): Proposal | undefined;
}

/** What the rules look people up in. */
export interface PeopleIndex {
  byIdentifier: ReadonlyMap<string, RegisterPerson>;
  /** By full name: the people an own list may name. Several under one name stay unresolved. */
  byFullName: ReadonlyMap<string, readonly RegisterPerson[]>;
}

const recordIds: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>(['openalex', 'dblp']);

/** In the order of features.md, "Who is who": an earlier rule's word stands. */
export function linkRules({ byIdentifier, byFullName }: PeopleIndex): readonly LinkRule[] {
  const byScheme = (byline: ReconciledByline, schemes: ReadonlySet<IdentifierScheme>) => {
    for (const { identifier, by } of byline.identifiers) {
      if (!schemes.has(identifier.scheme)) continue;
      const key = identifierToKey(identifier);
      const person = byIdentifier.get(key);
      if (person !== undefined) return { person, values: [key, byline.display], by };
    }
    return undefined;
  };
  return [
    { name: 'orcid', propose: (byline) => byScheme(byline, orcidOnly) },
    { name: 'record-id', propose: (byline) => byScheme(byline, recordIds) },
    {
      name: 'own-list',
      propose: (byline, { ownListing }) => {
        if (ownListing === undefined) return undefined;
        const [person, ...others] = byFullName.get(fullNameKey(byline) ?? '') ?? [];
        if (person === undefined || others.length > 0) return undefined;
        return { person, values: [byline.display], by: ownListing };
      },
    },
  ];
}

const orcidOnly: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>(['orcid']);

export function toDecision(rule: string, { values, by }: Omit<Proposal, 'person'>): LinkDecision {
  return {
    rule,
    values,
    source: by.label,
    ...(by.retrieved === undefined ? {} : { date: by.retrieved }),
  };
}

/** The people an own list may name: the roster's, or everybody where there is no roster. */
export function indexByFullName(
  people: readonly RegisterPerson[],
): ReadonlyMap<string, readonly RegisterPerson[]> {
  const listed = people.some(({ onRoster }) => onRoster) ? people.filter(({ onRoster }) => onRoster) : people;
  const index = new Map<string, RegisterPerson[]>();
  for (const person of listed) {
    for (const key of new Set(person.names.map(fullNameKey))) {
      if (key !== undefined) addTo(index, key, person);
    }
  }
  return index;
}

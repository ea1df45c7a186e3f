import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import type { FullNameIndex } from './full-name-index.ts';
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
  fullNames: Pick<FullNameIndex, 'find'>;
}

const recordIds: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>(['openalex', 'dblp']);

/** In the order of features.md, "Who is who": an earlier rule's word stands. */
export function linkRules({ byIdentifier, fullNames }: PeopleIndex): readonly LinkRule[] {
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
        const person = ownListing === undefined ? undefined : fullNames.find(byline);
        if (person === undefined || ownListing === undefined) return undefined;
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

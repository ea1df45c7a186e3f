import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { ReconciledByline, ReconciledWork } from '../publications/index.ts';
import { knowsOwnersAlone } from '../publications/owner-alone.ts';
import type { BylineTester } from './byline-tester.ts';
import type { FullNameIndex } from './full-name-index.ts';
import { identifierOf, type RegisterPerson } from './register-person.ts';

/** Whom a rule takes a byline for. */
export interface Proposal {
  person: RegisterPerson;
  values: string[];
  by: Provenance;
}

export interface LinkRule {
  /** Printed under "Why is this here?". */
  name: 'orcid' | 'record-id' | 'orcid-record' | 'own-list';
  propose(byline: ReconciledByline, work: ReconciledWork): Proposal | undefined;
}

/** What the rules look people up in. */
export interface PeopleIndex {
  byIdentifier: ReadonlyMap<string, RegisterPerson>;
  fullNames: Pick<FullNameIndex, 'find'>;
  passes: BylineTester;
}

const recordIds: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>(['openalex', 'dblp']);

/** In the order of features.md, "Who is who": an earlier rule's word stands. */
export function linkRules({ byIdentifier, fullNames, passes }: PeopleIndex): readonly LinkRule[] {
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
    {
      name: 'orcid',
      // Whom a list of works names for its owner carries no iD that anybody printed.
      propose: (byline, work) => (knowsOwnersAlone(work) ? undefined : byScheme(byline, orcidOnly)),
    },
    { name: 'record-id', propose: (byline) => byScheme(byline, recordIds) },
    {
      name: 'orcid-record',
      propose: (byline, { listings }) => {
        const [found, ...others] = listings.flatMap(({ orcid, by }) => {
          const person = byIdentifier.get(`orcid:${orcid}`);
          return person !== undefined && mayBe(byline, person, orcid, passes) ? [{ person, orcid, by }] : [];
        });
        // Whose name fits two people who both list the work is neither for certain.
        if (found === undefined || others.length > 0) return undefined;
        const { person, orcid, by } = found;
        return { person, values: [`orcid:${orcid}`, byline.display], by };
      },
    },
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

/** Whether the byline bears the iD, or no other one and a name of the person. */
function mayBe(
  byline: ReconciledByline,
  person: RegisterPerson,
  orcid: string,
  passes: BylineTester,
): boolean {
  const printed = identifierOf(
    byline.identifiers.map(({ identifier }) => identifier),
    'orcid',
  );
  return printed === undefined ? passes(byline, person) : printed === orcid;
}

export function toDecision(rule: string, { values, by }: Omit<Proposal, 'person'>): LinkDecision {
  return {
    rule,
    values,
    source: by.label,
    ...(by.retrieved === undefined ? {} : { date: by.retrieved }),
  };
}

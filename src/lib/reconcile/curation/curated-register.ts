import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey, type Identifier, identifierSchemes } from '../../model/identifier.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { compareBy } from '../compare.ts';
import { addTo } from '../multimap.ts';
import { buildRegister } from '../people/register.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { findBylineKeys } from './byline-keys.ts';
import { decideBylines } from './decide-bylines.ts';
import { decidePeople } from './decide-people.ts';
import { decideProfiles } from './decide-profiles.ts';
import type { MergedKey } from './merged-keys.ts';
import { settleFindings } from './settle-findings.ts';
import type { Unsettled } from './settle-links.ts';

/** The institution's own people as the exports and the decisions tell, and what the decisions say of bylines. */
export function buildCuratedRegister(
  records: readonly PersonRecord[],
  works: readonly ReconciledWork[],
  decisions: readonly PlacedDecision[],
): { people: RegisterPerson[]; contested: string[]; unsettled: Unsettled; diagnostics: Diagnostic[] } {
  const bylineKeys = findBylineKeys(works, decisions);
  const decided = decidePeople(records, decisions, bylineKeys);
  const register = buildRegister(decided.records, decided.curated);
  const profiles = decideProfiles(register.people, decisions);
  const settled = settleFindings(works, profiles.people, decisions);
  const bylines = decideBylines(works, settled.people, decisions, { bylineKeys, ...decided });
  const { mergesOfBylines, splits } = bylines;
  return {
    people: withMergedIdentifiers(settled.people, bylines.merged),
    contested: register.contested,
    unsettled: { links: bylines.curated, mergesOfBylines, pairsOfBylines: decided.pairsOfBylines, splits },
    diagnostics: [decided, register, profiles, settled, bylines].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Who is merged with an identifier that has no record of its own bears it from then on. */
function withMergedIdentifiers(
  people: readonly RegisterPerson[],
  merged: ReadonlyMap<string, MergedKey>,
): RegisterPerson[] {
  if (merged.size === 0) return [...people];
  const added = new Map<string, Identifier[]>();
  for (const [key, { holder }] of merged)
    for (const identifier of keyToIdentifier(key)) addTo(added, holder.id, identifier);
  return people.map((person) => {
    const more = added.get(person.id);
    if (more === undefined) return person;
    return { ...person, identifiers: [...person.identifiers, ...more].sort(compareBy(identifierToKey)) };
  });
}

function keyToIdentifier(key: string): Identifier[] {
  return identifierSchemes
    .filter((scheme) => key.startsWith(`${scheme}:`))
    .map((scheme) => ({ scheme, value: key.slice(scheme.length + 1) }));
}

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
import type { Placed } from './by-action.ts';
import { decideBylines } from './decide-bylines.ts';
import { decidePeople } from './decide-people.ts';
import { decideProfiles } from './decide-profiles.ts';
import { toKey } from './keys.ts';
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
  const { mergesOfBylines, splits } = decided;
  const settled = settleFindings(works, profiles.people, decisions);
  const bylines = decideBylines(works, settled.people, decisions, { bylineKeys, mergesOfBylines });
  return {
    people: withMergedIdentifiers(settled.people, mergesOfBylines),
    contested: register.contested,
    unsettled: { links: bylines.curated, mergesOfBylines, splits },
    diagnostics: [decided, register, profiles, settled, bylines].flatMap(({ diagnostics }) => diagnostics),
  };
}

/** Who is merged with an identifier that has no record of its own bears it from then on. */
function withMergedIdentifiers(
  people: readonly RegisterPerson[],
  merges: readonly Placed<'merge'>[],
): RegisterPerson[] {
  if (merges.length === 0) return [...people];
  const others = new Map<string, string[]>();
  for (const { decision } of merges) {
    const [a, b] = [toKey(decision.target), toKey(decision.into)];
    addTo(others, a, b);
    addTo(others, b, a);
  }
  return people.map((person) => {
    const known = new Map(person.identifiers.map((identifier) => [identifierToKey(identifier), identifier]));
    const added = [...known.keys()].flatMap((key) => others.get(key) ?? []).filter((key) => !known.has(key));
    if (added.length === 0) return person;
    const identifiers = [...known.values(), ...added.flatMap(keyToIdentifier)];
    return { ...person, identifiers: identifiers.sort(compareBy(identifierToKey)) };
  });
}

function keyToIdentifier(key: string): Identifier[] {
  return identifierSchemes
    .filter((scheme) => key.startsWith(`${scheme}:`))
    .map((scheme) => ({ scheme, value: key.slice(scheme.length + 1) }));
}

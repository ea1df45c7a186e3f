import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { People } from '../people/hide-people.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import { ofAction } from './by-action.ts';
import { toNoMatch } from './diagnostics.ts';
import { toKey } from './keys.ts';

/** Decisions to hide one name or one link of a person that the person does not have, perhaps for a slip in writing. */
export function findUnmetHides({ own, linked }: People, decisions: readonly PlacedDecision[]): Diagnostic[] {
  const hides = ofAction(decisions, 'hide-field').filter(({ decision }) => decision.value !== undefined);
  if (hides.length === 0) return [];
  const holders = new Map(
    own.flatMap((person) =>
      [person.id, ...person.identifiers.map(identifierToKey)].map((key) => [key, person] as const),
    ),
  );
  const printed = new Set(
    linked.flatMap(({ work, links }) =>
      links.map((link, place) => `${link?.person ?? ''}\n${work.bylines[place]?.display ?? ''}`),
    ),
  );
  return hides.flatMap((placed) => {
    const { target, field, value = '' } = placed.decision;
    const person = holders.get(toKey(target));
    // Whom nobody knows was reported before.
    if (person === undefined) return [];
    const isMet = has(person, field, value) || (field === 'name' && printed.has(`${person.id}\n${value}`));
    return isMet ? [] : [toNoMatch(placed, `${field}: ${value}`)];
  });
}

function has({ names, records }: RegisterPerson, field: string, value: string): boolean {
  if (field === 'name') return names.some(({ display }) => display === value);
  if (field !== 'links') return true;
  return records.some(({ links }) => links.some(({ url, label }) => url === value || label === value));
}

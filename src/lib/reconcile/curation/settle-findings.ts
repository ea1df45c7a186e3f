import type { Diagnostic } from '../../diagnostics.ts';
import { onePerson, type PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import { addTo } from '../multimap.ts';
import type { RegisterPerson } from '../people/register-person.ts';
import type { ReconciledWork } from '../publications/index.ts';
import { ofAction } from './by-action.ts';
import type { CuratedPerson } from './curated-person.ts';
import { toNoMatch } from './diagnostics.ts';
import { referenceToText, toKey } from './keys.ts';
import { personPairs } from './person-pair.ts';
import { indexWorks } from './work-index.ts';

/** Notes with each of the people what somebody looked at and decided, so that it is not asked again. */
export function settleFindings(
  works: readonly ReconciledWork[],
  people: readonly RegisterPerson[],
  decisions: readonly PlacedDecision[],
): { people: RegisterPerson[]; diagnostics: Diagnostic[] } {
  const looks = ofAction(decisions, 'verify').filter(({ decision }) => decision.check === onePerson);
  const pairs = personPairs(decisions);
  const diagnostics: Diagnostic[] = [];
  if (looks.length + pairs.length === 0) return { people: [...people], diagnostics };
  const holders = new Map(
    people.flatMap((person) =>
      [person.id, ...person.identifiers.map(identifierToKey)].map((key) => [key, person] as const),
    ),
  );
  const lookedAt = new Map<RegisterPerson, string[]>();
  const notSame = new Map<RegisterPerson, string[]>();
  const find = indexWorks(
    works,
    looks.flatMap(({ decision }) => decision.works ?? []),
  );
  for (const placed of looks) {
    const { target, works: references = [] } = placed.decision;
    const person = typeof target === 'string' ? holders.get(toKey(target)) : undefined;
    // Somebody unknown was reported with the other decisions on profiles.
    if (person === undefined) continue;
    for (const reference of references) {
      const found = find(reference).flatMap((place) => works[place]?.id ?? []);
      if (found.length === 0) diagnostics.push(toNoMatch(placed, referenceToText(reference)));
      for (const id of found) addTo(lookedAt, person, id);
    }
  }
  for (const { decision } of pairs) {
    const keys = [toKey(decision.target), toKey(decision.other)] as const;
    for (const [mine, theirs] of [keys, keys.toReversed()]) {
      const person = holders.get(mine ?? '');
      if (person !== undefined && theirs !== undefined) addTo(notSame, person, theirs);
    }
  }
  return {
    people: people.map((person) => {
      const settled = {
        ...optional('lookedAt', lookedAt.get(person)),
        ...optional('notSame', notSame.get(person)),
      };
      return Object.keys(settled).length === 0
        ? person
        : { ...person, curated: { ...(person.curated ?? nothingDecided), ...settled } };
    }),
    diagnostics,
  };
}

const nothingDecided: CuratedPerson = { verified: [], hiddenFields: [], decisions: [] };

function optional<Key extends string>(key: Key, value: string[] | undefined): Partial<Record<Key, string[]>> {
  const found: Partial<Record<Key, string[]>> = {};
  if (value !== undefined) found[key] = value;
  return found;
}

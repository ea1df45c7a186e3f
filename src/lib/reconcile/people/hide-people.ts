import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import { ofAction } from '../curation/by-action.ts';
import { toFoundByLedger, toNoMatch } from '../curation/diagnostics.ts';
import { toKey } from '../curation/keys.ts';
import { addTo } from '../multimap.ts';
import type { LinkedWork } from './linked-work.ts';
import type { RegisterPerson } from './register-person.ts';

/** Everybody in the corpus and the links to them. */
export interface People {
  own: readonly RegisterPerson[];
  external: readonly ExternalPerson[];
  linked: readonly LinkedWork[];
}

/** Everybody who may be shown. */
export interface ShownPeople extends People {
  /** Every identifier of the people who were removed: their former addresses say so. */
  removedKeys: ReadonlySet<string>;
  diagnostics: readonly Diagnostic[];
}

/**
 * Takes hidden and removed people out: no page, no link, no node. Their bylines stay as printed, without identifiers.
 * This comes after linking, so that nobody of the same name is taken for them.
 * @param ledgerKeys all identifiers that the ledger knows of whoever earned an address with one: a person is the same
 *   when the exports know them by another of their identifiers alone
 */
export function hidePeople(
  people: People,
  decisions: readonly PlacedDecision[],
  ledgerKeys: (key: string) => readonly string[] = () => [],
): ShownPeople {
  const hiding = ofAction(decisions, 'hide-person', 'remove-person').map((placed) => {
    const key = toKey(placed.decision.target);
    const removes = placed.decision.action === 'remove-person';
    return { placed, key, removes, known: new Set(ledgerKeys(key)) };
  });
  if (hiding.length === 0) return { ...people, removedKeys: new Set(), diagnostics: [] };
  const everybody = [...people.own, ...people.external].map(({ id, identifiers }) => ({
    id,
    keys: [id, ...identifiers.map(identifierToKey)],
  }));
  const byKey = new Map<string, typeof everybody>();
  for (const person of everybody) for (const key of new Set(person.keys)) addTo(byKey, key, person);
  const hidden = new Set<string>();
  const hiddenKeys = new Set<string>();
  const removedKeys = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { placed, key, removes, known } of hiding) {
    const named = byKey.get(key) ?? [];
    // Another row of the roster is somebody else to whom an identifier went over.
    const isAnother = (row: string): boolean =>
      row.startsWith('roster:') && (named.length > 0 || (!known.has(row) && ledgerKeys(row).length > 0));
    const remembered = [...known]
      .flatMap((other) => byKey.get(other) ?? [])
      .filter((person) => !named.includes(person) && !person.keys.some(isAnother));
    const keys = [...named, ...remembered].flatMap((person) => person.keys);
    for (const { id } of [...named, ...remembered]) hidden.add(id);
    for (const other of keys) hiddenKeys.add(other);
    if (removes) for (const other of [key, ...known, ...keys]) removedKeys.add(other);
    if (remembered.length > 0) diagnostics.push(toFoundByLedger(placed));
    else if (named.length === 0 && !(removes && known.size > 0)) diagnostics.push(toNoMatch(placed));
  }
  for (const { id, keys } of everybody) if (!hidden.has(id)) for (const key of keys) removedKeys.delete(key);
  return {
    own: people.own.filter(({ id }) => !hidden.has(id)),
    external: people.external.filter(({ id }) => !hidden.has(id)),
    linked: people.linked.map((work) => withoutLinksTo(work, hidden, hiddenKeys)),
    removedKeys,
    diagnostics,
  };
}

function withoutLinksTo(
  { work, links }: LinkedWork,
  hidden: ReadonlySet<string>,
  hiddenKeys: ReadonlySet<string>,
): LinkedWork {
  const bylines = work.bylines.map((byline, place) => {
    const identifiers = hidden.has(links[place]?.person ?? '')
      ? []
      : byline.identifiers.filter(({ identifier }) => !hiddenKeys.has(identifierToKey(identifier)));
    return identifiers.length === byline.identifiers.length ? byline : { ...byline, identifiers };
  });
  return {
    work: { ...work, bylines },
    links: links.map((link) => (link !== undefined && hidden.has(link.person) ? undefined : link)),
  };
}

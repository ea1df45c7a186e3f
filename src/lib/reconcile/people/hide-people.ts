import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { identifierToKey } from '../../model/identifier.ts';
import type { ExternalPerson } from '../../model/person.ts';
import { ofAction } from '../curation/by-action.ts';
import { toNoMatch } from '../curation/diagnostics.ts';
import { toKey } from '../curation/keys.ts';
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
 * @param givenAddress whether the ledger has given an address to an identifier: that of a removed person still counts
 *   when the exports know them no more
 */
export function hidePeople(
  people: People,
  decisions: readonly PlacedDecision[],
  givenAddress: (key: string) => boolean = () => false,
): ShownPeople {
  const hiding = ofAction(decisions, 'hide-person', 'remove-person').map((placed) => ({
    placed,
    key: toKey(placed.decision.target),
    removes: placed.decision.action === 'remove-person',
  }));
  if (hiding.length === 0) return { ...people, removedKeys: new Set(), diagnostics: [] };
  const targets = new Set(hiding.map(({ key }) => key));
  const removed = new Set(hiding.filter(({ removes }) => removes).map(({ key }) => key));
  const removedKeys = new Set(removed);
  const hidden = new Set<string>();
  const hiddenKeys = new Set<string>();
  for (const { id, identifiers } of [...people.own, ...people.external]) {
    const keys = [id, ...identifiers.map(identifierToKey)];
    if (!keys.some((key) => targets.has(key))) continue;
    hidden.add(id);
    for (const key of keys) hiddenKeys.add(key);
    if (keys.some((key) => removed.has(key))) for (const key of keys) removedKeys.add(key);
  }
  return {
    own: people.own.filter(({ id }) => !hidden.has(id)),
    external: people.external.filter(({ id }) => !hidden.has(id)),
    linked: people.linked.map((work) => withoutLinksTo(work, hidden, hiddenKeys)),
    removedKeys,
    diagnostics: hiding
      .filter(({ key, removes }) => !hiddenKeys.has(key) && !(removes && givenAddress(key)))
      .map(({ placed }) => toNoMatch(placed)),
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

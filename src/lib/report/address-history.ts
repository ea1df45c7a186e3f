import type { PlacedDecision } from '../model/decision.ts';
import { type Identifier, identifierToKey } from '../model/identifier.ts';
import type { Ledger, LedgerEntry } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import type { Publication } from '../model/publication.ts';
import { ofAction } from '../reconcile/curation/by-action.ts';
import { toKey } from '../reconcile/curation/keys.ts';

/** What happened to the addresses that a ledger holds. */
export interface AddressHistory {
  /** Addresses whose people or works are now found at another, as the ledger writes them: `people/old` → `people/new`. */
  moved: ReadonlyMap<string, string>;
  /** Slugs of people whom a decision took out: that their works left with them is no accident. */
  decided: ReadonlySet<string>;
}

/**
 * @param ledger as it was before the run
 * @param now what the run made
 */
export function toAddressHistory(
  ledger: Ledger,
  decisions: readonly PlacedDecision[],
  now: {
    people: readonly Person[];
    publications: readonly Publication[];
    redirects: readonly { from: string; to: string }[];
  },
): AddressHistory {
  const own = now.people.filter((person) => person.own);
  return {
    moved: new Map([
      ...newAddresses('people', ledger.people, own),
      ...newAddresses('publications', ledger.publications, now.publications),
      ...now.redirects.map(({ from, to }) => [from, to] as const),
    ]),
    decided: decidedPeople(decisions, ledger),
  };
}

/** Of addresses that were retired, and so lead nowhere: where their identifiers are now. */
function newAddresses(
  section: 'people' | 'publications',
  ledger: Readonly<Record<string, LedgerEntry>>,
  items: readonly { id: string; slug: string; identifiers: readonly Identifier[] }[],
): [string, string][] {
  const live = new Set(items.map(({ slug }) => slug));
  const retired = Object.entries(ledger).filter(([slug]) => !live.has(slug));
  if (retired.length === 0) return [];
  const owners = new Map(
    items.flatMap(({ id, slug, identifiers }) =>
      [...identifiers.map(identifierToKey), id].map((key) => [key, slug] as const),
    ),
  );
  return retired.flatMap(([slug, { identifiers }]): [string, string][] => {
    const [owner] = identifiers.flatMap((key) => owners.get(key) ?? []);
    return owner === undefined ? [] : [[`${section}/${slug}`, `${section}/${owner}`]];
  });
}

function decidedPeople(decisions: readonly PlacedDecision[], ledger: Ledger): ReadonlySet<string> {
  const targets = new Set(
    ofAction(decisions, 'hide-person', 'remove-person').map(({ decision }) => toKey(decision.target)),
  );
  if (targets.size === 0) return targets;
  const entries = Object.entries(ledger.people);
  return new Set(
    entries
      .filter(([, { identifiers }]) => identifiers.some((key) => targets.has(key)))
      .map(([slug]) => slug),
  );
}

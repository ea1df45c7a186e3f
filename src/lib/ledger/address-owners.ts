import type { LedgerEntry } from '../model/ledger.ts';
import type { AddressClaim } from './give-addresses.ts';
import { compareText, oldestFirst } from './order.ts';

type LedgerSection = Readonly<Record<string, LedgerEntry>>;

/** Of a claim that bears keys of an entry. */
interface Claimant {
  id: string;
  /** How many of them, and how strong the strongest is for the claim: 0 is its id. */
  shared: number;
  rank: number;
  onRoster: boolean;
}

/** The claim that each key belongs to, and how strong it is for it. */
export type KeyOwners = ReadonlyMap<string, { id: string; rank: number }>;

/** Of several claims that bear a key (the DOI of proceedings on each of their papers) the one for which it is strongest. */
export function findKeyOwners(claims: readonly AddressClaim[]): KeyOwners {
  const owners = new Map<string, { id: string; rank: number }>();
  for (const { id, identifiers } of claims) {
    for (const [rank, key] of [id, ...identifiers].entries()) {
      const known = owners.get(key);
      if (known === undefined || rank < known.rank) owners.set(key, { id, rank });
    }
  }
  return owners;
}

/**
 * The ledger's addresses with the id of the claim that each belongs to, oldest first. Where the identifiers of one are
 * spread over several claims by now, it stays with the one whose name it is made of, then with one that no other
 * address belongs to, then with the one that bears most of them, then by the roster, then by the strongest identifier.
 */
export function findOwners(
  ledger: LedgerSection,
  claims: readonly AddressClaim[],
  keyOwners: KeyOwners,
): [string, string][] {
  const slugs = Object.keys(ledger).sort(oldestFirst(ledger));
  const formerly = findFormerOwners(claims);
  const wishes = new Map(claims.map(({ id, wish }) => [id, wish]));
  const owners = new Map<string, string>();
  const contested: [string, Claimant[]][] = [];
  for (const slug of slugs) {
    const claimants = findClaimants(ledger[slug]?.identifiers ?? [], keyOwners, formerly);
    const [first] = claimants;
    if (first === undefined) continue;
    if (claimants.length === 1) owners.set(slug, first.id);
    else contested.push([slug, claimants]);
  }
  const provided = new Set(owners.values());
  for (const [slug, claimants] of contested) {
    const preference = ({ id, shared, rank, onRoster }: Claimant): readonly number[] => [
      isNamedAfter(slug, wishes.get(id)) ? 0 : 1,
      provided.has(id) ? 1 : 0,
      -shared,
      onRoster ? 0 : 1,
      rank,
    ];
    const [best] = claimants.sort(
      (a, b) => compareNumbers(preference(a), preference(b)) || compareText(a.id, b.id),
    );
    if (best === undefined) continue;
    owners.set(slug, best.id);
    provided.add(best.id);
  }
  return slugs.flatMap((slug): [string, string][] => {
    const owner = owners.get(slug);
    return owner === undefined ? [] : [[slug, owner]];
  });
}

/** Whether an address is made of a wish: `ada`, `ada-2`. */
export function isNamedAfter(slug: string, wish: string | undefined): boolean {
  if (wish === undefined || !slug.startsWith(wish)) return false;
  return /^(?:-\d+)?$/.test(slug.slice(wish.length));
}

/** By former key the claim that had it, if only one may have. */
function findFormerOwners(claims: readonly AddressClaim[]): ReadonlyMap<string, string> {
  const owners = new Map<string, string | undefined>();
  for (const { id, formerly = [] } of claims) {
    for (const key of new Set(formerly)) owners.set(key, owners.has(key) ? undefined : id);
  }
  return new Map([...owners].flatMap(([key, id]) => (id === undefined ? [] : [[key, id] as const])));
}

function findClaimants(
  identifiers: readonly string[],
  keyOwners: KeyOwners,
  formerly: ReadonlyMap<string, string>,
): Claimant[] {
  const claimants = new Map<string, Claimant>();
  const add = (id: string, rank: number, key: string): void => {
    const known = claimants.get(id);
    claimants.set(id, {
      id,
      shared: (known?.shared ?? 0) + 1,
      rank: Math.min(known?.rank ?? rank, rank),
      onRoster: known?.onRoster === true || key.startsWith('roster:'),
    });
  };
  for (const key of identifiers) {
    const owner = keyOwners.get(key);
    if (owner !== undefined) add(owner.id, owner.rank, key);
  }
  // An address that a stronger identifier earned waits for that.
  if (claimants.size === 0 && identifiers.every((key) => /^(?:local|isbn):/.test(key))) {
    for (const key of identifiers) {
      const id = formerly.get(key);
      if (id !== undefined) add(id, Infinity, key);
    }
  }
  return [...claimants.values()];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [place, number] of a.entries()) {
    const other = b[place] ?? number;
    if (number !== other) return number - other;
  }
  return 0;
}

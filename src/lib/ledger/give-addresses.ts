import type { Diagnostic } from '../diagnostics.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { compareText, oldestFirst } from './order.ts';
import { toRedirects, type Redirect } from './redirects.ts';

type LedgerSection = Readonly<Record<string, LedgerEntry>>;

/** Something that needs an address. */
export interface AddressClaim {
  id: string;
  /** Identifier keys that earn it, strongest first; the id comes before them. */
  identifiers: readonly string[];
  /** The slug it would like, made of its name or title. */
  wish: string;
  /** For messages: the name or title. */
  label: string;
}

/** Which address each id has, and what the ledger is to remember. */
export interface GivenAddresses {
  slugs: ReadonlyMap<string, string>;
  section: Record<string, LedgerEntry>;
  /** Slugs that the ledger did not have, sorted. */
  added: string[];
  redirects: Redirect[];
  diagnostics: Diagnostic[];
}

/**
 * Gives every claim its address for ever: the one that the ledger holds for one of its identifiers, otherwise a new
 * one. Where a claim holds several, the one given first stays and the others lead there.
 * @param firstSeen the date noted for new addresses, `YYYY-MM-DD`
 * @param reserved slugs that stand for something else
 */
export function giveAddresses(
  ledger: LedgerSection,
  claims: readonly AddressClaim[],
  { firstSeen, reserved }: { firstSeen: string; reserved: ReadonlySet<string> },
): GivenAddresses {
  const ordered = claims.toSorted((a, b) => compareText(a.id, b.id));
  const owned = ownedKeys(ordered);
  const section: Record<string, LedgerEntry> = { ...ledger };
  const slugs = new Map<string, string>();
  for (const [slug, id] of knownAddresses(ledger, owned)) {
    const kept = slugs.get(id);
    const entry = ledger[slug];
    if (entry === undefined) continue;
    if (kept === undefined) slugs.set(id, slug);
    section[slug] =
      kept === undefined
        ? {
            identifiers: union(entry.identifiers, owned.get(id)),
            firstSeen: entry.firstSeen,
            ...(entry.citationKey === undefined ? {} : { citationKey: entry.citationKey }),
          }
        : { ...entry, movedTo: kept };
  }
  const added: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const nextFree = freeSlugs(section, reserved);
  for (const claim of ordered) {
    if (slugs.has(claim.id)) continue;
    const slug = nextFree(claim.wish);
    if (slug !== claim.wish && !reserved.has(claim.wish)) diagnostics.push(taken(claim, slug));
    slugs.set(claim.id, slug);
    section[slug] = { identifiers: union([], owned.get(claim.id)), firstSeen };
    added.push(slug);
  }
  const live = new Set(slugs.values());
  return {
    slugs,
    section,
    added: added.sort(compareText),
    redirects: toRedirects(section, live),
    diagnostics,
  };
}

/**
 * The keys that each claim has to itself, by claim id: of several claims that bear a key (the DOI of proceedings on
 * each of their papers) it belongs to the one for which it is strongest.
 */
function ownedKeys(claims: readonly AddressClaim[]): Map<string, Map<string, number>> {
  const owners = new Map<string, { id: string; rank: number }>();
  for (const { id, identifiers } of claims) {
    for (const [rank, key] of [id, ...identifiers].entries()) {
      const known = owners.get(key);
      if (known === undefined || rank < known.rank) owners.set(key, { id, rank });
    }
  }
  const owned = new Map(claims.map(({ id }) => [id, new Map<string, number>()]));
  for (const [key, { id, rank }] of owners) owned.get(id)?.set(key, rank);
  return owned;
}

/**
 * The ledger's addresses with the id of the claim that each belongs to, oldest first. An address whose identifiers
 * are now spread over several claims belongs to the one that holds its strongest identifier.
 */
function knownAddresses(
  ledger: LedgerSection,
  owned: ReadonlyMap<string, ReadonlyMap<string, number>>,
): [string, string][] {
  const ownerOf = new Map<string, { id: string; rank: number }>();
  for (const [id, keys] of owned) for (const [key, rank] of keys) ownerOf.set(key, { id, rank });
  return Object.keys(ledger)
    .sort(oldestFirst(ledger))
    .flatMap((slug): [string, string][] => {
      const [best] = (ledger[slug]?.identifiers ?? [])
        .flatMap((key) => ownerOf.get(key) ?? [])
        .sort((a, b) => a.rank - b.rank || compareText(a.id, b.id));
      return best === undefined ? [] : [[slug, best.id]];
    });
}

function union(known: readonly string[], keys: ReadonlyMap<string, number> | undefined): string[] {
  return [...new Set([...known, ...(keys?.keys() ?? [])])].sort(compareText);
}

/** Gives `wish`, `wish-2`, `wish-3` … as far as they are free. */
function freeSlugs(section: LedgerSection, reserved: ReadonlySet<string>): (wish: string) => string {
  const next = new Map<string, number>();
  return (wish) => {
    let number = next.get(wish) ?? 1;
    const slugOf = () => (number === 1 ? wish : `${wish}-${number}`);
    while (reserved.has(slugOf()) || Object.hasOwn(section, slugOf())) number += 1;
    next.set(wish, number + 1);
    return slugOf();
  };
}

function taken(claim: AddressClaim, slug: string): Diagnostic {
  return {
    code: 'slug-taken',
    severity: 'notice',
    message: `The address ${claim.wish} belongs to another, so ${claim.label} has ${slug}`,
    value: claim.id,
    hint: 'Before the site is published, content/ledger.json can be edited; an address that was published stays.',
  };
}

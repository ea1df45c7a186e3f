import type { Diagnostic } from '../diagnostics.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { findKeyOwners, findOwners, isNamedAfter, type KeyOwners } from './address-owners.ts';
import { compareText } from './order.ts';
import { toRedirects, type Redirect } from './redirects.ts';

type LedgerSection = Readonly<Record<string, LedgerEntry>>;

/** Something that needs an address. */
export interface AddressClaim {
  id: string;
  /** Identifier keys that earn it, strongest first; the id comes before them. */
  identifiers: readonly string[];
  /** Keys that it may have had before it had any of its identifiers: they find an address and are not remembered. */
  formerly?: readonly string[];
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
 * one. Where a claim holds several, the one given first stays and the others lead there. An identifier that went over
 * to another claim no longer counts for the address that it earned.
 * @param firstSeen the date noted for new addresses, `YYYY-MM-DD`
 * @param reserved slugs that stand for something else
 * @param removed keys of people who were removed: their addresses are given to nobody of another name
 */
export function giveAddresses(
  ledger: LedgerSection,
  claims: readonly AddressClaim[],
  {
    firstSeen,
    reserved,
    removed = new Set(),
  }: { firstSeen: string; reserved: ReadonlySet<string>; removed?: ReadonlySet<string> },
): GivenAddresses {
  const ordered = claims.toSorted((a, b) => compareText(a.id, b.id));
  const claimsById = new Map(ordered.map((claim) => [claim.id, claim]));
  const owners = findKeyOwners(ordered);
  const owned = keysByOwner(owners);
  const section: Record<string, LedgerEntry> = { ...ledger };
  const slugs = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const [slug, id] of findOwners(ledger, ordered, owners)) {
    if (isOfRemoved(ledger[slug], removed) && !isNamedAfter(slug, claimsById.get(id)?.wish)) continue;
    const [claim, entry, kept] = [claimsById.get(id), ledger[slug], slugs.get(id)];
    if (claim === undefined || entry === undefined) continue;
    const left = entry.identifiers.filter((key) => (owners.get(key)?.id ?? id) === id);
    if (kept === undefined) {
      const { firstSeen, citationKey } = entry;
      slugs.set(id, slug);
      section[slug] = {
        identifiers: sortKeys([...left, ...(owned.get(id) ?? [])]),
        firstSeen,
        ...(citationKey === undefined ? {} : { citationKey }),
      };
      if (hasAnotherRow(entry, section[slug]) && !isNamedAfter(slug, claim.wish))
        diagnostics.push(moved(claim, `The address ${slug} is now that of ${claim.label}`));
    } else {
      section[slug] = { ...entry, identifiers: left, movedTo: kept };
      if (entry.movedTo === undefined)
        diagnostics.push(moved(claim, `The address ${slug} now leads to ${kept}, that of ${claim.label}`));
    }
  }
  const added: string[] = [];
  const nextFree = freeSlugs(section, reserved);
  for (const claim of ordered) {
    if (slugs.has(claim.id)) continue;
    const slug = nextFree(claim.wish);
    if (slug !== claim.wish && !reserved.has(claim.wish)) diagnostics.push(taken(claim, slug));
    slugs.set(claim.id, slug);
    section[slug] = { identifiers: sortKeys(owned.get(claim.id) ?? []), firstSeen };
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

/** The keys that each claim has to itself, by claim id. */
function keysByOwner(owners: KeyOwners): Map<string, string[]> {
  const byOwner = Map.groupBy(owners, ([, { id }]) => id);
  return new Map([...byOwner].map(([id, owned]) => [id, owned.map(([key]) => key)]));
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

function sortKeys(keys: readonly string[]): string[] {
  return [...new Set(keys)].sort(compareText);
}

function isOfRemoved(entry: LedgerEntry | undefined, removed: ReadonlySet<string>): boolean {
  return entry?.identifiers.some((key) => removed.has(key)) === true;
}

/** Whether an address that a row of the roster earned belongs to another row by now. */
function hasAnotherRow(before: LedgerEntry, now: LedgerEntry): boolean {
  const rows = ({ identifiers }: LedgerEntry) => identifiers.filter((key) => key.startsWith('roster:'));
  const known = rows(before);
  return known.length > 0 && rows(now).some((row) => !known.includes(row));
}

function moved(claim: AddressClaim, message: string): Diagnostic {
  return {
    code: 'address-moved',
    severity: 'notice',
    message,
    value: claim.id,
    hint: 'That is right where the two are one; otherwise correct the identifiers in the exports.',
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

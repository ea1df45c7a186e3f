import type { LedgerEntry } from '../model/ledger.ts';

type LedgerSection = Readonly<Record<string, LedgerEntry>>;

/**
 * The citation keys that the ledger remembers: those of the works that are there, by id, and all that were ever given.
 * @param slugs the addresses of the works, by id
 */
export function rememberedCitationKeys(
  section: LedgerSection,
  slugs: ReadonlyMap<string, string>,
): { held: Map<string, string>; taken: Set<string> } {
  const held = new Map<string, string>();
  for (const [id, slug] of slugs) {
    const key = section[slug]?.citationKey;
    if (key !== undefined) held.set(id, key);
  }
  const taken = new Set(Object.values(section).flatMap(({ citationKey }) => citationKey ?? []));
  return { held, taken };
}

/** The section with the key of every work beside its address. */
export function rememberCitationKeys(
  section: LedgerSection,
  slugs: ReadonlyMap<string, string>,
  keys: ReadonlyMap<string, string>,
): Record<string, LedgerEntry> {
  const remembered: Record<string, LedgerEntry> = { ...section };
  for (const [id, slug] of slugs) {
    const entry = section[slug];
    const citationKey = keys.get(id);
    if (entry !== undefined && citationKey !== undefined) remembered[slug] = { ...entry, citationKey };
  }
  return remembered;
}

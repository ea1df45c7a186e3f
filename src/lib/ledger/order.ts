import type { LedgerEntry } from '../model/ledger.ts';

/** Order by code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Addresses that still lead to a page before moved ones, then by the date first seen, then by code unit. */
export function oldestFirst(
  section: Readonly<Record<string, LedgerEntry>>,
): (a: string, b: string) => number {
  const key = (slug: string) =>
    `${section[slug]?.movedTo === undefined ? 0 : 1} ${section[slug]?.firstSeen ?? ''}`;
  return (a, b) => compareText(key(a), key(b)) || compareText(a, b);
}

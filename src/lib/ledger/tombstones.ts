import type { LedgerEntry } from '../model/ledger.ts';
import { compareText } from './order.ts';

/**
 * The addresses that were given to people who are removed now, sorted.
 * @param live those that have a page
 */
export function toTombstones(
  people: Readonly<Record<string, LedgerEntry>>,
  removed: ReadonlySet<string>,
  live: ReadonlySet<string>,
): string[] {
  if (removed.size === 0) return [];
  return Object.keys(people)
    .filter((slug) => !live.has(slug) && people[slug]?.identifiers.some((key) => removed.has(key)) === true)
    .sort(compareText);
}

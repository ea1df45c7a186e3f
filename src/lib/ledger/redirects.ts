import type { LedgerEntry } from '../model/ledger.ts';
import { compareText } from './order.ts';

/** An old address and the one it leads to: slugs. */
export interface Redirect {
  from: string;
  to: string;
}

/** Every moved address with the one that it leads to in the end, if that has a page. */
export function toRedirects(
  section: Readonly<Record<string, LedgerEntry>>,
  live: ReadonlySet<string>,
): Redirect[] {
  return Object.keys(section)
    .filter((from) => section[from]?.movedTo !== undefined && !live.has(from))
    .sort(compareText)
    .map((from) => ({ from, to: followMoves(section, from) }))
    .filter(({ to }) => live.has(to));
}

/** A circle, which only a hand can make, ends where it closes. */
function followMoves(section: Readonly<Record<string, LedgerEntry>>, slug: string): string {
  const seen = new Set([slug]);
  let end = slug;
  for (;;) {
    const next = section[end]?.movedTo;
    if (next === undefined || seen.has(next)) return end;
    seen.add(next);
    end = next;
  }
}

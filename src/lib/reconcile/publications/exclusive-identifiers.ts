import type { IdentifierScheme } from '../../model/identifier.ts';
import { findSharedIdentifiers } from './same-identifier.ts';
import { valuesOf, type WorkEntry } from './work-entry.ts';

/** A published version has one of each, so two that differ mean two works. */
const publishedSchemes: readonly IdentifierScheme[] = ['doi', 'pmid', 'pmcid', 'acl'];
/** All versions of a work share one of these. */
const sharedSchemes: readonly IdentifierScheme[] = ['arxiv'];

type Held = ReadonlyMap<IdentifierScheme, ReadonlySet<string>>;

/** What each growing set of records holds of the identifiers that a work has only one of. */
export class ExclusiveIdentifiers {
  readonly #held: Map<number, Held>;

  constructor(works: readonly WorkEntry[]) {
    const shared = findSharedIdentifiers(works);
    this.#held = new Map(works.map((work) => [work.index, toHeld(work, shared)]));
  }

  /** The two values that forbid joining the sets that `a` and `b` stand for, such as `doi (10.1/x, 10.1/y)`. */
  conflict(a: number, b: number): string | undefined {
    const mine = this.#held.get(a);
    const theirs = this.#held.get(b);
    for (const [scheme, values] of mine ?? []) {
      const others = theirs?.get(scheme);
      if (others === undefined || [...values].some((value) => others.has(value))) continue;
      return `${scheme} (${[...values].sort()[0] ?? ''}, ${[...others].sort()[0] ?? ''})`;
    }
    return undefined;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const held = new Map<IdentifierScheme, ReadonlySet<string>>(this.#held.get(a));
    for (const [scheme, values] of this.#held.get(b) ?? []) {
      held.set(scheme, new Set([...(held.get(scheme) ?? []), ...values]));
    }
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#held.delete(root === a ? b : a);
    this.#held.set(root, held);
  }
}

function toHeld({ record, preprint }: WorkEntry, shared: ReadonlySet<string>): Held {
  const held = new Map<IdentifierScheme, ReadonlySet<string>>();
  for (const scheme of preprint ? sharedSchemes : [...publishedSchemes, ...sharedSchemes]) {
    const values = valuesOf(record, scheme).filter((value) => !shared.has(`${scheme}:${value}`));
    if (values.length > 0) held.set(scheme, new Set(values));
  }
  return held;
}

import { identifierToKey } from '../../model/identifier.ts';
import type { Relation } from '../../model/relation.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { WorkEntry } from './work-entry.ts';

/** Between a work and what is published about it: a notice or a review is never one work with its subject. */
const aboutAnother: ReadonlySet<Relation['type']> = new Set<Relation['type']>([
  'retracts',
  'is-retracted-by',
  'corrects',
  'is-corrected-by',
  'reviews',
]);

/** The keys of all works that a notice among the records retracts, whether the works are there or not. */
export function recordsToRetractedKeys(records: readonly WorkRecord[]): ReadonlySet<string> {
  return new Set(
    records
      .flatMap(({ relations }) => relations)
      .filter(({ type }) => type === 'retracts')
      .map(({ target }) => identifierToKey(target)),
  );
}

/** Whether a record, or a notice about it, says that the work was retracted. */
export function isRetracted({ record, identifierKeys }: WorkEntry, retracted: ReadonlySet<string>): boolean {
  return (
    record.retracted ||
    record.relations.some(({ type }) => type === 'is-retracted-by') ||
    identifierKeys.some((key) => retracted.has(key))
  );
}

interface Keys {
  /** Of its identifiers, those that a notice is about. */
  own: ReadonlySet<string>;
  /** What it is a notice about, or the notices about it. */
  others: ReadonlySet<string>;
}

const none: Keys = { own: new Set(), others: new Set() };

/** Which growing sets of records are notices about one another. Most records are in no such relation and cost nothing. */
export class NoticesApart {
  readonly #keys = new Map<number, Keys>();

  constructor(works: readonly WorkEntry[]) {
    const named = new Set(works.flatMap(workToOthers));
    if (named.size === 0) return;
    for (const work of works) {
      const own = new Set(work.identifierKeys.filter((key) => named.has(key)));
      const others = new Set(workToOthers(work));
      if (own.size + others.size > 0) this.#keys.set(work.index, { own, others });
    }
  }

  /** Why the sets that `a` and `b` stand for are not one work, in the words of a diagnostic. */
  conflict(a: number, b: number): string | undefined {
    const [mine, theirs] = [this.#keys.get(a) ?? none, this.#keys.get(b) ?? none];
    const key = firstShared(mine.others, theirs.own) ?? firstShared(theirs.others, mine.own);
    return key === undefined ? undefined : `what they are: one is about the other (${key})`;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    const [mine, theirs] = [this.#keys.get(a), this.#keys.get(b)];
    if (mine === undefined && theirs === undefined) return;
    // A Map into which one key is put again and again after it was taken out is slow when it is large.
    this.#keys.delete(root === a ? b : a);
    this.#keys.set(root, {
      own: (mine ?? none).own.union((theirs ?? none).own),
      others: (mine ?? none).others.union((theirs ?? none).others),
    });
  }
}

/** A notice that stands in the place of its subject names itself: that says nothing about two records. */
function workToOthers({ record, identifierKeys }: WorkEntry): string[] {
  return record.relations
    .filter(({ type }) => aboutAnother.has(type))
    .map(({ target }) => identifierToKey(target))
    .filter((key) => !identifierKeys.includes(key));
}

function firstShared(a: ReadonlySet<string>, b: ReadonlySet<string>): string | undefined {
  return [...a.intersection(b)].sort()[0];
}

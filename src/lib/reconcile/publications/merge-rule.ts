import { compareText } from '../compare.ts';
import { addTo } from '../multimap.ts';
import type { WorkEntry } from './work-entry.ts';

/** Two records that a rule takes for one work, and the values that say so. */
export interface Candidate {
  a: WorkEntry;
  b: WorkEntry;
  values: readonly string[];
  /** What they differ in, where that keeps them apart although the rule holds otherwise: a near miss. */
  conflict?: string;
  /** What a human should look at when the rule joins them. */
  doubt?: string;
}

/** A reason to take two records for one work. Its name is printed under "Why is this here?". */
export interface MergeRule {
  name: string;
  /** Whether the rule outweighs two published identifiers of one scheme that differ. */
  overridesIdentifiers: boolean;
  /** Whether it holds by what is printed alone, so that years, authors and places must agree in the whole set. */
  byTitle: boolean;
  /** Whether a human should look at what it joins. */
  doubtful?: true;
  /** The pairs that it holds for, found through blocking keys: never by comparing all with all. */
  candidates(works: readonly WorkEntry[]): Iterable<Candidate>;
}

/** The works that share a key, for every key that two or more share, in the order of the keys. */
export function toBlocks(
  works: readonly WorkEntry[],
  keysOf: (work: WorkEntry) => Iterable<string>,
): [string, WorkEntry[]][] {
  const blocks = new Map<string, WorkEntry[]>();
  for (const work of works) {
    for (const key of new Set(keysOf(work))) addTo(blocks, key, work);
  }
  return [...blocks].filter(([, block]) => block.length > 1).sort(([a], [b]) => compareText(a, b));
}

/**
 * Goes through a block in order and pairs each work with the first earlier group whose founder it suits; a work that
 * suits none is paired, as not suiting, with the founder of the first group, and founds another.
 * A block of n works and g groups costs n × g; after `maximumGroups` a work that suits none stays alone.
 */
export function* pairWithinBlock(
  block: readonly WorkEntry[],
  suits: (founder: WorkEntry, work: WorkEntry) => boolean,
): Generator<{ a: WorkEntry; b: WorkEntry; suiting: boolean }> {
  const founders: WorkEntry[] = [];
  for (const work of block) {
    const founder = founders.find((candidate) => suits(candidate, work));
    const [first] = founders;
    if (founder !== undefined) yield { a: founder, b: work, suiting: true };
    else if (first !== undefined) yield { a: first, b: work, suiting: false };
    if (founder === undefined && founders.length < maximumGroups) founders.push(work);
  }
}

const maximumGroups = 64;

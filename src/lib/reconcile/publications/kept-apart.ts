import type { Diagnostic } from '../../diagnostics.ts';
import { UnionFind } from '../union-find.ts';
import type { RecordPair } from './record-pair.ts';

/** A near miss and the sets that its records ended up in, by their smallest members. */
export interface PlacedPair {
  pair: RecordPair;
  sets: readonly [number, number];
}

/** One near miss for each two works, the strongest rule's, which counts the others. */
export function countBySets(placed: readonly PlacedPair[]): PlacedPair[] {
  const bySets = new Map<string, PlacedPair>();
  for (const { pair, sets } of placed) {
    const [low, high] = sets[0] < sets[1] ? sets : [sets[1], sets[0]];
    if (low === high) continue;
    const known = bySets.get(`${low} ${high}`);
    if (known === undefined) bySets.set(`${low} ${high}`, { pair: { ...pair }, sets: [low, high] });
    else known.pair.count += 1;
  }
  return [...bySets.values()];
}

/**
 * One notice for all works that are like one another, however many: a title that is borne by sixty works, or a DOI that
 * stands on all papers of the proceedings, is one thing to know.
 * @param size how many records there are
 */
export function nearMissesToDiagnostics(nearMisses: readonly PlacedPair[], size: number): Diagnostic[] {
  if (nearMisses.length === 0) return [];
  const alike = new UnionFind(size);
  for (const { sets } of nearMisses) alike.union(...sets);
  const groups = Map.groupBy(nearMisses, ({ sets: [first] }) => alike.find(first));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const works = new Set(group.flatMap(({ sets }) => sets)).size;
    const pairs = group.reduce((sum, { pair }) => sum + pair.count, 0);
    return [toDiagnostic(first.pair, works, pairs)];
  });
}

function toDiagnostic({ rule, values, a, b, reason }: RecordPair, works: number, pairs: number): Diagnostic {
  const more = pairs === 1 ? '' : `; ${works} works and ${pairs} pairs of records are alike in all`;
  return {
    code: 'works-kept-apart',
    severity: 'notice',
    file: `exports/${b.file}`,
    entry: b.entry,
    message: `Two records look like one work (${rule}: ${values.join(', ')}) but differ in ${reason}${more}`,
    value: `${a.entry} | ${b.entry}`,
    hint: 'They are listed as works of their own. If they are one, correct what differs at its source.',
  };
}

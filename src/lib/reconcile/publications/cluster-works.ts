import type { Diagnostic } from '../../diagnostics.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import { sortedUnique } from '../compare.ts';
import { CuratedApart, type CuratedSets, joinAsDecided, nothingCurated } from '../curation/curated-sets.ts';
import { addTo } from '../multimap.ts';
import { UnionFind } from '../union-find.ts';
import { countBySets, nearMissesToDiagnostics } from './kept-apart.ts';
import type { Candidate, MergeRule } from './merge-rule.ts';
import { mergeRules } from './merge-rules.ts';
import { toNearMiss, toSuspiciousMerge, type RecordPair } from './record-pair.ts';
import { SetConflicts } from './set-conflicts.ts';
import type { WorkEntry } from './work-entry.ts';

/** The records of one work, in the order of the sorted list, and why they are one. */
export interface WorkCluster {
  entries: readonly WorkEntry[];
  merges: readonly LinkDecision[];
}

/**
 * Which records are one work (features.md): the rules over blocking keys, joined by union-find. The strongest pairs are
 * joined first, so of the pairs that would bring together what contradicts itself the weakest is dropped, and told.
 * @param works the sorted records; the result follows their order alone
 * @param curated what people decided, which beats every rule
 */
export function clusterWorks(
  works: readonly WorkEntry[],
  curated: CuratedSets = nothingCurated,
): {
  clusters: WorkCluster[];
  /** What a human should look at. */
  pairs: RecordPair[];
  diagnostics: Diagnostic[];
} {
  const sets = new UnionFind(works.length);
  const conflicts = new SetConflicts(works);
  const apart = new CuratedApart(curated);
  const joined: { member: number; decision: LinkDecision }[] = [];
  const nearMisses = new Map<string, { pair: RecordPair; members: readonly [number, number] }>();
  const suspicious: RecordPair[] = [];
  for (const rule of mergeRules) {
    for (const candidate of rule.candidates(works)) {
      const [a, b] = [sets.find(candidate.a.index), sets.find(candidate.b.index)];
      if (a === b || apart.forbids(a, b)) continue;
      const conflict = candidate.conflict ?? conflicts.conflict(a, b, rule);
      if (conflict !== undefined) {
        const members = [candidate.a.index, candidate.b.index] as const;
        const key = members.join(' ');
        if (!nearMisses.has(key))
          nearMisses.set(key, { pair: toNearMiss(candidate, rule, conflict), members });
        continue;
      }
      const root = sets.union(a, b);
      conflicts.join(root, a, b);
      apart.join(root, a, b);
      joined.push({ member: candidate.a.index, decision: toDecision(candidate, rule) });
      const doubt = toSuspiciousMerge(candidate, rule);
      if (doubt !== undefined) suspicious.push(doubt);
    }
  }
  joined.push(...joinAsDecided(sets, curated));
  const merges = new Map<number, LinkDecision[]>();
  for (const { member, decision } of joined) addTo(merges, sets.find(member), decision);
  const clusters = sets.sets().map((members) => ({
    entries: members.flatMap((member) => works[member] ?? []),
    merges: merges.get(members[0] ?? -1) ?? [],
  }));
  const keptApart = countBySets(
    [...nearMisses.values()].map(({ pair, members: [a, b] }) => ({
      pair,
      sets: [sets.find(a), sets.find(b)],
    })),
  );
  return {
    clusters,
    pairs: [...suspicious, ...keptApart.map(({ pair }) => pair)],
    diagnostics: nearMissesToDiagnostics(keptApart, works.length),
  };
}

function toDecision({ a, b, values }: Candidate, rule: MergeRule): LinkDecision {
  const provenances = [a.record.provenance, b.record.provenance];
  const date = provenances
    .flatMap(({ retrieved }) => retrieved ?? [])
    .sort()
    .at(-1);
  return {
    rule: rule.name,
    values: [...values],
    source: sortedUnique(provenances.map(({ label }) => label)).join(', '),
    ...(date === undefined ? {} : { date }),
  };
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { LinkDecision } from '../../model/link-decision.ts';
import { sortedUnique } from '../compare.ts';
import { CuratedApart, type CuratedSets, joinAsDecided, nothingCurated } from '../curation/curated-sets.ts';
import { addTo } from '../multimap.ts';
import { UnionFind } from '../union-find.ts';
import { assertedRelation } from './asserted-relation.ts';
import { DoiAuthors } from './doi-authors.ts';
import { ExclusiveIdentifiers } from './exclusive-identifiers.ts';
import type { Candidate, MergeRule } from './merge-rule.ts';
import { NoticesApart } from './notices.ts';
import { sameIdentifier } from './same-identifier.ts';
import { sameRecord } from './same-record.ts';
import { sameTitle } from './same-title.ts';
import type { WorkEntry } from './work-entry.ts';
import { YearSpans } from './year-spans.ts';

/** Strongest first: where joining two sets would contradict an identifier, it is the weaker pair that gives way. */
const mergeRules: readonly MergeRule[] = [sameRecord, sameIdentifier, assertedRelation, sameTitle];

/** The records of one work, in the order of the sorted list, and why they are one. */
export interface WorkCluster {
  entries: readonly WorkEntry[];
  merges: readonly LinkDecision[];
}

/**
 * Which records are one work (features.md): the rules above over blocking keys, joined by union-find.
 * @param works the sorted records; the result follows their order alone
 * @param curated what people decided, which beats every rule
 */
export function clusterWorks(
  works: readonly WorkEntry[],
  curated: CuratedSets = nothingCurated,
): {
  clusters: WorkCluster[];
  diagnostics: Diagnostic[];
} {
  const sets = new UnionFind(works.length);
  const exclusive = new ExclusiveIdentifiers(works);
  const years = new YearSpans(works);
  const authors = new DoiAuthors(works);
  const notices = new NoticesApart(works);
  const apart = new CuratedApart(curated);
  const joined: { member: number; decision: LinkDecision }[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const rule of mergeRules) {
    for (const candidate of rule.candidates(works)) {
      const [a, b] = [sets.find(candidate.a.index), sets.find(candidate.b.index)];
      if (a === b || apart.forbids(a, b)) continue;
      const conflict =
        notices.conflict(a, b) ??
        (rule.overridesIdentifiers ? undefined : exclusive.conflict(a, b)) ??
        (rule === sameTitle ? (years.conflict(a, b) ?? authors.conflict(a, b)) : undefined);
      if (conflict !== undefined) {
        diagnostics.push(keptApart(candidate, rule, conflict));
        continue;
      }
      const root = sets.union(a, b);
      exclusive.join(root, a, b);
      years.join(root, a, b);
      authors.join(root, a, b);
      notices.join(root, a, b);
      apart.join(root, a, b);
      joined.push({ member: candidate.a.index, decision: toDecision(candidate, rule) });
    }
  }
  joined.push(...joinAsDecided(sets, curated));
  const merges = new Map<number, LinkDecision[]>();
  for (const { member, decision } of joined) addTo(merges, sets.find(member), decision);
  const clusters = sets.sets().map((members) => ({
    entries: members.flatMap((member) => works[member] ?? []),
    merges: merges.get(members[0] ?? -1) ?? [],
  }));
  return { clusters, diagnostics };
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

function keptApart({ a, b, values }: Candidate, rule: MergeRule, conflict: string): Diagnostic {
  const { file, entry } = b.record.provenance;
  return {
    code: 'works-kept-apart',
    severity: 'notice',
    file: `exports/${file}`,
    entry,
    message: `Two records look like one work (${rule.name}: ${values.join(', ')}) but differ in ${conflict}`,
    value: `${a.record.provenance.entry} | ${entry}`,
    hint: 'They are listed as two works. If they are one, correct what differs at its source.',
  };
}

import { type Finding, findingKinds } from '../model/finding.ts';
import { compareBy } from '../reconcile/compare.ts';

/** How many of one kind are listed: more than anybody looks through in a day. */
const mostOfAKind = 200;

/** The findings in an order that does not depend on that of the input, cut to the first of each kind, and counted. */
export function boundFindings(
  findings: readonly Finding[],
  most = mostOfAKind,
): { findings: Finding[]; findingsByKind: Record<string, number> } {
  const ofKind = Map.groupBy(findings, ({ kind }) => kind);
  const sorted = findingKinds.map((kind) => (ofKind.get(kind) ?? []).toSorted(byWeight));
  const counted = findingKinds.map((kind, place) => [kind, sorted[place]?.length ?? 0] as const);
  return {
    findings: sorted.flatMap((list) => list.slice(0, most)),
    findingsByKind: Object.fromEntries(counted),
  };
}

/** Says whether two findings are about the same. */
export function findingToKey({ kind, rule, subjects }: Finding): string {
  return JSON.stringify([kind, rule, subjects.map(({ anchor, text }) => [anchor, text])]);
}

const byWeight = compareBy<Finding>(
  ({ count }) => -count,
  ({ rule }) => rule,
  findingToKey,
);

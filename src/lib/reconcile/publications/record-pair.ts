import type { Provenance } from '../../model/provenance.ts';
import type { Candidate, MergeRule } from './merge-rule.ts';
import { titlesAreUnlike } from './shares-subject.ts';

/** Two records that a human should look at: kept apart although a rule took them for one work, or joined in doubt. */
export interface RecordPair {
  kind: 'near-miss' | 'suspicious-merge';
  rule: string;
  /** What the rule compared. */
  values: readonly string[];
  a: Provenance;
  b: Provenance;
  /** What speaks against it, such as `year (2018, 2020)`. */
  reason: string;
  /** How many pairs of records of the same two works are alike. */
  count: number;
}

export function toNearMiss({ a, b, values }: Candidate, rule: MergeRule, reason: string): RecordPair {
  return {
    kind: 'near-miss',
    rule: rule.name,
    values,
    a: a.record.provenance,
    b: b.record.provenance,
    reason,
    count: 1,
  };
}

/** A merge in doubt, on the ground of titles that are only like each other, or of an identifier against the titles. */
export function toSuspiciousMerge(candidate: Candidate, rule: MergeRule): RecordPair | undefined {
  const { a, b, doubt } = candidate;
  if (doubt !== undefined) return { ...toNearMiss(candidate, rule, doubt), kind: 'suspicious-merge' };
  if (rule.doubtful !== true && !(rule.name === 'same-identifier' && titlesAreUnlike(a, b))) return undefined;
  const titles = [a, b].map(({ record }) => record.title?.text ?? '');
  return { ...toNearMiss(candidate, rule, `title (${titles.join('; ')})`), kind: 'suspicious-merge' };
}

import type { Finding, FindingSubject } from '../model/finding.ts';
import type { Provenance } from '../model/provenance.ts';
import type { Publication } from '../model/publication.ts';
import type { RecordPair } from '../reconcile/publications/index.ts';
import { workToSubject } from './subjects.ts';

/** Pairs of records that were kept apart or joined in doubt, each pair of works once, by the works they are in. */
export function recordPairsToFindings(
  pairs: readonly RecordPair[],
  publications: readonly Publication[],
): Finding[] {
  if (pairs.length === 0) return [];
  const workOf = new Map<string, Publication>();
  for (const work of publications) {
    for (const provenance of work.provenance) workOf.set(provenanceToKey(provenance), work);
  }
  const findings = new Map<string, Finding>();
  for (const pair of pairs) {
    const works = [workOf.get(provenanceToKey(pair.a)), workOf.get(provenanceToKey(pair.b))] as const;
    const finding = pair.kind === 'near-miss' ? toNearMiss(pair, works) : toSuspiciousMerge(pair, works);
    if (finding === undefined) continue;
    const key = [pair.kind, ...new Set(works.map((work) => work?.slug ?? ''))].sort().join('\n');
    const known = findings.get(key);
    findings.set(key, known === undefined ? finding : { ...known, count: known.count + finding.count });
  }
  return [...findings.values()];
}

type Works = readonly [Publication | undefined, Publication | undefined];

/** Nothing when another pair of records has made them one work. */
function toNearMiss({ rule, values, reason, count }: RecordPair, [a, b]: Works): Finding | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  const subjects = [a, b].sort((one, other) => (one.slug < other.slug ? -1 : 1)).map(workToSubject);
  return {
    kind: 'near-miss',
    rule,
    subjects,
    reason: `Alike (${values.join(', ')}), but of different ${reason}`,
    count,
  };
}

/** The work, then the two records of it. Nothing when they ended up in different works. */
function toSuspiciousMerge(pair: RecordPair, [a, b]: Works): Finding | undefined {
  if (a === undefined || a !== b) return undefined;
  const { rule, values, reason, count } = pair;
  return {
    kind: 'suspicious-merge',
    rule,
    subjects: [workToSubject(a), ...[pair.a, pair.b].map((record) => recordToSubject(record, a))],
    reason: `Joined (${values.join(', ')}), though of different ${reason}`,
    count,
  };
}

function recordToSubject({ entry, label }: Provenance, work: Publication): FindingSubject {
  const anchor = { entry, source: label };
  return {
    kind: 'work',
    anchor,
    text: workToSubject(work).text,
    slug: work.slug,
    detail: `${entry} of ${label}`,
  };
}

function provenanceToKey({ file, entry, line }: Provenance): string {
  return [file, entry, line].join('\n');
}

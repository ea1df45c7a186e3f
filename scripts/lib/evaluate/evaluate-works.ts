import type { Provenance } from '../../../src/lib/model/provenance.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { reconcilePublications } from '../../../src/lib/reconcile/publications/index.ts';
import { sortRecords } from '../../../src/lib/reconcile/record-order.ts';
import type { EvaluationResult, WrongPair } from './evaluation-set.ts';
import type { LabelledWork, LabelledWorks } from './labelled-works.ts';
import { toMissClass } from './miss-class.ts';
import { comparePairs, pairsToScores } from './pairwise.ts';

interface Answered extends LabelledWork {
  truth: string;
  answer: string;
  /** The rules that made the work that the record is in. */
  rules: string;
}

/** Runs the stage of the pipeline that finds which records are one work, and holds its answer against the truth. */
export function evaluateWorks({ labelled, judges }: LabelledWorks): EvaluationResult {
  const answers = new Map<Provenance, { id: string; rules: string }>();
  const records = sortRecords(labelled.map(({ record }) => record));
  for (const { id, provenance, merges } of reconcilePublications(records, () => undefined).works) {
    const rules = [...new Set(merges.map(({ rule }) => rule))].sort().join(' + ');
    for (const each of provenance) answers.set(each, { id, rules });
  }
  const answered = labelled.map((one): Answered => {
    const answer = answers.get(one.record.provenance);
    if (answer === undefined) throw new Error(`no work has the record ${recordToLine(one.record)}`);
    return { ...one, truth: one.work, answer: answer.id, rules: answer.rules };
  });
  const asked = new Map(answered.map((one, place) => [one, labelled[place]]));
  const { counts, falseMerges, misses } = comparePairs(answered, (a, b) => {
    const [first, second] = [asked.get(a), asked.get(b)];
    return judges === undefined || first === undefined || second === undefined || judges(first, second);
  });
  return {
    items: labelled.length,
    pairwise: pairsToScores(counts),
    falseMerges: falseMerges.map(([a, b]) => toWrongPair(a, b, a.rules)),
    misses: misses.map(([a, b]) => toWrongPair(a, b, toMissClass(a.record, b.record))),
  };
}

function toWrongPair(a: Answered, b: Answered, reason: string): WrongPair {
  return { a: recordToLine(a.record), b: recordToLine(b.record), class: reason };
}

function recordToLine(record: WorkRecord): string {
  const { provenance, title, bylines, dates, venue, volume, issue, pages, identifiers } = record;
  const place = [venue?.name, volume, issue, pages].map((part) => part ?? '–').join(', ');
  return [
    `${provenance.file} ${provenance.entry}`,
    bylines
      .map(({ display }) => display)
      .slice(0, 4)
      .join('; '),
    title?.text.slice(0, 160) ?? 'Untitled',
    dates.map(({ value }) => value).join(' '),
    place.slice(0, 100),
    identifiers.map(({ scheme, value }) => `${scheme}:${value}`).join(' '),
  ].join(' | ');
}

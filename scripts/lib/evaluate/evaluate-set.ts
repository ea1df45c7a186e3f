import type { EvaluationSet } from './evaluation-set.ts';
import { evaluateWorks } from './evaluate-works.ts';
import type { Evaluated } from './tables.ts';

/** Loads a set and runs the pipeline over it. */
export async function evaluateSet(set: EvaluationSet, corpora: string): Promise<Evaluated> {
  if (set.kind === 'people') return { set, result: await set.load(corpora) };
  return { set, result: evaluateWorks(await set.load(corpora)) };
}

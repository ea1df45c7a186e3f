import { describe, expect, it } from 'vitest';
import { evaluateSet } from './evaluate-set.ts';
import type { EvaluationSet } from './evaluation-set.ts';
import { evaluationSets } from './sets/index.ts';

const corpora = process.env['PEERFOLIO_CORPORA'];
const without =
  corpora === undefined ? ' (skipped: PEERFOLIO_CORPORA names no folder of public exports)' : '';

describe.skipIf(corpora === undefined)(`labelled sets of works${without}`, () => {
  const sets = evaluationSets.filter(({ kind }) => kind === 'works');

  it.each(sets.map((set): [string, EvaluationSet] => [set.name, set]))(
    '%s reaches its targets',
    async (_, set) => {
      const { result } = await evaluateSet(set, corpora ?? '');
      expect(result.pairwise.precision).toBeGreaterThanOrEqual(set.targets?.precision ?? 0);
      expect(result.pairwise.recall).toBeGreaterThanOrEqual(set.targets?.recall ?? 0);
    },
  );

  it('are read whole', async () => {
    const items: Record<string, number> = {};
    for (const set of sets) items[set.name] = (await evaluateSet(set, corpora ?? '')).result.items;
    expect(items).toEqual({ asysd: 938, iebh: 179, 'dblp-acm': 4910, colrev: 21, 'bib-dedupe': 50 });
  });
});

import { alignColumns } from '../align-columns.ts';
import type { EvaluationResult, EvaluationSet, WrongPair } from './evaluation-set.ts';
import type { Scores } from './pairwise.ts';

/** What the pipeline made of a set, with the set. */
export interface Evaluated {
  set: EvaluationSet;
  result: EvaluationResult;
}

/** The scores of each set, then what went wrong by rule and by class. */
export function evaluatedToTables(evaluated: readonly Evaluated[]): string[] {
  const head = [
    'set',
    'kind',
    'items',
    'precision',
    'recall',
    'F1',
    'B³',
    'false merges',
    'misses',
    'targets',
  ];
  const rows = evaluated.map(({ set, result }) => [
    set.name,
    set.kind,
    String(result.items),
    toFigure(result.pairwise.precision),
    toFigure(result.pairwise.recall),
    toFigure(result.pairwise.f1),
    result.bCubed === undefined ? '–' : toFigure(result.bCubed.f1),
    String(result.falseMerges.length),
    String(result.misses.length),
    set.targets === undefined ? '–' : reachesTargets(set, result) ? 'reached' : 'missed',
  ]);
  return [
    ...alignColumns([head, ...rows], 2),
    ...evaluated.flatMap(({ set, result }) => [
      ...classesToLines(`${set.name}: joined wrongly`, result.falseMerges),
      ...classesToLines(`${set.name}: missed`, result.misses),
    ]),
  ];
}

/** Each pair that was got wrong. */
export function evaluatedToLists(evaluated: readonly Evaluated[]): string[] {
  return evaluated.flatMap(({ set, result }) => [
    ...result.falseMerges.flatMap((pair) => pairToLines(`${set.name} joined wrongly`, pair)),
    ...result.misses.flatMap((pair) => pairToLines(`${set.name} missed`, pair)),
  ]);
}

export function reachesTargets({ targets }: EvaluationSet, { pairwise }: EvaluationResult): boolean {
  if (targets === undefined) return true;
  return pairwise.precision >= targets.precision && pairwise.recall >= targets.recall;
}

/** As it is written to a file. */
export function evaluatedToJson({ set, result }: Evaluated): object {
  const { name, kind, about, targets } = set;
  const round = ({ precision, recall, f1 }: Scores) => ({
    precision: Number(toFigure(precision)),
    recall: Number(toFigure(recall)),
    f1: Number(toFigure(f1)),
  });
  return {
    set: name,
    kind,
    about,
    ...(targets === undefined ? {} : { targets, reached: reachesTargets(set, result) }),
    ...result,
    pairwise: round(result.pairwise),
    ...(result.bCubed === undefined ? {} : { bCubed: round(result.bCubed) }),
  };
}

function classesToLines(heading: string, pairs: readonly WrongPair[]): string[] {
  if (pairs.length === 0) return [];
  const classes = [...Map.groupBy(pairs, (pair) => pair.class)]
    .map(([name, group]): [string, number] => [name, group.length])
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ['', `${heading}:`, ...classes.map(([name, count]) => `  ${count}  ${name}`)];
}

function pairToLines(heading: string, pair: WrongPair): string[] {
  return ['', `${heading} (${pair.class}):`, `  ${pair.a}`, `  ${pair.b}`];
}

/** Rounded down, so that no figure looks like a target that it misses. */
function toFigure(share: number): string {
  return (Math.floor(share * 10_000) / 10_000).toFixed(4);
}

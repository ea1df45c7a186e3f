import type { Diagnostic } from '../../diagnostics.ts';
import type { PlacedDecision } from '../../model/decision.ts';
import { addTo } from '../multimap.ts';
import { toContradiction } from './diagnostics.ts';

/** A decision about two things, each known by a key. Keys that mean one thing have one key here. */
export interface Pair {
  from: string;
  to: string;
  placed: PlacedDecision;
  /** Both are written alike. */
  once: boolean;
}

export function toPair<P extends PlacedDecision>(
  placed: P,
  [from, to]: readonly [string, string],
  nodeOf: (key: string) => string,
): Pair {
  return { from: nodeOf(from), to: nodeOf(to), placed, once: from === to };
}

/**
 * Finds the decisions that cannot all be right: things that are to be one, perhaps by way of others, and are to be
 * kept apart; and, where joining has a direction, circles.
 */
export function findContradictions(
  joins: readonly Pair[],
  aparts: readonly Pair[],
  { directed }: { directed: boolean },
): { wrong: ReadonlySet<PlacedDecision>; diagnostics: Diagnostic[] } {
  const wrong = new Set<PlacedDecision>();
  const diagnostics: Diagnostic[] = [];
  const report = (decisions: readonly PlacedDecision[], why: string): void => {
    for (const decision of decisions) wrong.add(decision);
    diagnostics.push(toContradiction(decisions, why));
  };
  for (const { once, placed } of [...joins, ...aparts]) {
    if (once) report([placed], 'This decision names one thing twice');
  }
  // What the exports have put together since needs no decision any more, and does no harm.
  const real = joins.filter(({ from, to }) => from !== to);
  if (directed) {
    const forwards = toSteps(real, false);
    for (const join of real) {
      if (wrong.has(join.placed)) continue;
      const back = findPath(forwards, join.to, join.from);
      if (back !== undefined) report([join.placed, ...back], 'These decisions merge in a circle');
    }
  }
  const steps = toSteps(real, true);
  for (const { from, to, placed } of aparts) {
    const path = from === to ? undefined : findPath(steps, from, to);
    if (path !== undefined) report([placed, ...path], 'These decisions contradict one another');
  }
  return { wrong, diagnostics };
}

type Steps = ReadonlyMap<string, readonly Pair[]>;

function toSteps(joins: readonly Pair[], bothWays: boolean): Steps {
  const steps = new Map<string, Pair[]>();
  for (const join of joins) {
    addTo(steps, join.from, join);
    if (bothWays) addTo(steps, join.to, { ...join, from: join.to, to: join.from });
  }
  return steps;
}

/** The decisions along the shortest way between two things, if one leads there. */
function findPath(steps: Steps, start: string, end: string): PlacedDecision[] | undefined {
  const cameBy = new Map<string, Pair | undefined>([[start, undefined]]);
  const waiting = [start];
  for (const place of waiting) {
    if (place === end) break;
    for (const step of steps.get(place) ?? []) {
      if (cameBy.has(step.to)) continue;
      cameBy.set(step.to, step);
      waiting.push(step.to);
    }
  }
  if (!cameBy.has(end)) return undefined;
  const path: PlacedDecision[] = [];
  for (let step = cameBy.get(end); step !== undefined; step = cameBy.get(step.from)) path.push(step.placed);
  return path.reverse();
}

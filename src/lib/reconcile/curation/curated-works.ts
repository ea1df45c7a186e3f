import type { LinkDecision } from '../../model/link-decision.ts';
import { type CuratedSets, nothingCurated } from './curated-sets.ts';

/** What people decided about works, by the places of their records in the sorted list. */
export interface CuratedWorks extends CuratedSets {
  /** What else they decided, once it is known which records are one work. */
  settle: (works: readonly (readonly number[])[]) => SettledWorks;
}

/** What was decided about works that are put together, by the places of their records. */
export interface SettledWorks {
  /** Records of a version that is to be shown first. */
  preferred: ReadonlySet<number>;
  /** Records of works that were retracted. */
  retracted: ReadonlySet<number>;
  /** The decisions that each record shows were applied, besides those that joined it. */
  decisions: ReadonlyMap<number, readonly LinkDecision[]>;
}

export const noWorksCurated: CuratedWorks = {
  ...nothingCurated,
  settle: () => ({ preferred: new Set(), retracted: new Set(), decisions: new Map() }),
};

/** The decisions on the records of one work, each once. */
export function decisionsOn(
  { decisions }: SettledWorks,
  records: readonly { index: number }[],
): LinkDecision[] {
  if (decisions.size === 0) return [];
  return [...new Set(records.flatMap(({ index }) => decisions.get(index) ?? []))];
}

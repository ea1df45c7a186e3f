import type { JsonObject } from '../json/read.ts';
import { itemsAt } from './value.ts';

/**
 * The works of a section, one list for each group. The works of a group are what several sources call one work; the
 * one that the owner prefers comes first: it has the highest `display-index`.
 */
export function worksToGroups(works: unknown): readonly (readonly JsonObject[])[] {
  return itemsAt(works, 'group').map((group) =>
    ['work-summary', 'work']
      .flatMap((name) => itemsAt(group, name))
      .toSorted((a, b) => displayIndex(b) - displayIndex(a)),
  );
}

/** The employments of a section: bare (2.0, 2.1), or in groups with summaries (3.0: JSON has one level more). */
export function employmentsOf(section: unknown): readonly JsonObject[] {
  const groups = itemsAt(section, 'affiliation-group');
  return [section, ...groups, ...groups.flatMap((group) => itemsAt(group, 'summaries'))].flatMap((holder) =>
    ['employment-summary', 'employment'].flatMap((name) => itemsAt(holder, name)),
  );
}

function displayIndex(work: JsonObject): number {
  const index = Number(work['display-index'] ?? 0);
  return Number.isFinite(index) ? index : 0;
}

import { identifierToKey } from '../../model/identifier.ts';
import type { Relation } from '../../model/relation.ts';
import type { MergeRule } from './merge-rule.ts';
import type { WorkEntry } from './work-entry.ts';

const oneWork: ReadonlySet<Relation['type']> = new Set<Relation['type']>([
  'is-preprint-of',
  'has-preprint',
  'is-version-of',
]);

/** A source says that one record is a version of the other. Things of different kinds are not, whoever says so. */
export const assertedRelation: MergeRule = {
  name: 'asserted-relation',
  overridesIdentifiers: true,
  byTitle: false,
  *candidates(works) {
    const holders = new Map<string, WorkEntry>();
    for (const work of works) {
      for (const key of work.identifierKeys) if (!holders.has(key)) holders.set(key, work);
    }
    for (const work of works) {
      for (const { type, target } of work.record.relations) {
        const other = oneWork.has(type) ? holders.get(identifierToKey(target)) : undefined;
        if (other === undefined || other === work || other.kind !== work.kind) continue;
        const [a, b] = other.index < work.index ? [other, work] : [work, other];
        yield { a, b, values: [type, identifierToKey(target)] };
      }
    }
  },
};

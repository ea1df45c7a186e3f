import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { addAffiliations, textToAffiliation } from '../tagged/affiliation.ts';
import { type RisEntry, type RisRow, valuesOf } from './entry.ts';
import { namesToBylines } from './names.ts';

/** Authors, or the editors of a type that has no authors; the address is told to be of an author where there is one. */
export function authorsOf(values: readonly string[], entry: RisEntry, notes: Notes): WorkFields {
  const { bylines, truncated } = namesToBylines(values, 'AU', notes);
  if (entry.type?.editors === 'AU') return { editors: bylines };
  const [only, ...others] = bylines;
  if (only !== undefined && others.length === 0)
    addAffiliations(only, (valuesOf(entry, 'AD') ?? []).map(textToAffiliation));
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

/** Without the editors of the volume in their own tag, those that might be of the series are taken for them. */
export function secondaryNames(tag: 'A2' | 'A3'): RisRow['convert'] {
  return (values, entry, notes) => {
    const editors = entry.type?.editors;
    const isOwn =
      editors === tag || (editors === 'A3' && tag === 'A2' && valuesOf(entry, 'A3') === undefined);
    return isOwn ? editorsOf(values, entry, notes) : undefined;
  };
}

/** Editors, of whatever the type is. */
export function editorsOf(values: readonly string[], _: RisEntry, notes: Notes): WorkFields {
  return { editors: namesToBylines(values, 'the editors', notes).bylines };
}

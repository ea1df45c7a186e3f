import type { Publication } from '../../model/publication.ts';
import type { CslItem } from './csl-item.ts';
import { variableRules } from './fields.ts';

/** A work as a CSL-JSON item, whose id is its citation key. */
export function publicationToCsl(work: Publication): CslItem {
  const item: CslItem = { id: work.citationKey, type: '' };
  for (const { variable, value } of variableRules) {
    const found = value(work);
    if (found === undefined || found === '' || (Array.isArray(found) && found.length === 0)) continue;
    item[variable] = found;
  }
  return item;
}

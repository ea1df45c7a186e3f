import type { Publication } from '../../model/publication.ts';
import { toOneLine } from '../citations/cited.ts';
import { kinds, pairRules } from './fields.ts';

/**
 * A work as COinS: the value of the `title` attribute of `<span class="Z3988">`, before HTML escapes it. Zotero reads it
 * whole. http://ocoins.info/
 */
export function publicationToCoins(work: Publication): string {
  const pairs = new URLSearchParams([['ctx_ver', 'Z39.88-2004']]);
  const kind = kinds[work.type];
  pairs.append('rft_val_fmt', `info:ofi/fmt:kev:mtx:${kind.format}`);
  for (const { key, formats, values } of pairRules) {
    if (formats !== undefined && !formats.includes(kind.format)) continue;
    for (const value of values(work, kind)) {
      const text = value === undefined ? '' : toOneLine(value).toWellFormed();
      if (text !== '') pairs.append(key, text);
    }
  }
  // Readers of COinS decode as addresses do, where a plus is a plus
  return pairs.toString().replaceAll('+', '%20').replaceAll("'", '%27');
}

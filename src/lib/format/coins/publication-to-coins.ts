import type { Publication } from '../../model/publication.ts';
import { toOneLine } from '../citations/cited.ts';
import { kinds, pairRules } from './fields.ts';

/**
 * A work as COinS: the value of the `title` attribute of `<span class="Z3988">`, before HTML escapes it. Zotero reads it
 * whole. http://ocoins.info/
 */
export function publicationToCoins(work: Publication): string {
  const kind = kinds[work.type];
  let pairs = `ctx_ver=Z39.88-2004&rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A${kind.format}`;
  for (const { key, formats, values } of pairRules) {
    if (formats !== undefined && !formats.includes(kind.format)) continue;
    for (const value of values(work, kind)) {
      const text = value === undefined ? '' : toOneLine(value).toWellFormed();
      // Readers of COinS decode as addresses do, where a plus is a plus
      if (text !== '') pairs += `&${key}=${encodeURIComponent(text)}`;
    }
  }
  return pairs.replaceAll("'", '%27');
}

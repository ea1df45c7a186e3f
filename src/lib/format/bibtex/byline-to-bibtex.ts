import type { Byline } from '../../model/byline.ts';
import { textToTex } from './tex-text.ts';

type Name = Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

/**
 * The value of an `author` or `editor` field: `van der Berg, Jan and {BOREHOLE Consortium} and others`.
 * @param truncated the list goes on, nobody knows how far
 */
export function bylinesToBibtex(bylines: readonly Name[], truncated = false): string {
  return [...bylines.map(bylineToBibtex), ...(truncated ? ['others'] : [])].join(' and ');
}

/** BibTeX's form with commas, `von Last, Jr, First`, in which nothing has to be guessed. */
function bylineToBibtex({ kind, display, family, given, particle, suffix }: Name): string {
  if (kind === 'group' || family === undefined) return `{${textToTex(display)}}`;
  if (given === undefined && particle === undefined && !isPlainWord(family)) return `{${textToTex(display)}}`;
  const last = [particle, family].filter((part) => part !== undefined).map(protect);
  return [last.join(' '), suffix, given]
    .filter((part) => part !== undefined)
    .map((part, place) => (place === 0 ? part : protect(part)))
    .join(', ');
}

/** One name alone that BibTeX takes for a family name as it stands: a small letter would make it a particle. */
function isPlainWord(family: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}\p{N}.'’-]*$/u.test(family) && !/^(?:and|others)$/i.test(family);
}

/** A comma or the word "and" inside a name would cut it in two. */
function protect(part: string): string {
  const tex = textToTex(part);
  return /,|(^|\s)and(\s|$)/i.test(part) ? `{${tex}}` : tex;
}

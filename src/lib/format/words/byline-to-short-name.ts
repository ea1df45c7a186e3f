import type { Byline } from '../../model/byline.ts';

type Parts = Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

/**
 * `Adeyemi-Lindqvist N. O.`: the family name first, so that an eye going down a list finds it. Groups, names
 * without parts and names in scripts without capitals are printed as they stand.
 */
export function bylineToShortName(byline: Parts): string {
  const { kind, display, family, given, particle, suffix } = byline;
  if (kind === 'group' || family === undefined || given === undefined || !hasCase(given)) return display;
  const initials = givenToInitials(given);
  const name = [particle, family].filter((part) => part !== undefined).join(' ');
  return [`${name}\u00a0${initials}`, suffix].filter((part) => part !== undefined).join(' ');
}

/** `Jean-Pierre` → `J.-P.`, `Mary Ann` → `M. A.`, `J.R.` → `J. R.` */
function givenToInitials(given: string): string {
  return given
    .split(/\s+|(?<=\.)(?=\p{L})/u)
    .map((word) =>
      word
        .split(/[-\u2010]/)
        .map(wordToInitial)
        .filter((initial) => initial !== '')
        .join('-'),
    )
    .filter((word) => word !== '')
    .join('\u00a0');
}

function wordToInitial(word: string): string {
  const letter = /\p{L}\p{M}*/u.exec(word)?.[0];
  return letter === undefined ? '' : `${letter.toUpperCase()}.`;
}

function hasCase(text: string): boolean {
  return /\p{Lu}|\p{Ll}/u.test(text);
}

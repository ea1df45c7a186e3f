import { texToRichText } from '../../normalise/markup/index.ts';

/** TeX as plain text on one line; an empty string when nothing is in it. */
export function texToPlain(tex: string): string {
  return /[\\${}~`'&<_^-]|\s\s|^\s|\s$/.test(tex) ? (texToRichText(tex, 'title')?.text ?? '') : tex;
}

/**
 * A value that is not prose (an address, a DOI, a number) without the TeX around it: `\url{…}`, `\_`, `{…}`. Tildes,
 * dashes and underscores stay.
 */
export function texToVerbatim(tex: string): string {
  return tex
    .replaceAll(/\\(?:url|path|nolinkurl)\s*\{([^{}]*)\}/g, '$1')
    .replaceAll(/\\href\s*\{([^{}]*)\}\s*\{[^{}]*\}/g, '$1')
    .replaceAll(/\$?\\(?:sim|textasciitilde|~)(?:\{\})?\$?|\{\\~\{?\}?\}/g, '~')
    .replaceAll(/\\textunderscore(?:\{\})?\s?/g, '_')
    .replaceAll(
      /\$([<>])\$|\\text(less|greater)(?:\{\})?\s?/g,
      (_, sign: string | undefined, word: string | undefined) => sign ?? (word === 'less' ? '<' : '>'),
    )
    .replaceAll(/\\([_&%#{}$^\\/-])/g, '$1')
    .replaceAll(/[{}]/g, '')
    .trim();
}

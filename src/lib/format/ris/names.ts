import type { Byline } from '../../model/byline.ts';
import { toOneLine } from '../citations/cited.ts';

/**
 * `van der Berg, Jan, Jr.`; a body ends in a comma, by which EndNote knows it. RIS has no escape for the commas and
 * semicolons at which programs cut names, so they become spaces inside a part.
 */
export function bylineToRis({
  kind,
  display,
  family,
  given,
  particle,
  suffix,
}: Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>): string {
  if (kind === 'group') return `${toPart(display)},`;
  if (family === undefined) return toPart(display);
  const last = [particle, family].filter((part) => part !== undefined).join(' ');
  return [last, given, suffix]
    .filter((part) => part !== undefined)
    .map(toPart)
    .join(', ');
}

function toPart(part: string): string {
  return toOneLine(part.replaceAll(/[,;]/g, ' '));
}

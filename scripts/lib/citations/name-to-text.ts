import type { Byline } from '../../../src/lib/model/byline.ts';

type Name = Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

/** `van der Berg, Jan, Jr.` and `[Invented Consortium]`: two names are one exactly where these are. */
export function nameToText({ kind, display, family, given, particle, suffix }: Name): string {
  if (kind === 'group' || family === undefined) return `[${display}]`;
  const last = particle === undefined ? family : `${particle} ${family}`;
  return [last, given, suffix].filter((part) => part !== undefined).join(', ');
}

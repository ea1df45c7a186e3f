import type { Publication } from '../../model/publication.ts';

type Name = Pick<
  Publication['editors'][number],
  'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'
>;

/** `van der Berg, Jan, Jr.`; a body and a name of one part as they are printed. Semicolons separate names. */
export function bylineToCell({ kind, display, family, given, particle, suffix }: Name): string {
  if (kind === 'group' || family === undefined) return display.replaceAll(';', ',');
  const last = particle === undefined ? family : `${particle} ${family}`;
  return [last, given, suffix]
    .filter((part) => part !== undefined)
    .join(', ')
    .replaceAll(';', ',');
}

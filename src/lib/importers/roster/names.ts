import type { Byline } from '../../model/byline.ts';
import type { PersonName } from '../../model/person-name.ts';
import { foldName, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Cells } from './cells.ts';

/** The name that the parts of a row make; undefined where the row names nobody. */
export function cellsToPreferred(cells: Cells): PersonName | undefined {
  const byline = toPreferred(cells);
  return byline === undefined ? undefined : toName(byline, 'preferred');
}

/** The name in its own script. */
export function cellsToOriginalNames(cells: Cells): PersonName[] {
  return toNames([cells.name('originalName') ?? ''], 'original');
}

/** The other names that the person publishes under. */
export function cellsToVariants(cells: Cells): PersonName[] {
  return toNames(cells.list('variants'), 'published');
}

function toNames(texts: readonly string[], kind: PersonName['kind']): PersonName[] {
  const bylines = texts.map(textToByline).filter((byline) => byline !== undefined);
  return bylines.map((byline) => toName(byline, kind));
}

function toPreferred(cells: Cells): Byline | undefined {
  const whole = cells.name('name');
  const given = [cells.name('given'), cells.name('middle')].filter((part) => part !== undefined).join(' ');
  const family = cells.name('family') ?? toFamily(whole, given);
  if (family === undefined) return textToByline(whole ?? given);
  const byline = partsToByline({
    family,
    given: given === '' ? undefined : given,
    particle: cells.name('particle'),
    suffix: cells.name('suffix'),
  });
  return byline ?? (whole === undefined ? undefined : textToByline(whole));
}

/** In German lists `Name` beside `Vorname` is the family name, unless the given names stand in it too. */
function toFamily(whole: string | undefined, given: string): string | undefined {
  if (whole === undefined || given === '') return undefined;
  const words = foldName(whole).split(' ');
  const isWhole = foldName(given)
    .split(' ')
    .some((word) => words.includes(word));
  return isWhole ? undefined : whole;
}

function toName({ display, family, given, particle, suffix }: Byline, kind: PersonName['kind']): PersonName {
  return { display, family, given, particle, suffix, kind };
}

import type { Byline } from '../../model/byline.ts';
import type { PersonName } from '../../model/person-name.ts';
import { foldName, partsToByline, textToByline } from '../../normalise/names/index.ts';
import type { Cells } from './cells.ts';

/** The names of a row, the preferred one first; none where the row names nobody. */
export function cellsToNames(cells: Cells): PersonName[] {
  const preferred = toPreferred(cells);
  if (preferred === undefined) return [];
  const names = new Map([[preferred.display, toName(preferred, 'preferred')]]);
  const add = (text: string, kind: PersonName['kind']): void => {
    const byline = textToByline(text);
    if (byline !== undefined && !names.has(byline.display)) names.set(byline.display, toName(byline, kind));
  };
  const original = cells.name('originalName');
  if (original !== undefined) add(original, 'original');
  for (const variant of cells.list('variants')) add(variant, 'published');
  return [...names.values()];
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

import { bylineToFamilyKey, type NamedByline } from '../byline-keys.ts';
import { addTo } from '../multimap.ts';
import { compareGivenNames, givenToWords, type GivenLikeness } from './given-names.ts';
import { toLossy } from './lossy-name.ts';

/**
 * For each byline of one list of authors of a work, the place of the same author in another list; `undefined` where
 * nothing tells who that is. Of several authors of one surname the given names decide, first those written out, and
 * never the place: sources order their lists otherwise.
 */
export function alignBylines(
  targets: readonly NamedByline[],
  sources: readonly NamedByline[],
): (number | undefined)[] {
  const [exact, lossy] = [placesBy(targets, bylineToFamilyKey), placesBy(targets, toLossyFamily)];
  const groups = new Map<readonly number[], number[]>();
  for (const [place, source] of sources.entries()) {
    const group = exact.get(bylineToFamilyKey(source)) ?? lossy.get(toLossyFamily(source));
    if (group !== undefined) addTo(groups, group, place);
  }
  const likeness = toLikeness(targets, sources);
  const aligned = new Map<number, number>();
  for (const [group, places] of groups) {
    const left = { targets: new Set(group).difference(new Set(aligned.values())), sources: new Set(places) };
    if (group.length === 1 && places.length === 1)
      pairUnique(left, (a, b) => likeness(a, b) !== 'other', aligned);
    pairUnique(left, (a, b) => likeness(a, b) === 'equal', aligned);
    pairUnique(left, (a, b) => likeness(a, b) === 'equal' || likeness(a, b) === 'compatible', aligned);
  }
  return sources.map((_, place) => aligned.get(place));
}

interface Unpaired {
  targets: Set<number>;
  sources: Set<number>;
}

/** Pairs who suit nobody else, until there are no more: each pair leaves fewer for the others. */
function pairUnique(
  left: Unpaired,
  suits: (target: number, source: number) => boolean,
  aligned: Map<number, number>,
): void {
  let found = true;
  while (found) {
    found = false;
    for (const source of left.sources) {
      const [target, ...more] = [...left.targets].filter((place) => suits(place, source));
      if (target === undefined || more.length > 0) continue;
      if ([...left.sources].some((other) => other !== source && suits(target, other))) continue;
      aligned.set(source, target);
      left.targets.delete(target);
      left.sources.delete(source);
      found = true;
    }
  }
}

/** How the given names of a target and a source compare; each is taken apart once. */
function toLikeness(
  targets: readonly NamedByline[],
  sources: readonly NamedByline[],
): (target: number, source: number) => GivenLikeness {
  const known = new Map<NamedByline | undefined, { whole: readonly string[]; lossy: readonly string[] }>();
  const wordsOf = (byline: NamedByline | undefined) => {
    const words = known.get(byline) ?? {
      whole: givenToWords(byline?.given),
      lossy: givenToWords(byline === undefined ? undefined : toLossy(byline).given),
    };
    known.set(byline, words);
    return words;
  };
  return (target, source) => {
    const [a, b] = [wordsOf(targets[target]), wordsOf(sources[source])];
    const likeness = compareGivenNames(a.whole, b.whole);
    return likeness === 'equal' || likeness === 'compatible' ? likeness : compareGivenNames(a.lossy, b.lossy);
  };
}

function toLossyFamily(byline: NamedByline): string {
  return bylineToFamilyKey(toLossy(byline));
}

function placesBy(
  bylines: readonly NamedByline[],
  keyOf: (byline: NamedByline) => string,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, byline] of bylines.entries()) addTo(places, keyOf(byline), place);
  return places;
}

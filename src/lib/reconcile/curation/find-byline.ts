import type { BylineAnchor } from '../../model/decision.ts';
import type { PersonName } from '../../model/person-name.ts';
import { foldName, nameToParts } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { passesBylineTest } from '../people/byline-test.ts';

/**
 * The author that an anchor names: who is printed so, else the only one whose name fits what is printed, since
 * another record of the work may spell it otherwise. `several` where the anchor fits more than one.
 * @param names of the person whom the decision is about: their bylines may bear another of them by now
 */
export function findByline(
  { bylines }: { bylines: readonly NamedByline[] },
  { byline: printed, place }: BylineAnchor,
  names: readonly PersonName[],
): number | 'several' | undefined {
  const parts = nameToParts(printed) ?? { literal: printed };
  const tests: ((byline: NamedByline) => boolean)[] = [
    ({ display }) => display === printed,
    ({ display }) => foldName(display) === foldName(printed),
    (byline) => byline.kind === 'person' && passesBylineTest(byline, [parts]),
    (byline) => byline.kind === 'person' && passesBylineTest(parts, names) && passesBylineTest(byline, names),
  ];
  for (const test of tests) {
    const found = bylines.flatMap((byline, index) => (test(byline) ? [index] : []));
    const [only] = found;
    if (only === undefined) continue;
    if (found.length === 1) return only;
    return place !== undefined && found.includes(place - 1) ? place - 1 : 'several';
  }
  return undefined;
}

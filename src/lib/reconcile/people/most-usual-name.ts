import type { PersonName } from '../../model/person-name.ts';
import { isInitialsOnly } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { compareBy } from '../compare.ts';
import { bylineToPersonName } from './byline-name.ts';

/** Of several bylines of one person: spelled out rather than initials, then the most frequent, then the longest. */
export function mostUsualName(bylines: readonly NamedByline[]): PersonName | undefined {
  const counts = new Map<string, number>();
  for (const { display } of bylines) counts.set(display, (counts.get(display) ?? 0) + 1);
  const [best] = bylines.toSorted(
    compareBy<NamedByline>(
      ({ given }) => (given === undefined || isInitialsOnly(given) ? 1 : 0),
      ({ display }) => -(counts.get(display) ?? 0),
      ({ display }) => -display.length,
      ({ display }) => display,
      ({ family }) => family,
      ({ given }) => given,
    ),
  );
  return best === undefined ? undefined : bylineToPersonName(best);
}

import type { PersonName } from '../model/person-name.ts';
import { nameToSortName } from '../normalise/names/index.ts';
import { compareText } from '../reconcile/compare.ts';

/** The name that the person's pages bear: the first preferred one, else the first that is no former name. */
export function pickPreferredName(names: readonly PersonName[]): PersonName {
  const printable = names.filter(({ kind }) => kind !== 'former');
  const name =
    printable.find(({ kind }) => kind === 'preferred') ??
    printable.find(({ kind }) => kind !== 'original') ??
    printable[0];
  return { ...(name ?? { display: 'Unnamed' }), kind: 'preferred' };
}

/**
 * The other names that may be printed, each spelling once: those of the records, then those of matched bylines.
 * Former names match bylines and are never printed, not even where a byline bears one.
 */
export function listOtherNames(
  preferred: PersonName,
  names: readonly PersonName[],
  published: readonly PersonName[],
): PersonName[] {
  const kept = new Set([
    preferred.display,
    ...names.filter(({ kind }) => kind === 'former').map(({ display }) => display),
  ]);
  const sorted = published.toSorted((a, b) => compareText(a.display, b.display));
  return [...names, ...sorted].filter(({ display }) => {
    if (kept.has(display)) return false;
    kept.add(display);
    return true;
  });
}

/** What the directory sorts by. */
export function personNameToSortName(name: PersonName): string {
  return name.family === undefined ? name.display : nameToSortName(name);
}

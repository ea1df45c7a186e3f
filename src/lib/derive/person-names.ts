import type { PersonName } from '../model/person-name.ts';
import { nameToSortName } from '../normalise/names/index.ts';
import { compareText } from '../reconcile/compare.ts';
import { passesBylineTest } from '../reconcile/people/byline-test.ts';

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
 * Former names match bylines and are not listed, nor are spellings that fit them alone.
 */
export function listOtherNames(
  preferred: PersonName,
  names: readonly PersonName[],
  published: readonly PersonName[],
): PersonName[] {
  const former = names.filter(({ kind }) => kind === 'former');
  const printable = names.filter(({ kind }) => kind !== 'former');
  const sorted = published
    .filter((name) => passesBylineTest(name, printable) || !passesBylineTest(name, former))
    .sort((a, b) => compareText(a.display, b.display));
  const kept = new Set([preferred, ...former].map(({ display }) => display));
  return [...printable, ...sorted].filter(({ display }) => {
    if (kept.has(display)) return false;
    kept.add(display);
    return true;
  });
}

/** What the directory sorts by. */
export function personNameToSortName(name: PersonName): string {
  return name.family === undefined ? name.display : nameToSortName(name);
}

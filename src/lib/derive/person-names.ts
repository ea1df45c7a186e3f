import type { PersonName } from '../model/person-name.ts';
import { nameToSortName } from '../normalise/names/index.ts';
import { compareText } from '../reconcile/compare.ts';
import { passesBylineTest } from '../reconcile/people/byline-test.ts';

export { pickPrintedName as pickPreferredName } from '../reconcile/people/printed-name.ts';

/**
 * The other names that may be printed, each spelling once: those of the records, then those of matched bylines.
 * Former names match bylines and are not listed, nor are spellings that fit them alone, unless somebody decided that
 * a former name may be shown. What another record prefers is one more name: nobody has two preferred ones.
 */
export function listOtherNames(
  preferred: PersonName,
  names: readonly PersonName[],
  published: readonly PersonName[],
): PersonName[] {
  const former = names.filter((name) => !isPrintable(name));
  const printable = names.filter(isPrintable);
  const sorted = published
    .filter((name) => passesBylineTest(name, printable) || !passesBylineTest(name, former))
    .sort((a, b) => compareText(a.display, b.display));
  const kept = new Set([preferred, ...former].map(({ display }) => display));
  return [...printable, ...sorted]
    .filter(({ display }) => {
      if (kept.has(display)) return false;
      kept.add(display);
      return true;
    })
    .map((name) => (name.kind === 'preferred' ? { ...name, kind: 'alternative' as const } : name));
}

function isPrintable({ kind, hidden }: PersonName): boolean {
  return kind !== 'former' || hidden === false;
}

/** What the directory sorts by. */
export function personNameToSortName(name: PersonName): string {
  return name.family === undefined ? name.display : nameToSortName(name);
}

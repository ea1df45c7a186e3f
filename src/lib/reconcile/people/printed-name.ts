import type { PersonName } from '../../model/person-name.ts';

/** The name that the person's pages bear: the first preferred one, else the first that is no former name. */
export function pickPrintedName(names: readonly PersonName[]): PersonName {
  const printable = names.filter(({ kind }) => kind !== 'former');
  const name =
    printable.find(({ kind }) => kind === 'preferred') ??
    printable.find(({ kind }) => kind !== 'original') ??
    printable[0];
  return { ...(name ?? { display: 'Unnamed' }), kind: 'preferred' };
}

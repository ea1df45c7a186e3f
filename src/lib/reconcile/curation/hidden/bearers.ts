import type { People } from '../../people/hide-people.ts';
import { findHiddenName } from './find-hidden-names.ts';
import type { Hiding } from './hiding.ts';
import { mayHold } from './may-hold.ts';
import type { SoughtName } from '../../../model/hidden-name.ts';

type Sought = { -readonly [Field in keyof SoughtName]: SoughtName[Field] };

/**
 * The hidden names, each in the forms that nobody's printed name has: what somebody else on the site is printed as
 * cannot be looked for, nor can what a decision says is printed of the person.
 * @param people with the bylines as they are printed
 */
export function findBearers(hidings: readonly Hiding[], { own, external, linked }: People): SoughtName[] {
  const sought = new Map(
    hidings.flatMap(({ searched }) =>
      searched.map((name): [string, Sought] => [JSON.stringify(name), { name, full: true, initials: true }]),
    ),
  );
  const looks = new Map([...sought].map(([key, { name }]) => [key, mayHold(name)]));
  const seen = new Set<string>();
  const note = (printed: string): void => {
    if (seen.has(printed)) return;
    seen.add(printed);
    for (const [key, one] of sought) {
      if (looks.get(key)?.(printed) !== true) continue;
      for (const { form } of findHiddenName(printed, one.name)) one[form] = false;
    }
  };
  for (const { names } of own) {
    for (const { display, kind, hidden } of names) {
      if (kind !== 'former' || hidden === false) note(display);
    }
  }
  for (const { name } of external) note(name.display);
  for (const { work } of linked) {
    for (const { kind, display } of work.bylines) if (kind === 'person') note(display);
    for (const { kind, display } of work.editors) if (kind === 'person') note(display);
  }
  return [...sought.values()];
}

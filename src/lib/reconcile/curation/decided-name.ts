import type { DecidedName } from '../../model/decision.ts';
import type { PersonName } from '../../model/person-name.ts';
import { nameToParts } from '../../normalise/names/index.ts';

/** A name as somebody decided it, its parts told apart where they did not. */
export function toDecidedName(decided: DecidedName, kind: PersonName['kind']): PersonName {
  const given = typeof decided === 'string' ? { display: decided } : decided;
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const isWhole =
    typeof decided !== 'string' && (decided.family !== undefined || decided.given !== undefined);
  const { family, given: first, particle, suffix } = isWhole ? {} : (nameToParts(given.display) ?? {});
  return {
    ...(family === undefined ? {} : { family }),
    ...(first === undefined ? {} : { given: first }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
    ...said,
    display: given.display,
    kind,
  };
}

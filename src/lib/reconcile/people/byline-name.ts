import type { PersonName } from '../../model/person-name.ts';
import type { NamedByline } from '../byline-keys.ts';

/** A byline as one of its person's names. */
export function bylineToPersonName({ display, family, given, particle, suffix }: NamedByline): PersonName {
  return {
    display,
    kind: 'published',
    ...(family === undefined ? {} : { family }),
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

import type { NamedByline } from '../byline-keys.ts';
import { getOrMake } from '../multimap.ts';
import { BySpelling } from './by-spelling.ts';
import { passesBylineTest } from './byline-test.ts';
import type { RegisterPerson } from './register-person.ts';

export type BylineTester = (byline: NamedByline, person: Pick<RegisterPerson, 'id' | 'names'>) => boolean;

/** The byline test against all names of a person, each spelling tested once: most are printed on many works. */
export function bylineTester(): BylineTester {
  const known = new Map<string, BySpelling<boolean>>();
  return (byline, person) => {
    const ofPerson = getOrMake(known, person.id, () => new BySpelling<boolean>());
    return ofPerson.get(byline, (name) => passesBylineTest(name, person.names));
  };
}

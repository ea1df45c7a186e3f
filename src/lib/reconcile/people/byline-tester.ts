import type { NamedByline } from '../byline-keys.ts';
import { passesBylineTest } from './byline-test.ts';
import type { RegisterPerson } from './register-person.ts';

export type BylineTester = (byline: NamedByline, person: Pick<RegisterPerson, 'id' | 'names'>) => boolean;

/** The byline test against all names of a person, each spelling tested once: most are printed on many works. */
export function bylineTester(): BylineTester {
  const known = new Map<string, boolean>();
  return (byline, person) => {
    const { display, family, given, particle } = byline;
    const key = [person.id, display, family, given, particle].join('\n');
    let passes = known.get(key);
    if (passes === undefined) {
      passes = passesBylineTest(byline, person.names);
      known.set(key, passes);
    }
    return passes;
  };
}

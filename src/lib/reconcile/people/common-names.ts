import { fullNameKey } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { BySpelling } from './by-spelling.ts';
import type { Positions } from './positions.ts';

/** A name that is printed with more than these, besides those where the person was, is common. */
const institutionsOfOnePerson = 3;

/** With which institutions each full name is printed: one that is printed with many is that of several people. */
export class CommonNames {
  readonly #institutions = new Map<string, Set<string>>();
  readonly #keys = new BySpelling<string | undefined>();

  add(byline: NamedByline, institution: string): void {
    const name = this.#keys.get(byline, fullNameKey);
    if (name === undefined) return;
    const known = this.#institutions.get(name);
    if (known === undefined) this.#institutions.set(name, new Set([institution]));
    else known.add(institution);
  }

  /** @param positions where the person was who is taken to bear the name */
  isCommon(byline: NamedByline, positions: Positions): boolean {
    const institutions = this.#institutions.get(this.#keys.get(byline, fullNameKey) ?? '') ?? new Set();
    let elsewhere = 0;
    for (const institution of institutions) {
      if (!positions.has(institution)) elsewhere += 1;
      if (elsewhere > institutionsOfOnePerson) return true;
    }
    return false;
  }
}

import { fullNameKey } from '../../normalise/names/index.ts';
import type { NamedByline } from '../byline-keys.ts';
import { bylineToSpelling } from './name-index.ts';
import type { Positions } from './positions.ts';

/** A name that is printed with more than these, besides those where the person was, is common. */
const institutionsOfOnePerson = 3;

/** With which institutions each full name is printed: one that is printed with many is that of several people. */
export class CommonNames {
  readonly #institutions = new Map<string, Set<string>>();
  readonly #keys = new Map<string, string | undefined>();

  add(byline: NamedByline, institution: string): void {
    const name = this.#keyOf(byline);
    if (name === undefined) return;
    const known = this.#institutions.get(name);
    if (known === undefined) this.#institutions.set(name, new Set([institution]));
    else known.add(institution);
  }

  /** @param positions where the person was who is taken to bear the name */
  isCommon(byline: NamedByline, positions: Positions): boolean {
    const institutions = this.#institutions.get(this.#keyOf(byline) ?? '') ?? new Set();
    let elsewhere = 0;
    for (const institution of institutions) {
      if (!positions.has(institution)) elsewhere += 1;
      if (elsewhere > institutionsOfOnePerson) return true;
    }
    return false;
  }

  #keyOf(byline: NamedByline): string | undefined {
    const spelling = bylineToSpelling(byline);
    if (!this.#keys.has(spelling)) this.#keys.set(spelling, fullNameKey(byline));
    return this.#keys.get(spelling);
  }
}

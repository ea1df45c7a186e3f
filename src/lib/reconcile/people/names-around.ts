import { getOrMake } from '../multimap.ts';
import type { SpelledName } from './rival-names.ts';

/** Which spelled-out names stand on the works of each person; grows, and shrinks again, while bylines are linked. */
export class NamesAround {
  readonly #times = new Map<string, Map<SpelledName, number>>();

  /** Tells that somebody is on a work that prints these names. */
  add(person: string, names: ReadonlySet<SpelledName>): void {
    if (names.size === 0) return;
    const around = getOrMake(this.#times, person, () => new Map());
    for (const name of names) around.set(name, (around.get(name) ?? 0) + 1);
  }

  /** Tells that somebody is not on the work after all. */
  remove(person: string, names: ReadonlySet<SpelledName>): void {
    const around = this.#times.get(person);
    for (const name of names) {
      const times = around?.get(name) ?? 0;
      if (times > 1) around?.set(name, times - 1);
      else around?.delete(name);
    }
  }

  /** Whether any of the names stands on a work of the person. The shorter list is gone through. */
  hasAny(person: string, names: ReadonlySet<SpelledName>): boolean {
    const around = this.#times.get(person);
    if (around === undefined || names.size === 0) return false;
    return around.size < names.size
      ? around.keys().some((name) => names.has(name))
      : names.values().some((name) => around.has(name));
  }
}

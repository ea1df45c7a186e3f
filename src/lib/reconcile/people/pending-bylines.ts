import { addTo } from '../multimap.ts';
import type { NamedOpenByline } from './name-rule.ts';

/**
 * The bylines that a rule has yet to look at, or to look at again: those for whom something new is known, because a
 * candidate was linked elsewhere, or somebody who is on the same work.
 */
export class PendingBylines {
  readonly #byCandidate = new Map<string, NamedOpenByline[]>();
  readonly #byCompany = new Map<string, NamedOpenByline[]>();
  readonly #byWork = new Map<number, NamedOpenByline[]>();
  #pending: Set<NamedOpenByline>;

  /** @param peopleOn the people who are resolved on a work */
  constructor(
    open: readonly NamedOpenByline[],
    peopleOn: (index: number) => readonly (string | undefined)[],
  ) {
    this.#pending = new Set(open);
    for (const one of open) {
      addTo(this.#byWork, one.index, one);
      for (const { person } of one.candidates) addTo(this.#byCandidate, person.id, one);
    }
    for (const [index, ofWork] of this.#byWork) {
      for (const person of new Set(peopleOn(index))) this.#accompany(person, ofWork);
    }
  }

  /** All that is pending, which then is no more. */
  take(): NamedOpenByline[] {
    const taken = [...this.#pending];
    this.#pending = new Set();
    return taken;
  }

  /** Tells that somebody was found on a work: of each of these people, something new is known. */
  renew(found: readonly { person: string; index: number }[]): void {
    for (const { person, index } of found) {
      const ofWork = this.#byWork.get(index) ?? [];
      this.#accompany(person, ofWork);
      for (const one of ofWork) this.#pending.add(one);
    }
    for (const person of new Set(found.map((one) => one.person))) {
      for (const known of [this.#byCandidate, this.#byCompany])
        for (const one of known.get(person) ?? []) this.#pending.add(one);
    }
  }

  #accompany(person: string | undefined, ofWork: readonly NamedOpenByline[]): void {
    if (person === undefined) return;
    for (const one of ofWork) addTo(this.#byCompany, person, one);
  }
}

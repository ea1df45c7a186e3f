import { addTo, getOrMake } from '../multimap.ts';
import type { Candidate } from './name-index.ts';
import type { NamedOpenByline, NameRule } from './name-rule.ts';

/**
 * The bylines that each rule has yet to look at, or to look at again: those for whom something new is known, because a
 * candidate was linked elsewhere, or somebody who is on the same work. Those of which a rule that asks for no company
 * has nothing to tell rest until a candidate is known to have been somewhere else, or somebody is linked on the same
 * work. Bylines of one name share their candidates, and are found through them, so that a common name costs no more
 * than others.
 */
export class PendingBylines {
  readonly #byCandidates = new Map<readonly Candidate[], NamedOpenByline[]>();
  readonly #candidatesWith = new Map<string, (readonly Candidate[])[]>();
  readonly #byWork = new Map<number, NamedOpenByline[]>();
  readonly #worksOf = new Map<string, number[]>();
  readonly #pending: Map<NameRule, Set<NamedOpenByline>>;
  readonly #resting = new Map<NameRule, Set<NamedOpenByline>>();

  /** @param peopleOn the people who are resolved on a work */
  constructor(
    open: readonly NamedOpenByline[],
    peopleOn: (index: number) => readonly (string | undefined)[],
    rules: readonly NameRule[],
  ) {
    this.#pending = new Map(rules.map((rule) => [rule, new Set(open)]));
    for (const one of open) {
      addTo(this.#byWork, one.index, one);
      addTo(this.#byCandidates, one.candidates, one);
    }
    for (const candidates of this.#byCandidates.keys()) {
      for (const { person } of candidates) addTo(this.#candidatesWith, person.id, candidates);
    }
    for (const index of this.#byWork.keys()) {
      for (const person of new Set(peopleOn(index)))
        if (person !== undefined) addTo(this.#worksOf, person, index);
    }
  }

  /** All that is pending for a rule, which then is no more. */
  take(rule: NameRule): readonly NamedOpenByline[] {
    const taken = [...(this.#pending.get(rule) ?? [])];
    this.#pending.set(rule, new Set());
    return taken;
  }

  /** Tells that a rule which asks for no company has nothing to say of these. */
  rest(rule: NameRule, bylines: readonly NamedOpenByline[]): void {
    const resting = getOrMake(this.#resting, rule, () => new Set());
    for (const one of bylines) resting.add(one);
  }

  /**
   * Tells that somebody was found on a work: of each of these people, something new is known.
   * @param seen those of whom it is also news where they were
   */
  renew(found: readonly { person: string; index: number }[], seen: Iterable<string>): void {
    this.#wake(found, seen);
    const works = new Set<number>();
    for (const { person, index } of found) {
      works.add(index);
      if (this.#byWork.has(index)) addTo(this.#worksOf, person, index);
    }
    const lists = new Set<readonly Candidate[]>();
    for (const person of new Set(found.map((one) => one.person))) {
      for (const index of this.#worksOf.get(person) ?? []) works.add(index);
      for (const candidates of this.#candidatesWith.get(person) ?? []) lists.add(candidates);
    }
    for (const [rule, pending] of this.#pending) {
      const resting = this.#resting.get(rule);
      const add = (one: NamedOpenByline): void => {
        if (resting?.has(one) !== true) pending.add(one);
      };
      for (const index of works) this.#byWork.get(index)?.forEach(add);
      for (const candidates of lists) this.#byCandidates.get(candidates)?.forEach(add);
    }
  }

  #wake(found: readonly { index: number }[], seen: Iterable<string>): void {
    const lists = new Set<readonly Candidate[]>();
    for (const person of seen)
      for (const candidates of this.#candidatesWith.get(person) ?? []) lists.add(candidates);
    for (const resting of this.#resting.values()) {
      for (const { index } of found) for (const one of this.#byWork.get(index) ?? []) resting.delete(one);
      for (const candidates of lists)
        for (const one of this.#byCandidates.get(candidates) ?? []) resting.delete(one);
    }
  }
}

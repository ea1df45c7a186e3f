import { AuthorsApart } from './authors-apart.ts';
import { DoiAuthors } from './doi-authors.ts';
import { ExclusiveIdentifiers } from './exclusive-identifiers.ts';
import type { MergeRule } from './merge-rule.ts';
import { NoticesApart } from './notices.ts';
import { PlacesApart } from './places-apart.ts';
import type { WorkEntry } from './work-entry.ts';
import { YearSpans } from './year-spans.ts';

/** Knows one thing of each growing set of records, and whether two sets differ in it. Sets go by their smallest member. */
interface SetFacts {
  conflict(a: number, b: number): string | undefined;
  join(root: number, a: number, b: number): void;
}

/** Everything that can forbid that two sets of records are one work, whichever records of them a rule compared. */
export class SetConflicts {
  readonly #always: readonly SetFacts[];
  readonly #byIdentifier: SetFacts;
  readonly #byTitle: readonly SetFacts[];

  constructor(works: readonly WorkEntry[]) {
    this.#always = [new NoticesApart(works)];
    this.#byIdentifier = new ExclusiveIdentifiers(works);
    this.#byTitle = [
      new YearSpans(works),
      new DoiAuthors(works),
      new AuthorsApart(works),
      new PlacesApart(works),
    ];
  }

  /** What the sets that `a` and `b` stand for differ in, in the words of a diagnostic. */
  conflict(a: number, b: number, { overridesIdentifiers, byTitle }: MergeRule): string | undefined {
    const facts = [
      ...this.#always,
      ...(overridesIdentifiers ? [] : [this.#byIdentifier]),
      ...(byTitle ? this.#byTitle : []),
    ];
    for (const fact of facts) {
      const conflict = fact.conflict(a, b);
      if (conflict !== undefined) return conflict;
    }
    return undefined;
  }

  /** Notes that the sets of `a` and `b` are one, which `root` now stands for. */
  join(root: number, a: number, b: number): void {
    for (const fact of [...this.#always, this.#byIdentifier, ...this.#byTitle]) fact.join(root, a, b);
  }
}

import type { Diagnostic } from '../../diagnostics.ts';

const mostNamed = 20;

/** Counts records of kinds that a format has and the site does not use, so that each kind is named once a file. */
export class UnusedKinds {
  readonly #file: string;
  readonly #used: string;
  readonly #kinds = new Map<string, { count: number; entries: string[] }>();

  /**
   * @param file as diagnostics name it
   * @param used what is used of the format, in words: "only papers are"
   */
  constructor(file: string, used: string) {
    this.#file = file;
    this.#used = used;
  }

  add(kind: string, entry: string): void {
    const known = this.#kinds.get(kind) ?? { count: 0, entries: [] };
    known.count += 1;
    if (known.entries.length < mostNamed) known.entries.push(entry);
    this.#kinds.set(kind, known);
  }

  /** One notice for each kind, in the order in which they came up. */
  toDiagnostics(): Diagnostic[] {
    return [...this.#kinds].map(([kind, { count, entries }]) => ({
      code: 'unused-record-kind',
      severity: 'notice',
      file: this.#file,
      message:
        count === 1
          ? `One record of kind ${kind} is not used: ${this.#used}`
          : `${count} records of kind ${kind} are not used: ${this.#used}`,
      value: entries.join(' ').slice(0, 200),
    }));
  }
}

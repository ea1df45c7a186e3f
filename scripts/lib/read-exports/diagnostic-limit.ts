import type { Diagnostic } from '../../../src/lib/diagnostics.ts';

/** How many diagnostics of one kind are kept for one file. */
const keptPerKind = 1000;

/**
 * Keeps the first thousand diagnostics of each kind and counts the rest, so that a broken export of millions of
 * lines does not fill the memory. `closing` is one more diagnostic for each kind that was cut.
 */
export class DiagnosticLimit {
  readonly kept: Diagnostic[] = [];
  readonly #counts = new Map<string, number>();

  add(diagnostic: Diagnostic): void {
    const count = (this.#counts.get(diagnostic.code) ?? 0) + 1;
    this.#counts.set(diagnostic.code, count);
    if (count <= keptPerKind) this.kept.push(diagnostic);
  }

  closing(file: string): Diagnostic[] {
    return [...this.#counts]
      .filter(([, count]) => count > keptPerKind)
      .map(([code, count]) => ({
        code: 'more-diagnostics',
        severity: 'warning',
        file,
        entry: code,
        message: `The file has ${count - keptPerKind} more problems of the kind ${code} than are listed`,
      }));
  }

  /** Every diagnostic, those not kept included. */
  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

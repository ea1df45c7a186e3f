import type { Diagnostic } from './diagnostics.ts';

/** Sorts by kind and by what is said; files and lines come last, so a renamed file changes no order but its own. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  for (const key of keys) {
    const [mine, theirs] = [a[key] ?? '', b[key] ?? ''];
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return (a.line ?? 0) - (b.line ?? 0);
}

const keys = ['code', 'severity', 'message', 'value', 'entry', 'hint', 'file'] as const;

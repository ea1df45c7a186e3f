/**
 * What went wrong with the input, in a form that a librarian can act on. Diagnostics never stop a run by
 * themselves: an `error` costs the record it names, a `warning` costs a field, a `notice` costs nothing.
 */
export interface Diagnostic {
  /** Kind of problem in kebab-case, such as `broken-json`: what the summary counts by. */
  code: string;
  severity: 'error' | 'warning' | 'notice';
  /** Path relative to the content folder, such as `exports/works.json`. */
  file?: string;
  line?: number;
  /** The source's own id, key or number of the record. */
  entry?: string;
  /** What is wrong, as a sentence. */
  message: string;
  /** The offending value, shortened to 200 characters. */
  value?: string;
  /** What to do about it. */
  hint?: string;
}

/** Tells a diagnostic from a record in an importer's stream. */
export function isDiagnostic(item: object): item is Diagnostic {
  return 'severity' in item && 'code' in item;
}

/**
 * `exports/works.json:12 (W123): message: "value". hint`, on one line and without the control characters of names and
 * keys, which a terminal would obey.
 */
export function diagnosticToLine(diagnostic: Diagnostic): string {
  const place = [diagnostic.file, diagnostic.line].filter((part) => part !== undefined).join(':');
  const entry = diagnostic.entry === undefined ? '' : ` (${diagnostic.entry})`;
  const value = diagnostic.value === undefined ? '' : `: ${JSON.stringify(diagnostic.value.slice(0, 200))}`;
  const hint = diagnostic.hint === undefined ? '' : ` ${diagnostic.hint}`;
  const line = `${place}${entry}${place === '' ? '' : ': '}${diagnostic.message}${value}.${hint}`;
  return line.replaceAll(/\p{Cc}/gu, '\uFFFD');
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { ImportContext } from '../importer.ts';
import type { FieldTrace } from './field-trace.ts';

export interface NoteDetails {
  value?: unknown;
  hint?: string;
  line?: number | undefined;
}

/** Collects what is wrong with one record while it is read, with its place in the file. */
export class Notes {
  readonly diagnostics: Diagnostic[] = [];
  private readonly place: { file: string; entry: string; line: number | undefined };
  private readonly hear: ImportContext['trace'];

  constructor(context: ImportContext, entry: string, line: number | undefined) {
    this.place = { file: exportFile(context), entry, line };
    this.hear = context.trace;
  }

  /** Whether somebody asked what becomes of each field. */
  get isTraced(): boolean {
    return this.hear !== undefined;
  }

  /** Tells what became of a field, to whoever asked. */
  trace(field: Omit<FieldTrace, 'entry' | 'line'>): void {
    const { entry, line } = this.place;
    this.hear?.({ entry, line, ...field });
  }

  add(severity: Diagnostic['severity'], code: string, message: string, details: NoteDetails = {}): void {
    const { value, hint } = details;
    const line = details.line ?? this.place.line;
    this.diagnostics.push({
      code,
      severity,
      file: this.place.file,
      entry: this.place.entry,
      ...(line === undefined ? {} : { line }),
      message,
      ...(value === undefined ? {} : { value: shorten(value) }),
      ...(hint === undefined ? {} : { hint }),
    });
  }
}

/** The file as diagnostics name it: relative to the content folder. */
export function exportFile(context: ImportContext): string {
  return `exports/${context.file}`;
}

/** A value for a diagnostic: at most 200 characters, on one line. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.slice(0, 400).replaceAll(/\s+/g, ' ').trim().slice(0, 200);
}

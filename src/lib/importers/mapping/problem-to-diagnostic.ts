import type { Diagnostic } from '../../diagnostics.ts';
import type { ImportContext } from '../importer.ts';
import { exportFile } from './notes.ts';

/** What a splitter says of a record that it could not cut out whole. */
interface SplitProblem {
  kind: 'problem';
  code: string;
  message: string;
  line: number;
  value?: string;
  hint?: string;
}

/** A record that could not be read at all is an error, and names its file. */
export function problemToDiagnostic(
  { kind: _, ...problem }: SplitProblem,
  context: ImportContext,
): Diagnostic {
  return { severity: 'error', file: exportFile(context), ...problem };
}

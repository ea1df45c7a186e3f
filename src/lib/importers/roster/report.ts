import type { Diagnostic } from '../../diagnostics.ts';

/** What a converter says about a row besides its file, line and key. */
export type Report = (problem: Omit<Diagnostic, 'file' | 'line' | 'entry'>) => void;

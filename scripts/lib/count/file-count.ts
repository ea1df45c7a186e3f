import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { FoundEntry } from './bibtex-entries.ts';

export type BySeverity = Record<Diagnostic['severity'], number>;

/** An entry that a tolerant reader finds in a file and that no record came of. */
export interface MissedEntry extends FoundEntry {
  /** Whether a diagnostic names it. */
  named: boolean;
  /** Whether it is of a type that describes no work: others inherit from it, or it lists others. */
  noWork: boolean;
  reason: string;
}

/** Entries counted without the importer's code, beside what the importer made of them. */
export interface EntryCount {
  found: number;
  imported: number;
  missed: MissedEntry[];
}

/** What reading one file came to. */
export interface FileCount {
  /** Path below the corpora. */
  file: string;
  bytes: number;
  /** The importer that read it. */
  format?: string;
  /** Why nobody did, as a diagnostic's code. */
  refusal?: string;
  records: number;
  /** Records that were left out and are named in the report. */
  named: number;
  diagnostics: BySeverity;
  seconds: number;
  /** What an importer threw. */
  failure?: string;
  entries?: EntryCount;
  /** Fields that the importer does not know, with how often they were met. */
  unknownFields: Record<string, number>;
}

/** What counts as a hang. */
export const slowSeconds = 5;

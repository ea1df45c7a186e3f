import type { Diagnostic } from '../diagnostics.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { ExportRule } from '../model/site-settings.ts';
import type { FormatDescription } from './mapping/format-description.ts';
import type { FieldTrace } from './mapping/field-trace.ts';

/** What an importer knows of the file besides its bytes. */
export interface ImportContext {
  /** Path below the exports folder, with forward slashes. */
  file: string;
  /** The rule of `site.yml` that matches the file, if any. */
  rule?: ExportRule | undefined;
  /** What the site calls the source: the rule's label, else the importer's own. */
  label: string;
  /** Which personal fields may be kept. */
  personalData: { email: boolean };
  /** The longest single record that is read, in bytes; a longer one becomes a diagnostic. */
  recordBytes: number;
  /** How deep values or elements may nest in a record; what is deeper becomes a diagnostic. */
  depth: number;
  /** Hears what became of every field, where somebody asked (`import --explain`). */
  trace?: ((field: FieldTrace) => void) | undefined;
}

/** Reads one format. An importer holds no state between files and does no I/O of its own. */
export interface Importer {
  /** Name used by `format:` in `site.yml`, in provenance (`source`) and in reports. */
  readonly name: string;
  /** What the site calls the source unless `site.yml` says otherwise: `OpenAlex`, `BibTeX file` … */
  readonly label: string;
  /** What the documentation says of the format. */
  readonly description: FormatDescription;
  /**
   * Whether the file is in this format, judged by its content.
   * `head` is the beginning of the (decompressed, decoded) file, at most 64 KiB.
   */
  accepts(file: string, head: string): boolean;
  /**
   * Yields records and diagnostics as they are met. A bad record costs itself alone.
   * @param stream the decompressed bytes
   */
  read(stream: AsyncIterable<Uint8Array>, context: ImportContext): AsyncIterable<SourceRecord | Diagnostic>;
}

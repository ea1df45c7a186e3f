import type { Diagnostic } from '../../diagnostics.ts';
import type { Provenance } from '../../model/provenance.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';

/** What a converter says about a record besides its file, line and entry. */
export type Report = (problem: Omit<Diagnostic, 'file' | 'line' | 'entry'>) => void;

/** What a converter knows of the record besides its JSON. */
export interface RecordContext {
  file: ImportContext;
  line: number;
  /** The record's OpenAlex id, else its number in the file. */
  entry: string;
  report: Report;
}

/** `updated_date` (once `updated`) says when OpenAlex last touched the record, so it was fetched no earlier. */
export function openAlexProvenance(record: JsonObject, { file, line, entry }: RecordContext): Provenance {
  const updated = toText(record['updated_date']) ?? toText(record['updated']);
  return {
    source: 'openalex',
    label: file.label,
    file: file.file,
    entry,
    line,
    retrieved: file.rule?.retrieved ?? toPartialDate(updated?.slice(0, 10)),
    licence: file.rule?.licence,
  };
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { Provenance } from '../../model/provenance.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';
import type { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';

/** What a converter says about a record besides its file, line and entry. */
export type Report = (problem: Omit<Diagnostic, 'file' | 'line' | 'entry'>) => void;

/** Where a record stands in its file. */
export interface OpenAlexPlace {
  /** The record's OpenAlex id, else its number in the file. */
  entry: string;
  line: number;
}

/** Notes as the converters of OpenAlex speak to them. */
export function notesToReport(notes: Notes): Report {
  return ({ severity, code, message, value, hint }) =>
    notes.add(severity, code, message, {
      ...(value === undefined ? {} : { value }),
      ...(hint === undefined ? {} : { hint }),
    });
}

/** `updated_date` (once `updated`) says when OpenAlex last touched the record, so it was fetched no earlier. */
export function openAlexProvenance(
  record: JsonObject,
  context: ImportContext,
  { entry, line }: OpenAlexPlace,
): Provenance {
  const provenance = toProvenance('openalex', context, entry, line);
  const updated = toText(record['updated_date']) ?? toText(record['updated']);
  const retrieved = provenance.retrieved ?? toPartialDate(updated?.slice(0, 10));
  return retrieved === undefined ? provenance : { ...provenance, retrieved };
}

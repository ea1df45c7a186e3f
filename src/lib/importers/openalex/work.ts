import type { WorkRecord } from '../../model/work-record.ts';
import { toText, type JsonObject } from '../json/read.ts';
import type { ImportContext } from '../importer.ts';
import { readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { access, type OpenAlexWork } from './entry.ts';
import { workToPrimaryLocation } from './locations.ts';
import { notesToReport, openAlexProvenance, type OpenAlexPlace } from './record-context.ts';
import { workTable } from './work-table.ts';
import { workToType } from './work-types.ts';

/** An OpenAlex work as a record. */
export function openAlexWorkToRecord(
  record: JsonObject,
  place: OpenAlexPlace,
  context: ImportContext,
  notes: Notes,
): WorkRecord {
  const location = workToPrimaryLocation(record);
  const entry: OpenAlexWork = {
    record,
    context,
    location,
    type: workToType(record, location, notesToReport(notes)),
    title: toText(record['title']) ?? toText(record['display_name']),
    language: workToLanguage(record),
  };
  const fields = readByTable(workTable, entry, access, notes, joinWorkFields);
  return finishWork({ ...fields, type: entry.type }, openAlexProvenance(record, context, place), notes);
}

/** ISO 639-1, found by OpenAlex from title and abstract. */
function workToLanguage(work: JsonObject): string | undefined {
  const language = toText(work['language'])?.toLowerCase();
  return language !== undefined && /^[a-z]{2,3}(-[a-z0-9]+)*$/.test(language) ? language : undefined;
}

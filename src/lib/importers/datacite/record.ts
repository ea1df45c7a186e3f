import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toDoi } from '../../normalise/identifiers/index.ts';
import type { ImportContext } from '../importer.ts';
import type { JsonObject } from '../json/read.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { type DataciteWork, dataciteTable } from './fields.ts';
import { toText } from './value.ts';

export interface DatacitePlace {
  /** Position among the file's records, from 1: the entry's name when the work has no DOI. */
  entry: number;
  line: number;
}

/** Attributes as a work, with what was wrong with them; no record for a draft. */
export function dataciteToWork(
  attributes: JsonObject,
  id: unknown,
  place: DatacitePlace,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const doi = toDoi(toText(attributes['doi']) ?? toText(attributes['id']) ?? toText(id) ?? '');
  const entry = doi ?? `#${place.entry}`;
  const notes = new Notes(context, entry, place.line);
  if (toText(attributes['state'])?.toLowerCase() === 'draft') {
    notes.add('notice', 'draft', 'This DOI is a draft and was left out', {
      hint: 'Register it at DataCite.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const whole = attributes['doi'] === undefined && doi !== undefined ? { ...attributes, doi } : attributes;
  const fields = readByTable(dataciteTable, { attributes: whole, context }, access, notes, joinWorkFields);
  const record = finishWork(fields, toProvenance('datacite', context, entry, place.line), notes);
  return { record, diagnostics: notes.diagnostics };
}

const access: EntryAccess<unknown, DataciteWork> = {
  valueOf: ({ attributes }, source) =>
    Object.hasOwn(attributes, source) ? (attributes[source] ?? undefined) : undefined,
  namesOf: ({ attributes }) => Object.keys(attributes),
};

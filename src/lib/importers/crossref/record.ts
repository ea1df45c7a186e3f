import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { toText, type JsonObject } from '../json/read.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { toRetrieved } from './dates.ts';
import { type CrossrefEntry, crossrefTable } from './fields.ts';
import { isNotice } from './relations.ts';
import { crossrefTypeToType } from './types.ts';
import { valueAt } from './values.ts';

/** A record of Crossref as a work, with what was wrong with it. */
export function crossrefItemToWork(
  item: JsonObject,
  place: { entry: string; line: number },
  context: ImportContext,
): { record: WorkRecord; diagnostics: Diagnostic[] } {
  const notes = new Notes(context, place.entry, place.line);
  const fields = readByTable(crossrefTable, { item, context }, access, notes, joinWorkFields);
  const retrieved = context.rule?.retrieved ?? toRetrieved(item);
  const provenance = {
    ...toProvenance('crossref', context, place.entry, place.line),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
  const record = finishWork({ ...fields, type: typeOf(item, fields, notes) }, provenance, notes);
  return { record, diagnostics: notes.diagnostics };
}

const access: EntryAccess<unknown, CrossrefEntry> = {
  valueOf: ({ item }, source) => valueAt(item, source),
  namesOf: ({ item }) => Object.keys(item),
};

function typeOf(item: JsonObject, fields: WorkFields, notes: Notes): PublicationType {
  const named = toText(item['type']);
  const type = crossrefTypeToType(named ?? '', toText(item['subtype']));
  if (named !== undefined && type === undefined) {
    notes.add('notice', 'unknown-type', 'Crossref has no such type of work', {
      value: named,
      hint: 'It is listed as "other".',
    });
  }
  if (isNotice(fields) && type !== 'peer-review' && type !== 'dataset') return 'erratum';
  const onlyEditors = (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0;
  return type === 'book' && onlyEditors ? 'edited-book' : (type ?? 'other');
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { type CslEntry, cslTable } from './fields.ts';
import { cslTypeToType } from './types.ts';
import { isObject, toText } from './value.ts';

export interface CslPlace {
  /** Position among the file's records, from 1: the entry's name when the item has no id. */
  entry: number;
  line: number;
}

/** A parsed CSL item as a work, with what was wrong with it; no record when it is not an item at all. */
export function cslItemToWork(
  item: unknown,
  place: CslPlace,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const id = isObject(item) ? (toText(item['id']) ?? toText(item['citation-key'])) : undefined;
  const entry = (id ?? `#${place.entry}`).slice(0, 500);
  const notes = new Notes(context, entry, place.line);
  if (!isObject(item) || !isCslItem(item)) {
    notes.add('error', 'not-a-record', 'This is not a CSL item', {
      value: item,
      hint: 'Expected an object with a type, a title, authors or a date.',
    });
    return { diagnostics: notes.diagnostics };
  }
  const fields = readByTable(cslTable, { item, context }, access, notes, joinWorkFields);
  const provenance = toProvenance('csl-json', context, entry, place.line);
  const record = finishWork({ ...fields, type: typeOf(item, fields, notes) }, provenance, notes);
  return { record, diagnostics: notes.diagnostics };
}

const access: EntryAccess<unknown, CslEntry> = {
  valueOf: ({ item }, source) => (Object.hasOwn(item, source) ? (item[source] ?? undefined) : undefined),
  namesOf: ({ item }) => Object.keys(item),
};

function isCslItem(item: Readonly<Record<string, unknown>>): boolean {
  return ['title', 'author', 'editor', 'issued', 'DOI', 'container-title', 'URL'].some((key) =>
    Object.hasOwn(item, key),
  );
}

function typeOf(item: Readonly<Record<string, unknown>>, fields: WorkFields, notes: Notes): PublicationType {
  const named = toText(item['type']);
  const type = cslTypeToType(named ?? '');
  if (named !== undefined && type === undefined) {
    notes.add('notice', 'unknown-type', 'CSL has no such type of work', {
      value: named,
      hint: 'It is listed as "other".',
    });
  }
  const genre = toText(item['genre']) ?? '';
  if (/pre-?print/i.test(genre) && (type === undefined || type === 'article' || type === 'other'))
    return 'preprint';
  if (type === 'book' && (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0)
    return 'edited-book';
  return type ?? 'other';
}

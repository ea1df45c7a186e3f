import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import type { TaggedRecord } from '../tagged/read-tagged.ts';
import { valueOf, valuesOf, type WosEntry } from './entry.ts';
import { wosTable } from './fields.ts';
import { entryToType } from './types.ts';

/** A record of Web of Science as a work, with what was wrong with it; no record where it says nothing. */
export function wosRecordToWork(
  record: TaggedRecord,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const entry: WosEntry = { fields: record.fields, context };
  const name = (valueOf(entry, 'UT') ?? `#${record.entry}`).slice(0, 500);
  const notes = new Notes(context, name, record.line);
  if (!['TI', 'AU', 'SO', 'DI', 'AB'].some((tag) => valuesOf(entry, tag) !== undefined)) {
    notes.add('error', 'not-a-record', 'This record says nothing about a work and was left out', {
      value: record.fields.map(({ tag, value }) => `${tag} ${value}`).join(' '),
      hint: 'Expected a title, authors, a journal or an identifier.',
    });
    return { diagnostics: notes.diagnostics };
  }
  if (record.endedBy !== 'tag') {
    notes.add(
      'notice',
      'missing-end',
      'The record is not closed by ER; it ends where the next one begins or the file ends',
      {
        hint: 'If the file was cut short, fetch the export again.',
      },
    );
  }
  const fields = readByTable(wosTable, entry, access, notes, joinWorkFields);
  const provenance = toProvenance('wos-tagged', context, name, record.line);
  return {
    record: finishWork({ ...fields, type: typeOf(entry, fields) }, provenance, notes),
    diagnostics: notes.diagnostics,
  };
}

const access: EntryAccess<readonly string[], WosEntry> = {
  valueOf: valuesOf,
  namesOf: ({ fields }) => new Set(fields.map(({ tag }) => tag)),
};

/** A part of a book stays one where the document is "Article": Web of Science calls any text so. */
function typeOf(entry: WosEntry, { type: found, bylines = [], editors = [] }: WorkFields): PublicationType {
  const own = entryToType(entry).type;
  const type = found === undefined || (found === 'article' && own !== 'article') ? own : found;
  return type === 'book' && bylines.length === 0 && editors.length > 0 ? 'edited-book' : type;
}

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
import { type RisEntry, valueOf, valuesOf } from './entry.ts';
import { risTable } from './fields.ts';
import { toRisType } from './types.ts';

/**
 * A record of RIS as a work, with what was wrong with it; no record where it says nothing.
 * @param source the importer's name, of a format that is read as RIS
 */
export function risRecordToWork(
  record: TaggedRecord,
  context: ImportContext,
  source = 'ris',
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const named = record.fields.find(({ tag }) => tag === 'TY')?.value ?? '';
  const entry: RisEntry = { fields: record.fields, type: toRisType(named), context };
  const name = (valueOf(entry, 'ID') ?? `#${record.entry}`).replaceAll(/\s+/g, ' ').slice(0, 500);
  const notes = new Notes(context, name, record.line);
  if (!saysSomething(entry)) {
    noteNothing(record, notes);
    return { diagnostics: notes.diagnostics };
  }
  noteShape(record, named, entry, notes);
  const fields = readByTable(risTable, entry, access, notes, joinWorkFields);
  const work = { ...fields, type: typeOf(entry, fields) };
  return {
    record: finishWork(work, toProvenance(source, context, name, record.line), notes),
    diagnostics: notes.diagnostics,
  };
}

const access: EntryAccess<readonly string[], RisEntry> = {
  valueOf: valuesOf,
  namesOf: ({ fields }) => new Set(fields.map(({ tag }) => tag)),
};

const telling = 'TI T1 CT BT ST AU A1 A2 A3 ED DO PY Y1 DA JF JO JA J2 T2 AB N2 UR'.split(' ');

function saysSomething(entry: RisEntry): boolean {
  return telling.some((tag) => valuesOf(entry, tag) !== undefined);
}

/** Ovid writes fields behind the end of a reference: those are no reference of their own. */
function noteNothing({ fields }: TaggedRecord, notes: Notes): void {
  const value = fields.map(({ tag, value }) => `${tag}  - ${value}`).join(' ');
  if (fields.some(({ tag }) => tag === 'TY')) {
    notes.add('error', 'not-a-record', 'This reference says nothing about a work and was left out', {
      value,
      hint: 'Expected a title, authors, a date, a journal or an identifier.',
    });
  } else {
    notes.add('notice', 'stray-text', 'This text stands in no reference and was left out', { value });
  }
}

function noteShape(record: TaggedRecord, named: string, { type }: RisEntry, notes: Notes): void {
  if (record.endedBy !== 'tag') {
    notes.add(
      'notice',
      'missing-end',
      'The reference is not closed by ER; it ends where the next one begins or the file ends',
      {
        hint: 'If the file was cut short, fetch the export again.',
      },
    );
  }
  if (type === undefined) {
    notes.add(
      'notice',
      'unknown-type',
      named === '' ? 'The reference has no type' : 'RIS has no such type of reference',
      {
        ...(named === '' ? {} : { value: named }),
        hint: 'It is listed as "other".',
      },
    );
  }
  if (record.stray.length > 0) {
    notes.add('notice', 'stray-text', 'This text stands in no field and was left out', {
      value: record.stray.join(' '),
    });
  }
}

function typeOf(entry: RisEntry, fields: WorkFields): PublicationType {
  const type = fields.type ?? entry.type?.type ?? 'other';
  if (type === 'book' && (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0)
    return 'edited-book';
  return type;
}

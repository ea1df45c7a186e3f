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
import { isPart, type NbibEntry, valueOf, valuesOf } from './entry.ts';
import { nbibTable } from './fields.ts';

/** A record of MEDLINE as a work, with what was wrong with it; no record where it says nothing. */
export function nbibRecordToWork(
  record: TaggedRecord,
  context: ImportContext,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  // Lines are broken at 80 columns, whatever the value
  const fields = record.fields.map(({ tag, value }) => ({ tag, value: value.replaceAll(/\s*\n\s*/g, ' ') }));
  const entry: NbibEntry = { fields, context };
  const pmid = /\d+/.exec(valueOf(entry, 'PMID') ?? '')?.[0];
  const name = (pmid ?? valueOf(entry, 'OID') ?? `#${record.entry}`).slice(0, 500);
  const notes = new Notes(context, name, record.line);
  if (!telling.some((tag) => valuesOf(entry, tag) !== undefined)) {
    noteNothing(entry, notes);
    return { diagnostics: notes.diagnostics };
  }
  const work = readByTable(nbibTable, entry, access, notes, joinWorkFields);
  const provenance = toProvenance('nbib', context, name, record.line);
  return {
    record: finishWork({ ...work, type: typeOf(entry, work) }, provenance, notes),
    diagnostics: notes.diagnostics,
  };
}

const access: EntryAccess<readonly string[], NbibEntry> = {
  valueOf: valuesOf,
  namesOf: ({ fields }) => new Set(fields.map(({ tag }) => tag)),
};

const telling = ['TI', 'TT', 'BTI', 'AU', 'ED', 'JT', 'TA', 'AB', 'AID', 'LID'];

function noteNothing(entry: NbibEntry, notes: Notes): void {
  const value = entry.fields.map((field) => `${field.tag}- ${field.value}`).join(' ');
  if (valueOf(entry, 'PMID') === undefined) {
    notes.add('notice', 'stray-text', 'This text stands in no record and was left out', { value });
  } else {
    notes.add('error', 'not-a-record', 'This record says nothing about a work and was left out', {
      value,
      hint: 'Expected a title, authors, a journal or an identifier.',
    });
  }
}

function typeOf(entry: NbibEntry, { type, bylines = [], editors = [] }: WorkFields): PublicationType {
  if (valueOf(entry, 'BTI') === undefined) return type ?? 'article';
  if (isPart(entry)) return 'chapter';
  return bylines.length === 0 && editors.length > 0 ? 'edited-book' : 'book';
}

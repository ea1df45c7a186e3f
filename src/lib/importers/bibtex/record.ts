import type { Diagnostic } from '../../diagnostics.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { type BibtexEntry, bibtexTable } from './fields.ts';
import type { RawEntry } from './read-entry.ts';
import { entryTypeToType } from './types.ts';

/**
 * An entry, with what it inherits, as a work.
 * @param name the key, or the entry's number where it has none
 */
export function bibtexEntryToWork(
  entry: RawEntry,
  name: string,
  context: ImportContext,
): { record: WorkRecord; diagnostics: Diagnostic[] } {
  const notes = new Notes(context, name, entry.line);
  const fields = readByTable(bibtexTable, { ...entry, context }, access, notes, joinWorkFields);
  const work: WorkFields = { ...fields, type: typeOf(entry, fields) };
  const dblp = /^DBLP:((?:conf|journals|books|phd|series|reference|tr|data|persons|homepages)\/\S+)$/i.exec(
    entry.key,
  )?.[1];
  if (dblp !== undefined) work.identifiers = [...(work.identifiers ?? []), { scheme: 'dblp', value: dblp }];
  const record = finishWork(work, toProvenance('bibtex', context, name, entry.line), notes);
  return { record, diagnostics: notes.diagnostics };
}

const access: EntryAccess<string, BibtexEntry> = {
  valueOf: ({ fields }, source) => fields.get(source),
  namesOf: ({ fields }) => fields.keys(),
};

function typeOf({ type, fields: raw }: RawEntry, fields: WorkFields): PublicationType {
  const own = entryTypeToType(type);
  const kind = (raw.get('type') ?? raw.get('entrysubtype') ?? '').toLowerCase();
  if (own === 'other' && /pre-?print/.test(kind)) return 'preprint';
  if (own === 'other' && /software|dataset/.test(kind))
    return kind.includes('dataset') ? 'dataset' : 'software';
  if (own === 'book' && (fields.bylines ?? []).length === 0 && (fields.editors ?? []).length > 0)
    return 'edited-book';
  return own;
}

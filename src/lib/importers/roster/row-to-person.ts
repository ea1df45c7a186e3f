import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import type { ImportContext } from '../importer.ts';
import type { FieldTrace } from '../mapping/field-trace.ts';
import { Notes } from '../mapping/notes.ts';
import type { Cells } from './cells.ts';
import { isTotal } from './totals.ts';
import { cellsToEntry, fieldsToPerson, type PersonReader } from './row-reader.ts';

/** What one row gave. The traces wait until it is known under what name the record goes. */
export interface ReadRow {
  person?: PersonRecord;
  /** The roster has the key, it was not made from the name. */
  isKeyGiven: boolean;
  traces: FieldTrace[];
  diagnostics: Diagnostic[];
}

/**
 * One row as a person; without a person, and with a diagnostic, where it names nobody.
 * @param namesPeople whether the roster has names at all; one that has none is read for its keys
 */
export function rowToPerson(
  cells: Cells,
  reader: PersonReader,
  place: { line: number; namesPeople: boolean },
  context: ImportContext,
): ReadRow {
  const { line, namesPeople } = place;
  const key = cells.get('key');
  const entry = cellsToEntry(cells);
  const traces: FieldTrace[] = [];
  const trace = context.trace === undefined ? {} : { trace: (field: FieldTrace) => void traces.push(field) };
  const notes = new Notes({ ...context, ...trace }, entry ?? `#${line}`, line);
  const read: ReadRow = { isKeyGiven: key !== undefined, traces, diagnostics: notes.diagnostics };
  if (isTotal(cells)) {
    notes.add('notice', 'total-row', 'The row adds up the others and names nobody', {
      value: cells.texts.join(' '),
      hint: 'Nothing needs to be done.',
    });
    return read;
  }
  if (cells.beyond !== '') noteBeyond(cells.beyond, notes);
  const fields = reader.read(cells, notes);
  if ((namesPeople && (fields.names ?? []).length === 0) || entry === undefined) {
    const message = namesPeople
      ? 'The row names nobody and was left out'
      : 'The row has no key of a person and was left out';
    notes.add('error', 'no-name', message, {
      value: cells.texts.join(' '),
      hint: namesPeople
        ? 'Fill in a given and a family name, or a full name.'
        : 'Fill in the key by which the list of people knows the person.',
    });
    return read;
  }
  const isKeyed = key !== undefined || namesPeople;
  return { ...read, person: fieldsToPerson(fields, { entry, line, isKeyed }, context) };
}

function noteBeyond(value: string, notes: Notes): void {
  notes.add(
    'warning',
    'too-many-cells',
    'The row has more cells than there are headings; those beyond were left out',
    { value, hint: 'A cell that holds the delimiter must stand in quotation marks.' },
  );
  notes.trace({ source: 'beyond the last heading', value, reason: 'No heading says what it is' });
}

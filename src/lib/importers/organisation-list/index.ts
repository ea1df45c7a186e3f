import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { type EntryAccess, type FieldTable, readByTable } from '../mapping/field-mapping.ts';
import { exportFile, Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { findHeader as findRosterHeader, isRosterHeader } from '../roster/header.ts';
import { readLines, type Line } from '../roster/lines.ts';
import { RowReader, type Row, type RowProblem } from '../roster/rows.ts';
import {
  joinOrganisationFields,
  type OrganisationFields,
  type OrganisationRow,
  organisationTable,
} from './fields.ts';
import { findHeader, type OrganisationHeader } from './header.ts';

/** The row of headings is sought among this many lines. */
const firstLines = 20;

/** A list of organisations or units as delimited text, such as stands beside a roster. */
export const organisationListImporter: Importer = {
  name: 'organisation-list',
  label: 'List of organisations',
  description: {
    summary:
      'The list of organisations or units that belongs to a roster, as VIVO exports it: it gives the keys names, by which the roster names its units.',
    shapes:
      'CSV with a row of headings, one of which says that the list is one of organisations: `org_ID`, `department name`, `ror`',
    specifications: [
      { label: 'RFC 4180: comma-separated values', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
    ],
    tables: [organisationTable],
  },
  accepts(_file, head) {
    const texts = head.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, firstLines);
    if (/^\s*[[{<@%]/.test(texts[0] ?? '')) return false;
    const lines = texts.map((text, index) => ({ text, number: index + 1 }));
    const roster = findRosterHeader(lines);
    return findHeader(lines) !== undefined && (roster === undefined || !isRosterHeader(roster));
  },
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const lines = readLines(stream, context.recordBytes);
  const first: Line[] = [];
  while (first.length < firstLines) {
    const next = await lines.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  const header = findHeader(first);
  if (header === undefined) {
    yield noHeader(first[0]?.text ?? '', context);
    return;
  }
  const reader = new RowReader(header.delimiter);
  const toItems = rowConverter(header, context);
  for (const line of first) for (const row of reader.read(line)) yield* toItems(row);
  for await (const line of lines) for (const row of reader.read(line)) yield* toItems(row);
  for (const row of reader.read(undefined)) yield* toItems(row);
}

/** Rows as organisations, in the words of the file. */
function rowConverter(
  header: OrganisationHeader,
  context: ImportContext,
): (row: Row | RowProblem) => (SourceRecord | Diagnostic)[] {
  const labels = new Map(
    header.fields.flatMap((field, index) =>
      field === undefined ? [] : [[field, header.headings[index] ?? '']],
    ),
  );
  const table: FieldTable<string, OrganisationRow, OrganisationFields> = {
    ...organisationTable,
    rows: organisationTable.rows.flatMap((row) => {
      const source = labels.get(row.source);
      return source === undefined ? [] : [{ ...row, source }];
    }),
  };
  return (row) => {
    if (row.kind === 'problem') return [unreadableRow(row, context)];
    if (row.line <= header.line) return [];
    const cells: OrganisationRow = new Map(
      header.headings.flatMap((heading, index): [string, string][] => {
        const text = row.cells[index] ?? '';
        return text === '' ? [] : [[heading, text]];
      }),
    );
    const key = cells.get(labels.get('key') ?? '');
    const named = cells.get(labels.get('name') ?? '');
    const entry = (key ?? named ?? `#${row.line}`).slice(0, 500);
    const notes = new Notes(context, entry, row.line);
    const fields = readByTable(table, cells, access, notes, joinOrganisationFields);
    if (fields.name === undefined) {
      notes.add('error', 'no-name', 'The organisation has no name and was left out', {
        value: row.cells.join(' ').trim(),
      });
      return notes.diagnostics;
    }
    const { name, identifiers = [], ...rest } = fields;
    const provenance = toProvenance('organisation-list', context, entry, row.line);
    return [...notes.diagnostics, { kind: 'organisation', provenance, name, identifiers, ...rest }];
  };
}

const access: EntryAccess<string, OrganisationRow> = {
  valueOf: (cells, heading) => cells.get(heading),
  namesOf: (cells) => cells.keys(),
};

function unreadableRow({ code, line, value }: RowProblem, context: ImportContext): Diagnostic {
  return {
    code,
    severity: 'error',
    file: exportFile(context),
    line,
    message: 'The row could not be read and was left out',
    value: value.slice(0, 200),
    hint:
      code === 'unclosed-quote'
        ? 'A quotation mark is opened and never closed: close it, or double it if it belongs to the text.'
        : 'Raise limits.recordMegabytes in site.yml if it is wanted.',
  };
}

function noHeader(firstLine: string, context: ImportContext): Diagnostic {
  return {
    code: 'no-name-column',
    severity: 'error',
    file: exportFile(context),
    line: 1,
    message: 'No column with names of organisations was found among the headings, so none was read',
    value: firstLine.slice(0, 200),
    hint: 'Head the columns with organisation id and organisation name.',
  };
}

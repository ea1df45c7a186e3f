import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { Cells } from './cells.ts';
import { headerToDiagnostics, noHeader } from './columns-report.ts';
import { findHeader, hasNames, isRosterHeader, type Header } from './header.ts';
import { readLines, type Line } from './lines.ts';
import { peopleTable } from './people-table.ts';
import { PersonReader } from './row-reader.ts';
import { rowToPerson } from './row-to-person.ts';
import { RowReader, type Row, type RowProblem } from './rows.ts';
import { PeopleByKey } from './same-key.ts';

/** The row of headings is sought among this many lines. */
const firstLines = 20;

/** A list of people as delimited text (CSV and its kin) with a row of headings. */
export const rosterImporter: Importer = {
  name: 'roster',
  label: 'Staff roster',
  description: {
    summary:
      'The list of an institution of its own people, as a personnel system, VIVO or a spreadsheet exports it. The first column names our fields, as `columns:` in `site.yml` does; the usual headings of each are found by themselves.',
    shapes:
      'a list of people with a row of headings, or a list of positions that names its people by the keys of another list; commas, semicolons, tabs or `|`; UTF-8, UTF-16 or Windows-1252; a title above the headings, empty rows and a row of totals are recognised',
    specifications: [
      { label: 'RFC 4180: comma-separated values', url: 'https://www.rfc-editor.org/rfc/rfc4180' },
      {
        label: 'ISO 7064, as ORCID uses it',
        url: 'https://support.orcid.org/hc/en-us/articles/360006897674',
      },
    ],
    tables: [peopleTable],
  },
  accepts(_file, head) {
    const lines = head.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/, firstLines);
    if (/^\s*[[{<@%]/.test(lines[0] ?? '')) return false;
    const header = findHeader(lines.map((text, index) => ({ text, number: index + 1 })));
    return header !== undefined && isRosterHeader(header);
  },
  read: readRoster,
};

/** A roster fits into memory many times over; rows are held back because equal names show only at the end. */
async function* readRoster(
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
  const header = findHeader(first, context.rule?.columns);
  if (header === undefined) {
    yield noHeader(first[0]?.text ?? '', context);
    return;
  }
  yield* headerToDiagnostics(header, context);
  const people = new PeopleByKey(context);
  const toRow = rowAdder(header, context, people);
  const reader = new RowReader(header.delimiter);
  for (const line of first) for (const item of reader.read(line)) yield* toRow(item);
  for await (const line of lines) for (const item of reader.read(line)) yield* toRow(item);
  for (const item of reader.read(undefined)) yield* toRow(item);
  yield* hasNames(header) ? people.finish() : people.finishPositions();
}

/** Adds the person of each row to those with the same key; returns what there is to say. */
function rowAdder(
  header: Header,
  context: ImportContext,
  people: PeopleByKey,
): (item: Row | RowProblem) => readonly Diagnostic[] {
  const reader = new PersonReader(header, context);
  const namesPeople = hasNames(header);
  return (item) => {
    if (item.kind === 'problem') {
      const place = { file: `exports/${context.file}`, line: item.line };
      return [{ ...place, ...rowProblems[item.code], value: item.value.slice(0, 200) }];
    }
    if (item.line <= header.line || item.cells.join('\n') === header.headings.join('\n')) return [];
    const row = rowToPerson(new Cells(header, item.cells), reader, { line: item.line, namesPeople }, context);
    people.add(row);
    return row.diagnostics;
  };
}

const rowProblems = {
  'unclosed-quote': {
    code: 'unclosed-quote',
    severity: 'error',
    message: 'A quotation mark is opened and never closed, so the row was left out',
    hint: 'Close it, or double it if it belongs to the text.',
  },
  'record-too-long': {
    code: 'record-too-long',
    severity: 'error',
    message: 'The row is longer than the limit and was left out',
    hint: 'Raise limits.recordMegabytes in site.yml if it is wanted.',
  },
} as const;

import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { Cells } from './cells.ts';
import { headerToDiagnostics, noHeader } from './columns-report.ts';
import { findHeader, isRosterHeader, type Header } from './header.ts';
import { readLines, type Line } from './lines.ts';
import { rowToPerson } from './row-to-person.ts';
import { RowReader, type Row, type RowProblem } from './rows.ts';
import { PeopleByKey, rowsOfOneKey } from './same-key.ts';

/** The row of headings is sought among this many lines. */
const firstLines = 20;

/** A list of people as delimited text (CSV and its kin) with a row of headings. */
export const rosterImporter: Importer = {
  name: 'roster',
  label: 'Staff roster',
  description: {
    summary: 'The list of an institution of its own people.',
    shapes: 'CSV, TSV or `;`, in UTF-8 or Windows-1252',
    specifications: [],
    tables: [],
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
  const reader = new RowReader(header.delimiter);
  const people = new PeopleByKey();
  const add = (item: Row | RowProblem): Diagnostic[] => addRow(item, header, context, people);
  for (const line of first) for (const item of reader.read(line)) yield* add(item);
  for await (const line of lines) for (const item of reader.read(line)) yield* add(item);
  for (const item of reader.read(undefined)) yield* add(item);

  for (const { key, rows, isKeyGiven } of people.groups()) {
    const { kept, problem } = rowsOfOneKey(rows, isKeyGiven);
    if (problem !== undefined) yield sameKey(key, problem, context);
    yield* kept;
  }
}

/** Adds the person of a row to those with the same key; returns what there is to say. */
function addRow(
  item: Row | RowProblem,
  header: Header,
  context: ImportContext,
  people: PeopleByKey,
): Diagnostic[] {
  const place = { file: `exports/${context.file}`, line: item.line };
  if (item.kind === 'problem')
    return [{ ...place, ...rowProblems[item.code], value: item.value.slice(0, 200) }];
  if (item.line <= header.line || item.cells.join('\n') === header.headings.join('\n')) return [];
  const cells = new Cells(header, item.cells);
  const problems: Omit<Diagnostic, 'file' | 'line' | 'entry'>[] = [];
  if (cells.beyond !== '') problems.push(tooManyCells(cells.beyond));
  const person = rowToPerson(cells, item.line, context, (problem) => problems.push(problem));
  if (person === undefined)
    return problems.map((problem) => ({ ...place, ...problem, ...valueOf(item, problem) }));
  const key = person.provenance.entry;
  people.add(person, cells.get('key') !== undefined);
  return problems.map((problem) => ({ ...place, entry: key, ...problem }));
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

function tooManyCells(value: string): Omit<Diagnostic, 'file' | 'line' | 'entry'> {
  return {
    code: 'too-many-cells',
    severity: 'warning',
    message: 'The row has more cells than there are headings; those beyond were left out',
    value,
    hint: 'A cell that holds the delimiter must stand in quotation marks.',
  };
}

function valueOf(row: Row, problem: { value?: string }): { value: string } {
  return { value: problem.value ?? row.cells.join(' ').trim().slice(0, 200) };
}

function sameKey(
  key: string,
  problem: NonNullable<ReturnType<typeof rowsOfOneKey>['problem']>,
  context: ImportContext,
): Diagnostic {
  const { code, line, message, hint } = problem;
  return {
    file: `exports/${context.file}`,
    ...(line === undefined ? {} : { line }),
    entry: key,
    code,
    severity: code === 'repeated-row' ? 'notice' : 'warning',
    message,
    value: key,
    hint,
  };
}

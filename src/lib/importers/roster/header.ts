import { headingToField, headingToKey, isRosterField, type RosterField } from './fields.ts';
import type { Line } from './lines.ts';
import { RowReader, type Row } from './rows.ts';

/** Our field → the heading of the column that holds it, as `site.yml` maps them. */
export type ColumnMapping = Readonly<Record<string, string>>;

export interface Header {
  delimiter: string;
  headings: readonly string[];
  /** The field of each column, undefined where nobody knows. */
  fields: readonly (RosterField | undefined)[];
  /** Line of the row with the headings. */
  line: number;
}

const delimiters = [',', ';', '\t', '|'];
/** A title may stand above the headings. */
const firstRows = 10;

/** Fields that may take several columns (faculty and department). */
const severalColumns: ReadonlySet<RosterField> = new Set(['unit', 'phone', 'email']);
/** Fields that say that a list with names is a list of people. */
const personal: ReadonlySet<RosterField> = new Set([
  'originalName',
  'variants',
  'role',
  'unit',
  'affiliation',
  'joined',
  'left',
  'orcid',
  'openalex',
  'scopus',
  'scholar',
  'openTo',
  'email',
  'phone',
]);

/** The row of headings among the first lines, with the delimiter under which most of them are known. */
export function findHeader(lines: readonly Line[], mapping: ColumnMapping = {}): Header | undefined {
  const found = delimiters
    .flatMap((delimiter) => firstRowsOf(lines, delimiter).map((row) => rowToHeader(row, delimiter, mapping)))
    .filter((header) => header.headings.length > 1 && hasNames(header));
  const most = Math.max(...found.map(knownColumns));
  return found.find((header) => knownColumns(header) === most);
}

/** Whether a file with these headings is a list of people and not, say, one of topics, which have names too. */
export function isRosterHeader({ fields }: Header): boolean {
  const known = new Set(fields);
  return (
    (known.has('family') && known.has('given')) ||
    fields.some((field) => field !== undefined && personal.has(field))
  );
}

function firstRowsOf(lines: readonly Line[], delimiter: string): Row[] {
  const reader = new RowReader(delimiter);
  const rows = [...lines, undefined].flatMap((line) => [...reader.read(line)]);
  return rows.filter((row) => row.kind === 'row').slice(0, firstRows);
}

function rowToHeader(row: Row, delimiter: string, mapping: ColumnMapping): Header {
  const entries = Object.entries(mapping).filter(([field]) => isRosterField(field));
  const mapped = new Map(entries.map(([field, heading]) => [headingToKey(heading), field]));
  const taken = new Set(entries.map(([field]) => field));
  const fields = row.cells.map((heading): RosterField | undefined => {
    const byRule = mapped.get(headingToKey(heading));
    if (byRule !== undefined) return isRosterField(byRule) ? byRule : undefined;
    const field = headingToField(heading);
    if (field === undefined || (taken.has(field) && !severalColumns.has(field))) return undefined;
    taken.add(field);
    return field;
  });
  return { delimiter, headings: row.cells, fields, line: row.line };
}

function hasNames({ fields }: Header): boolean {
  return fields.some((field) => field === 'name' || field === 'family');
}

function knownColumns({ fields }: Header): number {
  return fields.filter((field) => field !== undefined).length;
}

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
  'unitKey',
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
    .filter((header) => header.headings.length > 1 && (hasNames(header) || isPositionsHeader(header)));
  const most = Math.max(...found.map(knownColumns));
  return found.find((header) => knownColumns(header) === most);
}

/** Headings of a key that can only be a person's. */
const personKeys =
  /^(?:person|staff|employee|personnel|user|personen|personal)(?:id|key|number|nummer|nr)$|^uid$/;

/** Whether the file names nobody, but tells what people hold whom another file names under the same keys. */
function isPositionsHeader(header: Header): boolean {
  if (hasNames(header)) return false;
  const { fields, headings } = header;
  const known = new Set(fields);
  const hasTerm = known.has('unit') || known.has('unitKey') || known.has('joined') || known.has('left');
  if (known.has('orcid') && hasTerm) return true;
  const isPerson = fields.some(
    (field, index) => field === 'key' && personKeys.test(headingToKey(headings[index] ?? '')),
  );
  return isPerson && (hasTerm || known.has('role') || known.has('affiliation'));
}

/** Whether a file with these headings is a list of people and not, say, one of topics, which have names too. */
export function isRosterHeader(header: Header): boolean {
  const { fields } = header;
  const known = new Set(fields);
  if (isPositionsHeader(header)) return true;
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

/** The header that a row of headings is. */
export function rowToHeader(
  row: Pick<Row, 'cells' | 'line'>,
  delimiter: string,
  mapping: ColumnMapping,
): Header {
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
  return { delimiter, headings: row.cells, fields: settleName(fields, row.cells), line: row.line };
}

/** `nome` and `nombre` are given names beside a column of family names, and whole names without one. */
function settleName(
  fields: readonly (RosterField | undefined)[],
  headings: readonly string[],
): (RosterField | undefined)[] {
  const isGiven = fields.includes('family') && !fields.includes('given');
  return fields.map((field, index) =>
    isGiven && field === 'name' && /^nom(?:e|bre)$/.test(headingToKey(headings[index] ?? ''))
      ? 'given'
      : field,
  );
}

export function hasNames({ fields }: Pick<Header, 'fields'>): boolean {
  return fields.some((field) => field === 'name' || field === 'family');
}

function knownColumns({ fields }: Header): number {
  return fields.filter((field) => field !== undefined).length;
}

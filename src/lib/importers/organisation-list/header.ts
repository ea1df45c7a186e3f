import type { Line } from '../roster/lines.ts';
import { RowReader, type Row } from '../roster/rows.ts';
import { headingToField } from './fields.ts';

export interface OrganisationHeader {
  delimiter: string;
  headings: readonly string[];
  /** Our field for each column; undefined where nobody knows, or an earlier column gives it. */
  fields: readonly (string | undefined)[];
  line: number;
}

const delimiters = [',', ';', '\t', '|'];
const firstRows = 10;

/**
 * The row of headings of a list of organisations: a column of names, and one heading at least that no list of
 * anything else has.
 */
export function findHeader(lines: readonly Line[]): OrganisationHeader | undefined {
  for (const delimiter of delimiters) {
    const reader = new RowReader(delimiter);
    const rows = [...lines, undefined].flatMap((line) => [...reader.read(line)]);
    for (const row of rows.filter((each) => each.kind === 'row').slice(0, firstRows)) {
      const header = rowToHeader(row, delimiter);
      if (header !== undefined) return header;
    }
  }
  return undefined;
}

function rowToHeader({ cells, line }: Row, delimiter: string): OrganisationHeader | undefined {
  const found = cells.map(headingToField);
  const fields = found.map((each, index) =>
    found.findIndex((other) => other?.field === each?.field) === index ? each?.field : undefined,
  );
  const isList = found.some((each) => each?.isOwn === true) && fields.includes('name') && cells.length > 1;
  return isList ? { delimiter, headings: cells, fields, line } : undefined;
}

import { parse } from 'csv-parse/sync';
import type { Line } from './lines.ts';

export interface Row {
  kind: 'row';
  cells: readonly string[];
  /** Where the row begins. */
  line: number;
}

/** A row that could not be read. */
export interface RowProblem {
  kind: 'problem';
  code: 'unclosed-quote' | 'record-too-long';
  line: number;
  value: string;
}

/** A cell may hold line breaks; more than this many lines say that its closing quote is missing. */
const longestRow = 50;

/**
 * Joins lines to rows, since a quoted cell may hold line breaks, and takes rows apart. A quote that is never closed
 * would swallow the rows after it: its line becomes a problem and the next line begins a new row.
 */
export class RowReader {
  readonly #delimiter: string;
  readonly #lines: Line[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  /** Takes the next line, or undefined at the end, and yields the rows that are whole now. */
  *read(line: Line | undefined): Generator<Row | RowProblem> {
    if (line !== undefined) this.#lines.push(line);
    while (this.#lines.length > 0) {
      const length = this.#rowLength(line === undefined);
      if (length === undefined) return;
      const row = this.#lines.splice(0, Math.max(length, 1));
      const item = linesToRow(row, length > 0, this.#delimiter);
      if (item !== undefined) yield item;
    }
  }

  /** How many lines the first row has; 0 when its quote is never closed, undefined when more lines may close it. */
  #rowLength(atEnd: boolean): number | undefined {
    let isOpen = false;
    let length = 0;
    for (const { text, isTooLong } of this.#lines.slice(0, longestRow)) {
      length++;
      if (isTooLong === true) return length === 1 ? 1 : 0;
      const end = lineToQuoteState(text, isOpen, this.#delimiter);
      if (end === 'odd') return length === 1 ? 1 : 0;
      if (end === 'closed') return length;
      isOpen = true;
    }
    return atEnd || length === longestRow ? 0 : undefined;
  }
}

/**
 * Whether a quote is open at the end of the line; `odd` when one is closed in the middle of a cell, which shows in a
 * cell of several lines that the quote at its beginning lacks its partner.
 */
function lineToQuoteState(text: string, wasOpen: boolean, delimiter: string): 'open' | 'closed' | 'odd' {
  let isOpen = wasOpen;
  let atCellStart = !wasOpen;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isOpen) {
      if (character !== '"') continue;
      if (text[index + 1] === '"') {
        index++;
        continue;
      }
      isOpen = false;
      const next = /^[ \t]*(.?)/s.exec(text.slice(index + 1))?.[1] ?? '';
      if (next !== '' && next !== delimiter && text[index + 1] !== delimiter) return 'odd';
    } else if (character === delimiter) atCellStart = true;
    else if (character === '"' && atCellStart) isOpen = true;
    else if (character !== ' ' && character !== '\t') atCellStart = false;
  }
  return isOpen ? 'open' : 'closed';
}

function linesToRow(
  lines: readonly Line[],
  isWhole: boolean,
  delimiter: string,
): Row | RowProblem | undefined {
  const text = lines.map((line) => line.text).join('\n');
  const line = lines[0]?.number ?? 1;
  if (lines.some(({ isTooLong }) => isTooLong)) {
    return { kind: 'problem', code: 'record-too-long', line, value: text };
  }
  if (!isWhole) return { kind: 'problem', code: 'unclosed-quote', line, value: text };
  const cells = textToCells(text, delimiter);
  return cells.every((cell) => cell === '') ? undefined : { kind: 'row', cells, line };
}

function textToCells(text: string, delimiter: string): readonly string[] {
  const options = {
    delimiter,
    record_delimiter: '\n',
    relax_quotes: true,
    relax_column_count: true,
    trim: true,
  } as const;
  let rows: string[][];
  try {
    rows = parse(text, options);
  } catch {
    // Quotes in the middle of a cell: they are part of the text.
    rows = parse(text, { ...options, quote: null });
  }
  return (rows[0] ?? []).map((cell) =>
    cell
      .normalize('NFC')
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
}

import { Bracket, BracketStack, type BracketKind } from './bracket-stack.ts';
import type { Cursor } from './cursor.ts';
import { COLON, COMMA, isByteOrderMark, LF, OPEN_ARRAY, OPEN_OBJECT, QUOTE, WORD } from './json-bytes.ts';
import { OpenRecord } from './open-record.ts';
import type { OpenString } from './open-string.ts';
import { PageLists } from './page-lists.ts';
import { type DamageCode, RecordOutput } from './record-output.ts';
import type { SplitJsonOptions } from './split-json.ts';

/**
 * Decides where records begin and end, as the scanner meets brackets, commas, colons and values.
 *
 * JSON that is damaged leaves no certain place to go on from. The rules: a `}` or `]` closes what stands open
 * inside; a `{` where only a member name may stand means that the objects around it were not closed; where records
 * stand one to a line, a line that begins with `{` begins a record; in a record that failed, an object that begins
 * with the same members as other records is one; and what follows damage must resemble the records before it.
 */
export class RecordCutter {
  readonly output = new RecordOutput();
  readonly record: OpenRecord;
  readonly #cursor: Cursor;
  readonly #string: OpenString;
  readonly #pages: PageLists;
  readonly #stack = new BracketStack();
  /** How many bytes may still be read again, so that no file takes for ever. */
  #rereadable: number;
  /** Records stand one to a line. */
  #byLine = false;
  /** The last byte that was not white space. */
  last = 0;

  constructor(options: SplitJsonOptions, cursor: Cursor, string: OpenString) {
    this.record = new OpenRecord(options.recordBytes, cursor.window);
    this.#cursor = cursor;
    this.#string = string;
    this.#pages = new PageLists(options.arrays);
    this.#rereadable = 16 * options.recordBytes;
  }

  get isDone(): boolean {
    return !this.record.isOpen && this.#stack.depth === 0;
  }

  lineBreak(position: number): void {
    this.#cursor.countLine(position);
    if (this.#stack.depth > 0) return;
    if (this.record.isScalar) this.#endRecord(position);
    if (this.#byLine && !this.record.isOpen) this.output.isReported = false;
  }

  comma(position: number): void {
    if (this.record.isScalar) this.#endRecord(position);
    this.last = COMMA;
  }

  colon(position: number): void {
    if (this.record.isScalar) {
      this.record.close();
      this.output.strayMember(this.#string.name(position), this.#cursor.line);
    }
    this.last = COLON;
  }

  string(position: number): void {
    if (!this.record.isOpen && this.#stack.atRecordLevel) this.#startRecord(position, true);
    this.#string.begin(position);
  }

  /** A byte of a number or a literal, or one that JSON does not allow. */
  word(position: number, byte: number): void {
    if (!this.record.isOpen && this.#stack.atRecordLevel) {
      if (this.#stack.depth === 0 && isByteOrderMark(byte)) return;
      this.#startRecord(position, true);
    } else if (this.last === QUOTE && this.record.isOpen) {
      this.#splitUnclosedString(position);
    }
    this.last = WORD;
  }

  /** `"title": "On light, "year": 2001`: the quote that seemed to close a string opens the next one. */
  #splitUnclosedString(position: number): void {
    if (this.record.isTooLong(position) || !this.#string.endsLikeJson) return;
    const text = this.#cursor.window.bytes.subarray(this.#string.start, position);
    this.#cursor.line -= text.reduce((count, byte) => (byte === LF ? count + 1 : count), 0);
    this.#cursor.position = this.#string.start + 1;
  }

  /**
   * Takes the record that fills the line beginning here, where records stand one to a line: what is valid JSON up to
   * the line's end need not be followed bracket by bracket.
   */
  takeLine(position: number): boolean {
    if (!this.#byLine || this.record.isOpen || this.#stack.depth > 0 || this.#stack.overflow > 0)
      return false;
    if (position !== this.#cursor.lineStart) return false;
    const { window, line } = this.#cursor;
    const end = window.indexOf(LF, position);
    if (end === -1) return false;
    this.#startRecord(position, false);
    const value = this.record.isTooLong(end) ? undefined : parseOrNothing(this.record.text(end));
    this.record.close();
    if (value === undefined || this.#pages.isPage(value)) return false;
    this.last = WORD;
    this.output.record(value, line);
    this.#cursor.position = end;
    return true;
  }

  open(position: number, isObject: boolean): void {
    if (this.record.isScalar) this.#endRecord(position);
    if (this.record.isOpen && this.#isUnclosedRecord(position, isObject) && this.#failRecord(position))
      return;
    if (this.#stack.top === Bracket.page && this.last !== COLON) this.#closePage();
    const isRecordLevel = !this.record.isOpen && this.#stack.atRecordLevel;
    const isList = !isObject && (isRecordLevel || this.#holdsRecords(position));
    if (isRecordLevel && isObject) this.#startRecord(position, false);
    if (isRecordLevel && isList && this.#stack.depth === 0 && this.#pages.has(this.#memberName(position))) {
      // The list of a page whose beginning is damaged.
      this.output.isSuspect = false;
    }
    if (isList && this.record.isOpen) this.#turnIntoPage();
    this.#push(isList ? Bracket.records : isObject ? Bracket.object : Bracket.array, position);
  }

  /** Whether the bracket shows that the open record was never closed. */
  #isUnclosedRecord(position: number, isObject: boolean): boolean {
    const { depth } = this.record;
    const isLine = this.#byLine && depth === 0 && position === this.#cursor.lineStart;
    if (isObject && isLine) return true;
    if (this.last === COLON || this.#stack.overflow > 0) return false;
    while (this.#stack.depth > depth && this.#stack.top === Bracket.object) this.#stack.pop();
    if (this.#stack.depth > depth) return false;
    this.record.isUnbalanced = position !== this.#cursor.lineStart;
    return true;
  }

  #push(kind: BracketKind, position: number): void {
    const name = this.#pages.needsName(this.#stack) ? this.#memberName(position) : '';
    const isKnown = this.#stack.push(kind, name);
    if (!isKnown && !this.record.isOpen) this.output.stray('it is nested too deeply', this.#cursor.line);
    this.last = kind === Bracket.object ? OPEN_OBJECT : OPEN_ARRAY;
  }

  /** Whether the list that opens here holds the records of a page. */
  #holdsRecords(position: number): boolean {
    if (this.last !== COLON || this.#stack.overflow > 0) return false;
    const { isOpen } = this.record;
    const isCandidate = this.#pages.isOpen !== isOpen && !(isOpen && this.record.isTooLong(position));
    const base = isOpen ? this.record.depth : this.#pages.depth;
    if (!isCandidate || !this.#pages.isNear(this.#stack, base)) return false;
    return this.#pages.has(this.#stack.path(base, this.#memberName(position)));
  }

  #turnIntoPage(): void {
    this.#pages.depth = this.record.depth;
    this.#stack.turnIntoPage(this.record.depth);
    this.record.close();
  }

  /** A bracket where the next member of a page should stand: its list was closed too early. */
  #closePage(): void {
    this.output.stray('a list of records was closed too early', this.#cursor.line);
    this.output.damaged();
    this.#stack.popTo(this.#pages.depth);
    this.#pages.depth = -1;
  }

  /** The name before the colon before `position`, or '' where there is none. */
  #memberName(position: number): string {
    return this.last === COLON ? this.#string.name(position) : '';
  }

  close(position: number, isObject: boolean): void {
    const stack = this.#stack;
    this.last = WORD;
    if (this.record.isScalar) this.#endRecord(position);
    if (!this.record.isOpen) this.output.release();
    if (stack.overflow > 0) {
      stack.overflow--;
      return;
    }
    const depth = stack.matching(isObject);
    if (depth === undefined) {
      this.output.strayBracket(this.#cursor.line);
      return;
    }
    if (depth < stack.depth - 1) {
      if (this.record.isOpen) this.record.isUnbalanced = true;
      else this.output.damaged();
    }
    if (this.record.isOpen && depth < this.record.depth && this.#failRecord(position)) return;
    stack.popTo(depth);
    if (depth <= this.#pages.depth) this.#pages.depth = -1;
    if (this.record.isOpen && depth === this.record.depth) this.#endRecord(position + 1);
  }

  #startRecord(position: number, isScalar: boolean): void {
    const { depth } = this.#stack;
    if (!isScalar) this.output.release();
    this.record.begin(position, this.#cursor.line, depth, isScalar);
    if (position === this.#cursor.lineStart) this.output.lineBegins(this.#byLine && depth === 0);
  }

  #endRecord(end: number): void {
    const record = this.record;
    const value = record.isTooLong(end) ? undefined : parseOrNothing(record.text(end));
    if (value === undefined) {
      this.#failRecord(end);
      return;
    }
    if (record.depth === 0 && !record.isScalar && record.line === this.#cursor.line) this.#byLine = true;
    record.close();
    this.output.record(value, record.line);
  }

  /** Gives the record up. Returns true when text is to be read again, because it holds other records. */
  #failRecord(end: number, code: DamageCode = 'broken-json'): boolean {
    const record = this.record;
    const isTooLong = record.isTooLong(end);
    const isLine = !this.#byLine && !record.isScalar && record.depth === 0;
    const isLines = isLine && !isTooLong && record.holdsLines(end);
    const next = isLines ? record.start : this.#findNext(end);
    if (!isLines) {
      const kind = next !== undefined ? 'broken-json' : isTooLong ? 'record-too-long' : code;
      this.output.broken(kind, record.line, record.excerpt(next ?? end));
      this.output.isSuspect ||= kind === 'broken-json' && next === undefined;
    }
    this.#byLine ||= isLines;
    if (next !== undefined) this.#readAgain(next);
    else if (record.isUnbalanced) this.output.damaged();
    this.#stack.popTo(record.depth);
    record.close();
    return next !== undefined;
  }

  /** Where a record begins that the broken one has swallowed. */
  #findNext(end: number): number | undefined {
    if (this.record.isScalar) return undefined;
    const names = this.output.firstNames(this.record.excerpt(end));
    const next = this.#rereadable > 0 ? this.record.findNext(end, names) : undefined;
    if (next !== undefined) this.#rereadable -= end - next;
    return next;
  }

  #readAgain(position: number): void {
    this.#cursor.line = this.record.line + this.record.linesBefore(position);
    this.#cursor.position = position;
    this.#string.close();
    this.last = COMMA;
  }

  /** The record is beyond the limit before its end is in sight. */
  outgrow(): void {
    const { position } = this.#cursor;
    if (this.#findNext(position) === undefined) this.record.forget(position);
    else this.#failRecord(position);
  }

  endOfFile(): void {
    const { end } = this.#cursor.window;
    if (this.record.isScalar && !this.#string.isOpen) this.#endRecord(end);
    if (this.record.isOpen) {
      if (this.#failRecord(end, 'truncated-json')) return;
    } else if (this.#stack.depth > 0) {
      this.output.broken('truncated-json', this.#cursor.line);
    }
    this.#cursor.position = end;
    this.#string.close();
    this.#stack.popTo(0);
  }
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

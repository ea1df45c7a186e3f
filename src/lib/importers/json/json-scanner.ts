import { Bracket, BracketStack, type BracketKind } from './bracket-stack.ts';
import { Cursor } from './cursor.ts';
import {
  CLOSE_ARRAY,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  CR,
  isByteOrderMark,
  LF,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  RECORD_SEPARATOR,
  SPACE,
  TAB,
  WORD,
} from './json-bytes.ts';
import { OpenRecord } from './open-record.ts';
import { OpenString } from './open-string.ts';
import { RecordOutput } from './record-output.ts';
import type { JsonProblem, JsonRecord, SplitJsonOptions } from './split-json.ts';

/**
 * Finds where records begin and end by following strings and brackets, byte by byte, and parses each record.
 *
 * JSON that is damaged leaves no certain place to go on from. The rules, in the order in which they are met:
 * a string that meets a line break ends there, unless the next line goes on like text; a `}` or `]` closes what
 * stands open inside; a `{` where only a member name may stand means that the objects around it were not closed;
 * where records stand one to a line, a line that begins with `{` begins a record; and what follows damage must
 * resemble the records before it. Positions count from the beginning of the window.
 */
export class JsonScanner {
  readonly #arrays: ReadonlySet<string>;
  readonly #longestPath: number;
  readonly #cursor = new Cursor();
  readonly #stack = new BracketStack();
  readonly #output = new RecordOutput();
  readonly #record: OpenRecord;
  readonly #string = new OpenString(this.#cursor);

  #finished = false;
  /** Depth of the page object whose lists are read, or -1. */
  #pageDepth = -1;
  /** Records stand one to a line. */
  #byLine = false;
  /** The last byte that was not white space. */
  #last = 0;

  constructor(options: SplitJsonOptions) {
    this.#record = new OpenRecord(options.recordBytes, this.#cursor.window);
    this.#arrays = new Set(options.arrays);
    this.#longestPath = Math.max(0, ...options.arrays.map((path) => path.split('.').length));
  }

  /** Adds bytes; `next` must have returned undefined since the last call. */
  feed(chunk: Uint8Array): void {
    const cursor = this.#cursor;
    this.#record.checkLength(cursor.position);
    const moved = cursor.window.append(chunk, this.#neededFrom());
    cursor.position -= moved;
    cursor.lineStart -= moved;
    this.#record.start -= moved;
    this.#string.start -= moved;
    this.#string.end -= moved;
  }

  /** Says that no more bytes will come. */
  finish(): void {
    this.#finished = true;
  }

  /** The next record or problem, or undefined when more bytes are needed. */
  next(): JsonRecord | JsonProblem | undefined {
    if (this.#output.isEmpty) this.#scan();
    while (this.#finished && this.#output.isEmpty && !this.#isDone()) {
      this.#endOfFile();
      this.#scan();
    }
    return this.#output.take();
  }

  #scan(): void {
    const cursor = this.#cursor;
    const { bytes, end } = cursor.window;
    while (cursor.position < end && this.#output.isEmpty) {
      if (this.#string.isOpen) {
        const state = this.#string.read();
        if (state === 'more') return;
        this.#last = state === 'closed' ? QUOTE : WORD;
        continue;
      }
      const position = cursor.position++;
      const byte = bytes[position] ?? 0;
      switch (byte) {
        case SPACE:
        case TAB:
        case CR:
        case RECORD_SEPARATOR:
          break;
        case LF:
          this.#lineBreak(position);
          break;
        case QUOTE:
          if (!this.#record.isOpen && this.#stack.atRecordLevel) this.#startRecord(position, true);
          this.#string.begin(position);
          break;
        case COMMA:
        case COLON:
          if (this.#record.isScalar) this.#endRecord(position);
          this.#last = byte;
          break;
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          this.#open(position, byte === OPEN_OBJECT);
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          this.#close(position, byte === CLOSE_OBJECT);
          break;
        default:
          this.#word(position, byte);
      }
    }
  }

  #lineBreak(position: number): void {
    this.#cursor.countLine(position);
    if (this.#stack.depth > 0) return;
    if (this.#record.isScalar) this.#endRecord(position);
    if (this.#byLine && !this.#record.isOpen) this.#output.isReported = false;
  }

  /** A byte of a number or a literal, or one that JSON does not allow. */
  #word(position: number, byte: number): void {
    if (!this.#record.isOpen && this.#stack.atRecordLevel) {
      if (this.#stack.depth === 0 && isByteOrderMark(byte)) return;
      this.#startRecord(position, true);
    } else if (this.#last === QUOTE && this.#record.isOpen) {
      this.#splitUnclosedString(position);
    }
    this.#last = WORD;
  }

  /** `"title": "On light, "year": 2001`: the quote that seemed to close a string opens the next one. */
  #splitUnclosedString(position: number): void {
    if (this.#record.isTooLong(position) || !this.#string.endsLikeJson) return;
    const text = this.#cursor.window.bytes.subarray(this.#string.start, position);
    this.#cursor.line -= text.reduce((count, byte) => (byte === LF ? count + 1 : count), 0);
    this.#cursor.position = this.#string.start + 1;
  }

  #open(position: number, isObject: boolean): void {
    if (this.#record.isScalar) this.#endRecord(position);
    if (this.#record.isOpen && this.#isUnclosedRecord(position, isObject) && this.#failRecord(position))
      return;
    const isRecordLevel = !this.#record.isOpen && this.#stack.atRecordLevel;
    const isList = !isObject && (isRecordLevel || this.#holdsRecords(position));
    if (isRecordLevel && isObject) this.#startRecord(position, false);
    if (isList && this.#record.isOpen) this.#turnIntoPage();
    this.#push(isList ? Bracket.records : isObject ? Bracket.object : Bracket.array, position);
  }

  /** Whether the bracket shows that the open record was never closed. */
  #isUnclosedRecord(position: number, isObject: boolean): boolean {
    const { depth } = this.#record;
    const isLine = this.#byLine && depth === 0 && position === this.#cursor.lineStart;
    if (isObject && isLine) return true;
    if (this.#last === COLON || this.#stack.overflow > 0) return false;
    while (this.#stack.depth > depth && this.#stack.top === Bracket.object) this.#stack.pop();
    if (this.#stack.depth > depth) return false;
    if (position !== this.#cursor.lineStart) this.#output.damaged();
    return true;
  }

  #push(kind: BracketKind, position: number): void {
    const isNamed = this.#longestPath > 1 && this.#stack.depth <= this.#longestPath + 1;
    const isKnown = this.#stack.push(kind, isNamed ? this.#memberName(position) : '');
    if (!isKnown && !this.#record.isOpen) this.#output.stray('it is nested too deeply', this.#cursor.line);
    this.#last = kind === Bracket.object ? OPEN_OBJECT : OPEN_ARRAY;
  }

  /** Whether the list that opens here holds the records of a page. */
  #holdsRecords(position: number): boolean {
    if (this.#last !== COLON || this.#stack.overflow > 0) return false;
    const { isOpen } = this.#record;
    const isCandidate = isOpen
      ? this.#pageDepth < 0 && !this.#record.isTooLong(position)
      : this.#pageDepth >= 0;
    const base = isOpen ? this.#record.depth : this.#pageDepth;
    if (!isCandidate || this.#stack.depth - base > this.#longestPath) return false;
    return this.#arrays.has(this.#stack.path(base, this.#memberName(position)));
  }

  #turnIntoPage(): void {
    this.#pageDepth = this.#record.depth;
    this.#stack.turnIntoPage(this.#record.depth);
    this.#record.close();
  }

  /** The name before the colon before `position`, or '' where there is none. */
  #memberName(position: number): string {
    return this.#last === COLON ? this.#string.name(position) : '';
  }

  #close(position: number, isObject: boolean): void {
    const stack = this.#stack;
    this.#last = WORD;
    if (this.#record.isScalar) this.#endRecord(position);
    if (stack.overflow > 0) {
      stack.overflow--;
      return;
    }
    const depth = stack.matching(isObject);
    if (depth === undefined) {
      this.#output.strayBracket(this.#cursor.line);
      return;
    }
    const isImplied = depth < stack.depth - 1;
    if (this.#record.isOpen && depth < this.#record.depth && this.#failRecord(position)) return;
    stack.popTo(depth);
    if (depth <= this.#pageDepth) this.#pageDepth = -1;
    if (this.#record.isOpen && depth === this.#record.depth) this.#endRecord(position + 1);
    if (isImplied) this.#output.damaged();
  }

  #startRecord(position: number, isScalar: boolean): void {
    const { depth } = this.#stack;
    this.#record.begin(position, this.#cursor.line, depth, isScalar);
    if (this.#byLine && depth === 0 && position === this.#cursor.lineStart) this.#output.isSuspect = false;
  }

  #endRecord(end: number): void {
    const record = this.#record;
    let value: unknown;
    try {
      if (!record.isTooLong(end)) value = JSON.parse(record.text(end));
    } catch {
      value = undefined;
    }
    if (value === undefined) {
      this.#failRecord(end);
      return;
    }
    if (record.depth === 0 && !record.isScalar && record.line === this.#cursor.line) this.#byLine = true;
    record.close();
    this.#output.record(value, record.line);
  }

  /** Gives the record up. Returns true when it turned out to be several lines that are to be read one by one. */
  #failRecord(end: number, code: JsonProblem['code'] = 'broken-json'): boolean {
    const record = this.#record;
    const isTooLong = record.isTooLong(end);
    const isLines =
      !this.#byLine && !record.isScalar && record.depth === 0 && !isTooLong && record.holdsLines(end);
    if (isLines) this.#rereadByLine();
    else this.#output.broken(isTooLong ? 'record-too-long' : code, record.line, record.excerpt(end));
    this.#stack.popTo(record.depth);
    record.close();
    return isLines;
  }

  /** A first line without its end swallows the lines after it: goes back to its beginning. */
  #rereadByLine(): void {
    this.#byLine = true;
    this.#cursor.position = this.#record.start;
    this.#cursor.line = this.#record.line;
    this.#string.close();
    this.#last = 0;
  }

  #isDone(): boolean {
    return (
      !this.#record.isOpen && this.#stack.depth === 0 && this.#cursor.position >= this.#cursor.window.end
    );
  }

  #endOfFile(): void {
    const { end } = this.#cursor.window;
    if (this.#record.isScalar && !this.#string.isOpen) this.#endRecord(end);
    if (this.#record.isOpen) {
      if (this.#failRecord(end, 'truncated-json')) return;
    } else if (this.#stack.depth > 0) {
      this.#output.broken('truncated-json', this.#cursor.line);
    }
    this.#cursor.position = end;
    this.#string.close();
    this.#stack.popTo(0);
  }

  /** From where on bytes may still be asked for. */
  #neededFrom(): number {
    const { position } = this.#cursor;
    if (this.#record.isOpen && !this.#record.isOversized) return this.#record.start;
    const isName = this.#string.isOpen || this.#last === QUOTE || this.#last === COLON;
    return isName && this.#string.isNear(position) ? this.#string.start : position;
  }
}

import { Bracket, BracketStack, type BracketKind } from './bracket-stack.ts';
import { ByteWindow } from './byte-window.ts';
import { RecordOutput } from './record-output.ts';
import type { JsonProblem, JsonRecord, SplitJsonOptions } from './split-json.ts';

const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const RECORD_SEPARATOR = 0x1e;
const SPACE = 0x20;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_ARRAY = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE_ARRAY = 0x5d;
/** Stands for any byte of a number or a literal. */
const WORD = 0x61;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** Longest member name that can be the name of a list of records, in bytes. */
const longestName = 256;
const excerptBytes = 200;

const recordProblem = {
  'broken-json': {
    code: 'broken-json',
    message: 'The record is not valid JSON and was left out',
    hint: 'Export it again, or mend the line.',
  },
  'truncated-json': {
    code: 'truncated-json',
    message: 'The file ends in the middle of a record',
    hint: 'The download was probably cut off: export the file again.',
  },
  'record-too-long': {
    code: 'record-too-long',
    message: 'The record is longer than the limit and was left out',
    hint: 'Raise limits.recordMegabytes in site.yml if the record is wanted.',
  },
} as const;

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
  readonly #recordBytes: number;
  readonly #arrays: ReadonlySet<string>;
  readonly #longestPath: number;
  readonly #window = new ByteWindow();
  readonly #stack = new BracketStack();
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #output = new RecordOutput();

  #position = 0;
  #line = 1;
  #lineStart = 0;
  #finished = false;

  /** Depth of the page object whose lists are read, or -1. */
  #pageDepth = -1;
  #inRecord = false;
  #isScalar = false;
  #recordStart = 0;
  #recordLine = 1;
  #recordDepth = 0;
  #oversized = false;
  #oversizedExcerpt = '';

  #inString = false;
  /** A string met a line break; the next byte that is not white space tells whether it goes on. */
  #stringBroken = false;
  #stringStart = -1;
  #stringEnd = -1;
  /** The last byte that was not white space. */
  #last = 0;

  /** Records stand one to a line. */
  #byLine = false;

  constructor(options: SplitJsonOptions) {
    this.#recordBytes = options.recordBytes;
    this.#arrays = new Set(options.arrays);
    this.#longestPath = Math.max(0, ...options.arrays.map((path) => path.split('.').length));
  }

  /** Adds bytes; `next` must have returned undefined since the last call. */
  feed(chunk: Uint8Array): void {
    if (this.#inRecord && !this.#oversized && this.#isTooLong(this.#position)) {
      this.#oversizedExcerpt = this.#excerpt();
      this.#oversized = true;
    }
    const moved = this.#window.append(chunk, this.#neededFrom());
    this.#position -= moved;
    this.#lineStart -= moved;
    this.#recordStart -= moved;
    this.#stringStart -= moved;
    this.#stringEnd -= moved;
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
    const { bytes, end } = this.#window;
    while (this.#position < end && this.#output.isEmpty) {
      if (this.#inString) {
        if (!this.#scanString(bytes, end)) return;
        continue;
      }
      const position = this.#position++;
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
          if (!this.#inRecord && this.#stack.atRecordLevel) this.#startRecord(position, true);
          this.#stringStart = position;
          this.#inString = true;
          break;
        case COMMA:
        case COLON:
          if (this.#isScalar) this.#endRecord(position);
          this.#last = byte;
          break;
        case OPEN_OBJECT:
        case OPEN_ARRAY:
          if (this.#open(position, byte === OPEN_OBJECT)) this.#last = byte;
          break;
        case CLOSE_OBJECT:
        case CLOSE_ARRAY:
          this.#close(position, byte === CLOSE_OBJECT);
          this.#last = WORD;
          break;
        default:
          this.#word(position, byte);
      }
    }
  }

  /** Goes to the end of the string; returns false when more bytes are needed. */
  #scanString(bytes: Uint8Array, end: number): boolean {
    if (this.#stringBroken) return this.#resumeString(bytes, end);
    let position = this.#position;
    for (; position < end; position++) {
      const byte = bytes[position] ?? 0;
      if (byte === QUOTE) {
        this.#stringEnd = position;
        this.#position = position + 1;
        this.#inString = false;
        this.#last = QUOTE;
        return true;
      }
      if (byte === BACKSLASH) {
        if (position + 1 === end) break;
        if (bytes[position + 1] !== LF) position++;
      } else if (byte === LF) {
        this.#line++;
        this.#lineStart = position + 1;
        this.#position = position + 1;
        this.#stringBroken = true;
        return true;
      }
    }
    this.#position = position;
    return false;
  }

  /** JSON that goes on after a line break inside a string begins with a quote or a bracket; text with anything else. */
  #resumeString(bytes: Uint8Array, end: number): boolean {
    for (; this.#position < end; this.#position++) {
      const byte = bytes[this.#position] ?? 0;
      if (byte === LF) {
        this.#line++;
        this.#lineStart = this.#position + 1;
      } else if (byte !== SPACE && byte !== TAB && byte !== CR) {
        this.#stringBroken = false;
        this.#inString = !isQuoteOrBracket(byte);
        this.#last = WORD;
        return true;
      }
    }
    return false;
  }

  #lineBreak(position: number): void {
    this.#line++;
    this.#lineStart = position + 1;
    if (this.#stack.depth > 0) return;
    if (this.#isScalar) this.#endRecord(position);
    if (this.#byLine && !this.#inRecord) this.#output.reported = false;
  }

  /** A byte of a number or a literal, or one that JSON does not allow. */
  #word(position: number, byte: number): void {
    if (!this.#inRecord && this.#stack.atRecordLevel) {
      const isByteOrderMark = byte === 0xef || byte === 0xbb || byte === 0xbf;
      if (isByteOrderMark && this.#stack.depth === 0) return;
      this.#startRecord(position, true);
    } else if (this.#last === QUOTE && this.#inRecord && this.#isUnclosedString(position)) {
      // The quote that seemed to close the string opens the next one: read the text between as structure.
      this.#position = this.#stringStart + 1;
      this.#line -= this.#lineBreaksBetween(this.#stringStart, position);
    }
    this.#last = WORD;
  }

  /** `"title": "On light, "year": 2001`: a word follows a string that ends like JSON, not like text. */
  #isUnclosedString(position: number): boolean {
    if (this.#isTooLong(position)) return false;
    let end = this.#stringEnd - 1;
    while (end > this.#stringStart && (this.#window.bytes[end] ?? 0) <= SPACE) end--;
    const last = this.#window.bytes[end] ?? 0;
    return end > this.#stringStart && (last === COMMA || last === OPEN_OBJECT || last === OPEN_ARRAY);
  }

  /** Returns false when the text has to be read again from an earlier place. */
  #open(position: number, isObject: boolean): boolean {
    if (this.#isScalar) this.#endRecord(position);
    const stack = this.#stack;
    if (this.#inRecord && stack.overflow === 0) {
      if (isObject && this.#byLine && this.#recordDepth === 0 && position === this.#lineStart) {
        if (this.#failRecord(position)) return false;
      } else if (stack.top === Bracket.object && this.#last !== COLON) {
        while (stack.depth > this.#recordDepth && stack.top === Bracket.object) stack.pop();
        if (stack.depth === this.#recordDepth) {
          if (this.#failRecord(position)) return false;
          this.#output.suspect ||= position !== this.#lineStart;
        }
      }
    }
    if (!this.#inRecord && stack.atRecordLevel) {
      if (isObject) this.#startRecord(position, false);
      else return this.#push(Bracket.records, position);
    } else if (!isObject && this.#holdsRecords(position)) {
      if (this.#inRecord) {
        this.#pageDepth = this.#recordDepth;
        stack.turnIntoPage(this.#recordDepth);
        this.#inRecord = false;
      }
      return this.#push(Bracket.records, position);
    }
    return this.#push(isObject ? Bracket.object : Bracket.array, position);
  }

  #push(kind: BracketKind, position: number): true {
    const isNamed = this.#longestPath > 1 && this.#stack.depth <= this.#longestPath + 1;
    const isKnown = this.#stack.push(kind, isNamed ? this.#memberName(position) : '');
    if (!isKnown && !this.#inRecord) this.#output.damage('The JSON is nested too deeply', this.#line);
    return true;
  }

  /** Whether the list that opens here holds the records of a page. */
  #holdsRecords(position: number): boolean {
    if (this.#last !== COLON || this.#stack.overflow > 0) return false;
    const isCandidate = this.#inRecord
      ? this.#pageDepth < 0 && !this.#isTooLong(position)
      : this.#pageDepth >= 0;
    const base = this.#inRecord ? this.#recordDepth : this.#pageDepth;
    if (!isCandidate || this.#stack.depth - base > this.#longestPath) return false;
    return this.#arrays.has(this.#stack.path(base, this.#memberName(position)));
  }

  /** The string before the colon before `position`, or '' where there is none. */
  #memberName(position: number): string {
    const isNamed =
      this.#last === COLON && this.#stringStart >= 0 && position - this.#stringStart <= longestName;
    return isNamed
      ? this.#decoder.decode(this.#window.bytes.subarray(this.#stringStart + 1, this.#stringEnd))
      : '';
  }

  #close(position: number, isObject: boolean): void {
    if (this.#isScalar) this.#endRecord(position);
    const stack = this.#stack;
    if (stack.overflow > 0) {
      stack.overflow--;
      return;
    }
    const depth = stack.matching(isObject);
    if (depth === undefined) {
      this.#output.damage('The JSON is broken: a closing bracket has no opening one', this.#line);
      this.#output.suspect = true;
      return;
    }
    if (this.#inRecord && depth < this.#recordDepth) {
      stack.popTo(this.#recordDepth);
      if (this.#failRecord(position)) return;
      this.#output.suspect = true;
    }
    stack.popTo(depth);
    if (depth <= this.#pageDepth) this.#pageDepth = -1;
    if (this.#inRecord && depth === this.#recordDepth) this.#endRecord(position + 1);
  }

  #startRecord(position: number, isScalar: boolean): void {
    this.#inRecord = true;
    this.#isScalar = isScalar;
    this.#recordStart = position;
    this.#recordLine = this.#line;
    this.#recordDepth = this.#stack.depth;
  }

  #endRecord(end: number): void {
    if (this.#isTooLong(end)) {
      this.#failRecord(end);
      return;
    }
    const text = this.#decoder.decode(this.#window.bytes.subarray(this.#recordStart, end));
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      this.#failRecord(end);
      return;
    }
    if (this.#recordDepth === 0 && !this.#isScalar && this.#recordLine === this.#line) this.#byLine = true;
    this.#leaveRecord();
    this.#output.record(value, this.#recordLine);
  }

  /** Gives the record up. Returns true when it turned out to be several lines that are to be read one by one. */
  #failRecord(end: number, code: JsonProblem['code'] = 'broken-json'): boolean {
    const isTooLong = this.#isTooLong(end);
    if (!isTooLong && this.#rereadByLine(end)) return true;
    this.#output.broken({
      ...recordProblem[isTooLong ? 'record-too-long' : code],
      line: this.#recordLine,
      value: this.#oversized ? this.#oversizedExcerpt : this.#excerpt(),
    });
    this.#leaveRecord();
    return false;
  }

  #leaveRecord(): void {
    this.#inRecord = false;
    this.#isScalar = false;
    this.#oversized = false;
  }

  /** A first line without its end swallows the lines after it: reads them again, each for itself. */
  #rereadByLine(end: number): boolean {
    if (this.#byLine || this.#isScalar || this.#recordDepth > 0 || !this.#hasLineOfItsOwn(end)) return false;
    this.#byLine = true;
    this.#position = this.#recordStart;
    this.#line = this.#recordLine;
    this.#stack.popTo(0);
    this.#inString = false;
    this.#stringBroken = false;
    this.#last = 0;
    this.#leaveRecord();
    return true;
  }

  #hasLineOfItsOwn(end: number): boolean {
    const { bytes } = this.#window;
    let lineBreak = bytes.indexOf(LF, this.#recordStart);
    while (lineBreak >= 0 && lineBreak + 1 < end) {
      if (bytes[lineBreak + 1] === OPEN_OBJECT) return true;
      lineBreak = bytes.indexOf(LF, lineBreak + 1);
    }
    return false;
  }

  #isDone(): boolean {
    const isOpen = this.#inRecord || this.#inString || this.#stack.depth > 0;
    return !isOpen && this.#position >= this.#window.end;
  }

  #endOfFile(): void {
    const { end } = this.#window;
    if (this.#isScalar && !this.#inString) {
      this.#endRecord(end);
    } else if (this.#inRecord) {
      if (this.#failRecord(end, 'truncated-json')) return;
    } else if (this.#stack.depth > 0) {
      this.#output.broken({ ...recordProblem['truncated-json'], line: this.#line });
    }
    this.#position = end;
    this.#inString = false;
    this.#stack.popTo(0);
  }

  #isTooLong(position: number): boolean {
    return position - this.#recordStart > this.#recordBytes;
  }

  /** The beginning of the record. */
  #excerpt(): string {
    const length = Math.min(excerptBytes, this.#recordBytes);
    const end = Math.min(this.#recordStart + length, this.#window.end);
    return this.#decoder.decode(this.#window.bytes.subarray(this.#recordStart, end));
  }

  #lineBreaksBetween(start: number, end: number): number {
    let count = 0;
    for (let position = start; position < end; position++) if (this.#window.bytes[position] === LF) count++;
    return count;
  }

  /** From where on bytes may still be asked for. */
  #neededFrom(): number {
    if (this.#inRecord && !this.#oversized) return this.#recordStart;
    const isName = this.#inString || this.#last === QUOTE || this.#last === COLON;
    const isNear = this.#stringStart >= 0 && this.#position - this.#stringStart <= longestName;
    return isName && isNear ? this.#stringStart : this.#position;
  }
}

function isQuoteOrBracket(byte: number): boolean {
  return (
    byte === QUOTE ||
    byte === OPEN_OBJECT ||
    byte === CLOSE_OBJECT ||
    byte === OPEN_ARRAY ||
    byte === CLOSE_ARRAY
  );
}

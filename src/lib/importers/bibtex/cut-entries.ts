import { ByteBuffer } from './byte-buffer.ts';

/** A piece of a BibTeX file: from `@` to the closing bracket, or to where the next entry begins when it is not closed. */
export interface EntryCut {
  kind: 'entry';
  /** The bytes between `@` and the closing bracket, both left out. */
  bytes: Uint8Array;
  /** Line of the `@`, from 1. */
  line: number;
  closed: boolean;
}

/** An entry longer than the limit; its bytes are thrown away. */
export interface TooLong {
  kind: 'too-long';
  line: number;
}

const at = 0x40;
const braceOpen = 0x7b;
const braceClose = 0x7d;
const parenthesisOpen = 0x28;
const parenthesisClose = 0x29;
const quote = 0x22;
const newline = 0x0a;
const percent = 0x25;
const ascii = new TextDecoder('windows-1252');

/** How far an entry is read on after a line that looks like the beginning of another, before it counts as unclosed. */
const lookAhead = 16_384;
/** How much must be there to tell whether `@` begins an entry. */
const longestHead = 512;

/**
 * Cuts a BibTeX file into entries without reading them: braces are counted as BibTeX counts them, and an entry that is
 * never closed ends where a line begins with the next one, so one bad entry costs one entry. Works on bytes because
 * the encoding is not known yet; memory is bounded by `recordBytes`.
 */
export async function* cutEntries(
  stream: AsyncIterable<Uint8Array>,
  recordBytes: number,
): AsyncGenerator<EntryCut | TooLong> {
  const cutter = new EntryCutter(recordBytes);
  for await (const chunk of stream) {
    cutter.feed(chunk);
    for (let cut = cutter.next(); cut !== undefined; cut = cutter.next()) yield cut;
  }
  cutter.finish();
  for (let cut = cutter.next(); cut !== undefined; cut = cutter.next()) yield cut;
}

class EntryCutter {
  private readonly buffer = new ByteBuffer();
  private readonly recordBytes: number;
  private ended = false;
  private line = 1;
  /** The scan of the entry at the start of the buffer, so that it goes on where the last chunk ended. */
  private scan: EntryScan | undefined;
  /** Set while the rest of an entry that is too long is skipped. */
  private skipping = false;

  constructor(recordBytes: number) {
    this.recordBytes = recordBytes;
  }

  feed(chunk: Uint8Array): void {
    this.buffer.append(chunk);
  }

  finish(): void {
    this.ended = true;
  }

  /** The next entry, or `undefined` when more bytes are needed. */
  next(): EntryCut | TooLong | undefined {
    for (;;) {
      if (this.scan === undefined && !this.findStart()) return undefined;
      const { scan } = this;
      if (scan === undefined) return undefined;
      const end = scan.run(this.buffer.bytes, this.ended);
      if (end !== undefined) return this.take(end);
      if (this.buffer.bytes.length <= this.recordBytes) return undefined;
      const { line } = this;
      const next = scan.candidate;
      this.drop(next ?? this.buffer.bytes.length);
      this.scan = undefined;
      this.skipping = next === undefined;
      return { kind: 'too-long', line };
    }
  }

  /** Drops what lies before the next entry. False when more bytes are needed. */
  private findStart(): boolean {
    const { bytes } = this.buffer;
    let position = 0;
    for (;;) {
      position = bytes.indexOf(at, position);
      if (position === -1 || (!this.ended && position + longestHead > bytes.length)) {
        // What stands before `@` on its line may say that the entry is commented out.
        this.drop(Math.max(0, (position === -1 ? bytes.length : position) - longestHead));
        return false;
      }
      const open = this.mayStart(bytes, position) ? openingBracket(bytes, position) : undefined;
      if (open !== undefined) {
        this.drop(position);
        this.skipping = false;
        this.scan = new EntryScan(open - position, bytes[open] === parenthesisOpen);
        return true;
      }
      position += 1;
    }
  }

  private mayStart(bytes: Uint8Array, position: number): boolean {
    return this.skipping ? startsLine(bytes, position) : !isCommentedOut(bytes, position);
  }

  private take({ end, closed }: ScanEnd): EntryCut {
    const bytes = this.buffer.bytes.slice(1, end);
    const { line } = this;
    this.drop(closed ? end + 1 : end);
    this.scan = undefined;
    return { kind: 'entry', bytes, line, closed };
  }

  private drop(count: number): void {
    const { bytes } = this.buffer;
    for (let i = bytes.indexOf(newline); i !== -1 && i < count; i = bytes.indexOf(newline, i + 1))
      this.line += 1;
    this.buffer.drop(count);
  }
}

interface ScanEnd {
  end: number;
  closed: boolean;
}

/** Looks for the end of one entry; positions are relative to its `@`. */
class EntryScan {
  /** The first line that looks like the beginning of another entry. */
  candidate: number | undefined;
  private position: number;
  private depth = 0;
  private quoted = false;
  private readonly inParentheses: boolean;

  constructor(open: number, inParentheses: boolean) {
    this.position = open + 1;
    this.inParentheses = inParentheses;
  }

  run(bytes: Uint8Array, ended: boolean): ScanEnd | undefined {
    for (; this.position < bytes.length; this.position += 1) {
      const byte = bytes[this.position];
      if (byte === braceOpen) this.depth += 1;
      else if (byte === braceClose) {
        if (this.depth === 0) {
          if (!this.inParentheses) return { end: this.position, closed: true };
        } else this.depth -= 1;
      } else if (byte === quote && this.depth === 0) this.quoted = !this.quoted;
      else if (byte === parenthesisClose && this.inParentheses && this.depth === 0 && !this.quoted) {
        return { end: this.position, closed: true };
      } else if (byte === at && this.mayBegin(bytes)) {
        if (!ended && this.position + longestHead > bytes.length) return undefined;
        if (openingBracket(bytes, this.position, true) !== undefined) {
          if (this.depth === 0) return { end: this.candidate ?? this.position, closed: false };
          this.candidate ??= this.position;
        }
      }
      if (this.candidate !== undefined && this.position - this.candidate > lookAhead) {
        return { end: this.candidate, closed: false };
      }
    }
    return ended ? { end: this.candidate ?? bytes.length, closed: false } : undefined;
  }

  /** Inside a value one candidate is enough. */
  private mayBegin(bytes: Uint8Array): boolean {
    return (this.depth === 0 || this.candidate === undefined) && startsLine(bytes, this.position);
  }
}

/** Whether nothing but blanks stands before the position on its line. */
function startsLine(bytes: Uint8Array, position: number): boolean {
  let before = position - 1;
  while (before >= 0 && (bytes[before] === 0x20 || bytes[before] === 0x09)) before -= 1;
  return before < 0 || endsLine(bytes[before]);
}

/** Whether the line on which the position is begins with `%`, as people take entries out. */
function isCommentedOut(bytes: Uint8Array, position: number): boolean {
  let start = position;
  while (start > 0 && !endsLine(bytes[start - 1]) && position - start < longestHead) start -= 1;
  while (bytes[start] === 0x20 || bytes[start] === 0x09) start += 1;
  return bytes[start] === percent;
}

/**
 * The position of the bracket that opens the entry which `@` at `position` begins, if it begins one.
 * @param keyed whether a key and a comma must follow, as inside an entry, where a line may begin with `@` by chance
 */
function openingBracket(bytes: Uint8Array, position: number, keyed = false): number | undefined {
  let i = position + 1;
  while (isSpace(bytes[i])) i += 1;
  const nameStart = i;
  while (isNameByte(bytes[i])) i += 1;
  if (i === nameStart || i - position > longestHead) return undefined;
  const nameEnd = i;
  while (isSpace(bytes[i])) i += 1;
  if (bytes[i] !== braceOpen && bytes[i] !== parenthesisOpen) return undefined;
  if (!keyed) return i;
  const head = bytes.subarray(i + 1, position + longestHead);
  return isCommand(bytes.subarray(nameStart, nameEnd)) || isKeyed(head) ? i : undefined;
}

/** Whether `key,` or, where the key or its comma is missing, `name =` follows the bracket. */
function isKeyed(head: Uint8Array): boolean {
  return /^\s*(?:[^,={}"\s][^,={}"\n]*)?,|^\s*(?:[^,={}"\s]+\s*\n\s*)?[A-Za-z][\w-]*\s*=/.test(
    ascii.decode(head),
  );
}

function isCommand(name: Uint8Array): boolean {
  return /^(?:string|preamble|comment)$/i.test(ascii.decode(name));
}

/** Old Macs end lines with a carriage return alone. */
function endsLine(byte: number | undefined): boolean {
  return byte === newline || byte === 0x0d;
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || (byte !== undefined && byte >= 0x09 && byte <= 0x0d);
}

function isNameByte(byte: number | undefined): boolean {
  return (
    byte !== undefined &&
    ((byte >= 0x41 && byte <= 0x5a) ||
      (byte >= 0x61 && byte <= 0x7a) ||
      (byte >= 0x30 && byte <= 0x39) ||
      byte === 0x5f ||
      byte === 0x2d)
  );
}

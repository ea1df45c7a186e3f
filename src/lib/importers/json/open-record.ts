import type { ByteWindow } from './byte-window.ts';
import { findNextRecord } from './find-record.ts';
import { LF, OPEN_OBJECT } from './json-bytes.ts';

const excerptBytes = 200;

/** The record whose end has not been met yet. Positions count from the beginning of the window. */
export class OpenRecord {
  isOpen = false;
  /** A number, a string or a literal instead of an object. */
  isScalar = false;
  line = 1;
  /** How many brackets are open around it. */
  depth = 0;
  /** It grew beyond the limit, so that its beginning may be forgotten. */
  isOversized = false;
  /** Its brackets do not match. */
  isUnbalanced = false;
  start = 0;
  #beginning = '';
  readonly #limit: number;
  readonly #window: ByteWindow;
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  constructor(limit: number, window: ByteWindow) {
    this.#limit = limit;
    this.#window = window;
  }

  begin(position: number, line: number, depth: number, isScalar: boolean): void {
    this.isOpen = true;
    this.isScalar = isScalar;
    this.start = position;
    this.line = line;
    this.depth = depth;
  }

  close(): void {
    this.isOpen = false;
    this.isScalar = false;
    this.isOversized = false;
    this.isUnbalanced = false;
  }

  isTooLong(position: number): boolean {
    return position - this.start > this.#limit;
  }

  /** Lets the beginning be forgotten, because the record is too long. */
  forget(position: number): void {
    this.#beginning = this.excerpt(position);
    this.isOversized = true;
  }

  text(end: number): string {
    return this.#decoder.decode(this.#window.bytes.subarray(this.start, end));
  }

  /** The beginning of the record, for a diagnostic. */
  excerpt(recordEnd: number): string {
    if (this.isOversized) return this.#beginning;
    return this.text(Math.min(this.start + excerptBytes, this.start + this.#limit, recordEnd)).replace(
      /\uFFFD+$/,
      '',
    );
  }

  /** Whether a line inside the record begins like a record. */
  holdsLines(end: number): boolean {
    const bytes = this.#window.bytes.subarray(this.start, end);
    let lineBreak = bytes.indexOf(LF);
    while (lineBreak >= 0) {
      if (bytes[lineBreak + 1] === OPEN_OBJECT) return true;
      lineBreak = bytes.indexOf(LF, lineBreak + 1);
    }
    return false;
  }

  /** Where another record begins inside this broken one, judged by the names of its first members. */
  findNext(recordEnd: number, names: readonly string[]): number | undefined {
    if (this.isOversized) return undefined;
    const text = this.text(Math.min(recordEnd, this.start + this.#limit));
    const length = findNextRecord(text, names);
    return length === undefined
      ? undefined
      : this.start + new TextEncoder().encode(text.slice(0, length)).length;
  }

  /** How many lines lie between the record's beginning and `position`. */
  linesBefore(position: number): number {
    return this.#window.bytes
      .subarray(this.start, position)
      .reduce((count, byte) => (byte === LF ? count + 1 : count), 0);
  }
}

import type { ByteWindow } from './byte-window.ts';
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
  }

  isTooLong(position: number): boolean {
    return position - this.start > this.#limit;
  }

  /** Lets the beginning be forgotten if the record is too long already. */
  checkLength(position: number): void {
    if (!this.isOpen || this.isOversized || !this.isTooLong(position)) return;
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
    const { bytes } = this.#window;
    let lineBreak = bytes.indexOf(LF, this.start);
    while (lineBreak >= 0 && lineBreak + 1 < end) {
      if (bytes[lineBreak + 1] === OPEN_OBJECT) return true;
      lineBreak = bytes.indexOf(LF, lineBreak + 1);
    }
    return false;
  }
}

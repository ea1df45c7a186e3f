import type { Cursor } from './cursor.ts';
import {
  BACKSLASH,
  COMMA,
  CR,
  isQuoteOrBracket,
  LF,
  OPEN_ARRAY,
  OPEN_OBJECT,
  QUOTE,
  SPACE,
  TAB,
} from './json-bytes.ts';

/** Longest member name that can be the name of a list of records, in bytes. */
const longestName = 256;

/** The string that is being read, or the last one that was. */
export class OpenString {
  isOpen = false;
  start = -1;
  end = -1;
  /** It met a line break; the next byte that is not white space tells whether it goes on. */
  #isBroken = false;
  readonly #cursor: Cursor;
  readonly #decoder = new TextDecoder();

  constructor(cursor: Cursor) {
    this.#cursor = cursor;
  }

  begin(position: number): void {
    this.isOpen = true;
    this.start = position;
  }

  close(): void {
    this.isOpen = false;
    this.#isBroken = false;
  }

  /** Reads on: `closed` by its quote, `broken` off by a line break, or `more` where bytes are needed. */
  read(): 'closed' | 'broken' | 'more' {
    const cursor = this.#cursor;
    const { bytes, end } = cursor.window;
    while (cursor.position < end) {
      if (this.#isBroken) {
        const state = this.#readOn(bytes, end);
        if (state !== 'text') return state;
      }
      let { position } = cursor;
      for (; position < end; position++) {
        const byte = bytes[position] ?? 0;
        if (byte === QUOTE) {
          this.end = position;
          cursor.position = position + 1;
          this.isOpen = false;
          return 'closed';
        }
        if (byte === BACKSLASH) {
          if (position + 1 === end) {
            cursor.position = position;
            return 'more';
          }
          if (bytes[position + 1] !== LF) position++;
        } else if (byte === LF) {
          cursor.countLine(position++);
          this.#isBroken = true;
          break;
        }
      }
      cursor.position = position;
    }
    return 'more';
  }

  /** After a line break inside a string, JSON goes on with a quote or a bracket; text with anything else. */
  #readOn(bytes: Uint8Array, end: number): 'text' | 'broken' | 'more' {
    const cursor = this.#cursor;
    for (; cursor.position < end; cursor.position++) {
      const byte = bytes[cursor.position] ?? 0;
      if (byte === LF) {
        cursor.countLine(cursor.position);
      } else if (byte !== SPACE && byte !== TAB && byte !== CR) {
        this.#isBroken = false;
        this.isOpen = !isQuoteOrBracket(byte);
        return this.isOpen ? 'text' : 'broken';
      }
    }
    return 'more';
  }

  /** Whether the string ends like JSON, not like text, so that its closing quote opens another one. */
  get endsLikeJson(): boolean {
    const { bytes } = this.#cursor.window;
    let end = this.end - 1;
    while (end > this.start && (bytes[end] ?? 0) <= SPACE) end--;
    const last = bytes[end] ?? 0;
    return end > this.start && (last === COMMA || last === OPEN_OBJECT || last === OPEN_ARRAY);
  }

  /** The string as the name of a member whose value begins at `position`, or '' where it is too far away. */
  name(position: number): string {
    if (!this.isNear(position)) return '';
    return this.#decoder.decode(this.#cursor.window.bytes.subarray(this.start + 1, this.end));
  }

  /** Whether the string is still in the window and may be a name that matters. */
  isNear(position: number): boolean {
    return this.start >= 0 && position - this.start <= longestName;
  }
}

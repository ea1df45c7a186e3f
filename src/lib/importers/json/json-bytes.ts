/** The bytes that structure JSON text. */
export const TAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
/** Begins each record of a JSON text sequence (RFC 7464). */
export const RECORD_SEPARATOR = 0x1e;
export const SPACE = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_ARRAY = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_ARRAY = 0x5d;
/** Stands for any byte of a number or a literal. */
export const WORD = 0x61;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** Whether the byte is one that JSON goes on with after a string: a quote or a bracket. */
export function isQuoteOrBracket(byte: number): boolean {
  return (
    byte === QUOTE ||
    byte === OPEN_OBJECT ||
    byte === CLOSE_OBJECT ||
    byte === OPEN_ARRAY ||
    byte === CLOSE_ARRAY
  );
}

/** Whether the byte belongs to UTF-8's byte order mark, EF BB BF. */
export function isByteOrderMark(byte: number): boolean {
  return byte === 0xef || byte === 0xbb || byte === 0xbf;
}

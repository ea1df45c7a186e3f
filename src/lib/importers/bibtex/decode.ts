const utf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** Text of an entry: UTF-8, or Windows-1252 where the bytes cannot be UTF-8. Lines end in a line feed. */
export function decodeEntry(bytes: Uint8Array): { text: string; isUtf8: boolean } {
  try {
    return { text: toLines(utf8.decode(bytes)), isUtf8: true };
  } catch {
    return { text: toLines(windows1252.decode(bytes)), isUtf8: false };
  }
}

function toLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}

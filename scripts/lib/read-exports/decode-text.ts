import { isUtf8 } from 'node:buffer';
import type { Diagnostic } from '../../../src/lib/diagnostics.ts';

const newline = 0x0a;
/** How much must be there to tell the encoding. */
const leastBytes = 512;

/**
 * Bytes in UTF-8, whatever the file is in: a byte order mark is taken off, UTF-16 with or without one is converted, and
 * a line that is not UTF-8 is read as Windows-1252, which is what Excel writes in Western Europe. `report` hears of the
 * first such line, once. XML that declares another encoding passes as it is: whoever reads XML obeys the declaration.
 */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array>,
  report: (diagnostic: Diagnostic) => void,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  let begun = false;
  let isDeclared = false;
  let carry: Uint8Array = new Uint8Array(0);
  let line = 1;
  let reported = false;
  const convert = (bytes: Uint8Array): Uint8Array => {
    if (isUtf8(bytes)) {
      if (!reported) line += countNewlines(bytes);
      return bytes;
    }
    return Buffer.concat(
      splitLines(bytes).map((part) => {
        const valid = isUtf8(part);
        if (!valid && !reported) {
          report(notUtf8(line, part));
          reported = true;
        }
        line += part.at(-1) === newline ? 1 : 0;
        return valid ? part : encoder.encode(new TextDecoder('windows-1252').decode(part));
      }),
    );
  };
  const begin = (bytes: Uint8Array): Uint8Array => {
    begun = true;
    const mark = byteOrderMark(bytes);
    isDeclared = declaresEncoding(bytes);
    if (mark?.encoding !== undefined) decoder = new TextDecoder(mark.encoding, { ignoreBOM: true });
    return bytes.subarray(mark?.bytes ?? 0);
  };
  for await (const chunk of chunks) {
    let bytes = carry.length === 0 ? chunk : new Uint8Array(Buffer.concat([carry, chunk]));
    carry = new Uint8Array(0);
    if (!begun) {
      if (bytes.length < leastBytes) {
        carry = bytes;
        continue;
      }
      bytes = begin(bytes);
    }
    if (isDeclared) {
      yield bytes;
      continue;
    }
    if (decoder !== undefined) {
      yield encoder.encode(decoder.decode(bytes, { stream: true }));
      continue;
    }
    const whole = wholeCharacters(bytes);
    carry = bytes.slice(whole);
    if (whole > 0) yield convert(bytes.subarray(0, whole));
  }
  if (!begun) carry = begin(carry);
  if (isDeclared) {
    if (carry.length > 0) yield carry;
    return;
  }
  if (decoder !== undefined) yield encoder.encode(decoder.decode(carry));
  else if (carry.length > 0) yield convert(carry);
}

/** Whether the file is XML in an encoding of single bytes, or of several, that is not Unicode's. */
function declaresEncoding(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, leastBytes)).toString('latin1');
  const named = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return named !== undefined && !/^(?:utf|ucs|us-ascii|ascii)/i.test(named);
}

function byteOrderMark(bytes: Uint8Array): { bytes: number; encoding?: 'utf-16le' | 'utf-16be' } | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { bytes: 3 };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { bytes: 2, encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { bytes: 2, encoding: 'utf-16be' };
  return withoutMark(bytes);
}

/** UTF-16 without a mark, by the zeros that every letter of English has in the same half. */
function withoutMark(bytes: Uint8Array): { bytes: 0; encoding: 'utf-16le' | 'utf-16be' } | undefined {
  const looked = bytes.subarray(0, Math.min(leastBytes, bytes.length - (bytes.length % 2)));
  if (looked.length < 16) return undefined;
  const zeros = [0, 0];
  looked.forEach((byte, position) => {
    if (byte === 0) zeros[position % 2] = (zeros[position % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = (looked.length / 2) * 0.6;
  if (even === 0 && odd > most) return { bytes: 0, encoding: 'utf-16le' };
  return odd === 0 && even > most ? { bytes: 0, encoding: 'utf-16be' } : undefined;
}

/** How many bytes stand before a character that the chunk may have cut. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return needed > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const parts: Uint8Array[] = [];
  let start = 0;
  while (start < bytes.length) {
    const end = bytes.indexOf(newline, start);
    const next = end === -1 ? bytes.length : end + 1;
    parts.push(bytes.subarray(start, next));
    start = next;
  }
  return parts;
}

function countNewlines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) count++;
  return count;
}

function notUtf8(line: number, part: Uint8Array): Diagnostic {
  return {
    code: 'not-utf-8',
    severity: 'warning',
    line,
    message: 'The file is not UTF-8 from this line on and was read as Windows-1252',
    value: new TextDecoder('windows-1252').decode(part).trim().slice(0, 200),
    hint: 'Save the file as UTF-8 if names look wrong.',
  };
}

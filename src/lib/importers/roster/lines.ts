export interface Line {
  text: string;
  /** Counted from 1. */
  number: number;
  /** The line was longer than the limit; `text` is its beginning. */
  isTooLong?: true;
}

const beginning = 200;

/**
 * The lines of a UTF-8 text, whichever of LF, CRLF and CR ends them. A line beyond `limit` characters is cut, so
 * memory stays bounded.
 */
export async function* readLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 1;
  let cut: string | undefined;
  const toLine = (text: string): Line => {
    const isTooLong = cut !== undefined || text.length > limit;
    const line: Line = isTooLong
      ? { text: (cut ?? text).slice(0, beginning), number, isTooLong }
      : { text, number };
    cut = undefined;
    number++;
    return line;
  };
  for await (const chunk of stream) {
    // A CR at the end may be half of a CRLF.
    const text = rest + decoder.decode(chunk, { stream: true });
    const parts = text.split(/\r\n|\n|\r(?!$)/);
    rest = parts.pop() ?? '';
    for (const part of parts) yield toLine(part);
    if (rest.length > limit) {
      cut ??= rest.slice(0, beginning);
      rest = rest.endsWith('\r') ? '\r' : '';
    }
  }
  rest += decoder.decode();
  for (const part of rest.split('\r')) if (part !== '' || cut !== undefined) yield toLine(part);
}

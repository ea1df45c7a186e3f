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
  // A CR at the end may be half of a CRLF.
  let held = '';
  for await (const chunk of stream) {
    const text = held + decoder.decode(chunk, { stream: true });
    held = text.endsWith('\r') ? '\r' : '';
    // Only what is new is searched for line ends, or one long line would be searched for every chunk of it
    const [first = '', ...others] = text.slice(0, text.length - held.length).split(/\r\n|\n|\r/);
    rest += first;
    for (const part of others) {
      yield toLine(rest);
      rest = part;
    }
    if (rest.length > limit) {
      cut ??= rest.slice(0, beginning);
      rest = '';
    }
  }
  rest += decoder.decode();
  if (rest !== '' || cut !== undefined) yield toLine(rest);
}

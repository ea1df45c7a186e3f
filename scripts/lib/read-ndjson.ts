import { createReadStream } from 'node:fs';

/**
 * The records of one of our own NDJSON files, one at a time, so that a file of any size needs the memory of a line.
 * Lines end with a line feed alone: `node:readline` would also break at U+2028, which may stand in an abstract.
 */
export async function* readNdjson(file: string): AsyncGenerator<unknown> {
  let rest = '';
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield JSON.parse(line);
  }
  if (rest !== '') yield JSON.parse(rest);
}

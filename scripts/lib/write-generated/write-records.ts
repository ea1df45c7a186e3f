import { createHash } from 'node:crypto';
import type { z } from 'astro/zod';
import type { FileWriter } from '../effects.ts';
import { toCanonicalJson } from './canonical-json.ts';

/** Where a record stands in its file, in bytes without the line feed, and a digest of those bytes. */
export interface WrittenRecord<T> {
  record: T;
  offset: number;
  length: number;
  digest: string;
}

const encoder = new TextEncoder();
const bufferBytes = 1024 * 1024;

/**
 * Writes records as NDJSON, sorted by key. Each is parsed with its schema, which throws for a record that a stage
 * made wrongly.
 */
export function* writeRecords<S extends z.ZodType>(
  writer: FileWriter,
  schema: S,
  records: readonly z.infer<S>[],
  keyOf: (record: z.infer<S>) => string,
): Generator<WrittenRecord<z.infer<S>>> {
  const sorted = [...records].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
  let offset = 0;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const flush = (): void => {
    if (waitingBytes > 0) writer.write(Buffer.concat(waiting));
    waiting = [];
    waitingBytes = 0;
  };
  for (const record of sorted) {
    const line = encoder.encode(`${toCanonicalJson(schema.parse(record))}\n`);
    waiting.push(line);
    waitingBytes += line.length;
    if (waitingBytes > bufferBytes) flush();
    const bytes = line.subarray(0, -1);
    const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
    yield { record, offset, length: bytes.length, digest };
    offset += line.length;
  }
  flush();
}

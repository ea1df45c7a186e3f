import { openSync, readSync } from 'node:fs';
import { generatedPath } from './generated.ts';

interface ByteRange {
  id: string;
  offset: number;
  length: number;
}

/**
 * Reads single records of a generated NDJSON file by their byte range, through one file descriptor, and keeps the
 * last `keep` of them parsed: neighbouring pages list the same works.
 */
export function openRecordFile<T extends { id: string }>(
  name: string,
  isRecord: (value: unknown) => value is T,
  keep: number,
): (range: ByteRange) => T {
  const kept = new Map<string, T>();
  let descriptor: number | undefined;
  let buffer = Buffer.alloc(64 * 1024);

  return ({ id, offset, length }) => {
    const known = kept.get(id);
    if (known !== undefined) {
      kept.delete(id);
      kept.set(id, known);
      return known;
    }
    descriptor ??= openSync(generatedPath(name), 'r');
    if (buffer.length < length) buffer = Buffer.alloc(length * 2);
    const read = readSync(descriptor, buffer, 0, length, offset);
    const record: unknown = read === length ? parse(buffer.toString('utf8', 0, length)) : undefined;
    if (!isRecord(record) || record.id !== id) {
      throw new Error(
        `${name} does not hold ${id} at byte ${offset}: the index is from another import. Run \`npm run import\` again.`,
      );
    }
    kept.set(id, record);
    if (kept.size > keep) kept.delete(kept.keys().next().value ?? id);
    return record;
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

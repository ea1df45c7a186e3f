import { type Diagnostic, isDiagnostic } from '../../diagnostics.ts';
import { sourceRecordSchema, type SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';

export interface Imported {
  records: SourceRecord[];
  diagnostics: Diagnostic[];
}

/** Runs an importer over a text for a test; every record is held against the schema. */
export async function importText(
  importer: Importer,
  text: string | Uint8Array,
  context: Partial<ImportContext> = {},
  chunkSize = 1 << 16,
): Promise<Imported> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const result: Imported = { records: [], diagnostics: [] };
  const items = importer.read(toChunks(bytes, chunkSize), {
    file: 'test.txt',
    label: importer.label,
    personalData: { email: false },
    recordBytes: 1 << 20,
    depth: 200,
    ...context,
  });
  for await (const item of items) {
    if (isDiagnostic(item)) result.diagnostics.push(item);
    else result.records.push(sourceRecordSchema.parse(item));
  }
  return result;
}

/** The bytes as a stream, each chunk a tick after the one before. */
export async function* toChunks(bytes: Uint8Array, size = 1 << 16): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) {
    await Promise.resolve();
    yield bytes.subarray(start, start + size);
  }
}

import { isDiagnostic } from '../../../src/lib/diagnostics.ts';
import { detectImporter } from '../../../src/lib/importers/index.ts';
import { decodeText } from '../read-exports/decode-text.ts';
import type { ComparisonCase, ExpectedItem } from './expected.ts';
import { recordToItem } from './record-to-item.ts';

const headBytes = 64 * 1024;

export interface CaseRun {
  /** The importer that took the file. */
  format?: string;
  items: ExpectedItem[];
  /** The input, decoded. */
  text: string;
}

/** Reads a case's input with the importer that recognises it. */
export async function runCase({ file, bytes }: ComparisonCase): Promise<CaseRun> {
  const ignore = (): void => undefined;
  const decoded = Buffer.concat(await Array.fromAsync(decodeText(oneChunk(bytes), ignore)));
  const head = new TextDecoder().decode(decoded.subarray(0, headBytes));
  const importer = detectImporter(file, head);
  const text = new TextDecoder().decode(decoded);
  if (importer === undefined) return { items: [], text };
  const items: ExpectedItem[] = [];
  const records = importer.read(oneChunk(decoded), {
    file,
    label: importer.label,
    personalData: { email: false },
    recordBytes: 64 * 1024 * 1024,
    depth: 200,
  });
  for await (const item of records)
    if (!isDiagnostic(item) && item.kind === 'work') items.push(recordToItem(item));
  return { format: importer.name, items, text };
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

import { isDiagnostic } from '../../../src/lib/diagnostics.ts';
import { detectImporter } from '../../../src/lib/importers/index.ts';
import { finishWork } from '../../../src/lib/importers/mapping/finish-work.ts';
import { Notes } from '../../../src/lib/importers/mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../../../src/lib/importers/mapping/work-fields.ts';
import type { ImportContext } from '../../../src/lib/importers/importer.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';

const headCharacters = 64 * 1024;

/** The works of a text, read by the importer that recognises it. */
export async function readWorks(file: string, text: string): Promise<WorkRecord[]> {
  const importer = detectImporter(file, text.slice(0, headCharacters));
  if (importer === undefined) throw new Error(`no importer reads ${file}`);
  const works: WorkRecord[] = [];
  for await (const item of importer.read(oneChunk(text), { ...toContext(file), label: importer.label }))
    if (!isDiagnostic(item) && item.kind === 'work') works.push(item);
  return works;
}

/** One row of a table that no importer reads, with what its columns contribute. */
export function rowToWork(
  file: string,
  entry: string,
  columns: (notes: Notes) => readonly (WorkFields | undefined)[],
): WorkRecord {
  const notes = new Notes(toContext(file), entry, undefined);
  const fields = joinWorkFields(columns(notes).flatMap((part) => part ?? []));
  return finishWork(fields, { source: 'table', label: file, file, entry }, notes);
}

function toContext(file: string): ImportContext {
  return { file, label: file, personalData: { email: false }, recordBytes: 64 * 1024 * 1024, depth: 200 };
}

async function* oneChunk(text: string): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new TextEncoder().encode(text);
}

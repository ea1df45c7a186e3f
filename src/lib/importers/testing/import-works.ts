import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { importText } from './import-text.ts';

/** As `importText`, for formats that hold works alone. */
export async function importWorks(
  importer: Importer,
  text: string | Uint8Array,
  context: Partial<ImportContext> = {},
  chunkSize?: number,
): Promise<{ works: WorkRecord[]; diagnostics: Diagnostic[] }> {
  const { records, diagnostics } = await importText(importer, text, context, chunkSize);
  return { works: records.filter((record) => record.kind === 'work'), diagnostics };
}

/** The source's names of the records, in order. */
export function toEntries(works: readonly WorkRecord[]): string[] {
  return works.map((work) => work.provenance.entry);
}

/** The printed names on a work, in order. */
export function toNames(work: WorkRecord): string[] {
  return work.bylines.map((byline) => byline.display);
}

import { join } from 'node:path';
import { isDiagnostic } from '../../../src/lib/diagnostics.ts';
import { detectImporter } from '../../../src/lib/importers/index.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { CliError } from '../cli-error.ts';
import { zoteroOracle } from '../compare/oracles/zotero.ts';
import { defaultSettings } from '../count/read-counted.ts';
import { fileEffects } from '../file-effects.ts';
import { findFiles } from '../read-exports/find-files.ts';
import { readFile } from '../read-exports/read-file.ts';
import { recordsToPublications } from './record-to-publication.ts';

/** The public records whose works are written and read back, by the folder that holds them. */
export const citationCorpora = ['acl-inst-1k', 'openalex', 'crossref', 'bibtex', 'zotero-testcases'] as const;

/** The works of one folder of the corpora, each record a work of its own. */
export async function readCorpus(corpora: string, name: string): Promise<Publication[]> {
  if (name === 'zotero-testcases') return recordsToPublications(await readZoteroCases(corpora));
  const folder = name === 'acl-inst-1k' ? join('derived', name) : name;
  const { files } = findFiles(fileEffects, join(corpora, folder), 'corpora');
  if (files.length === 0) throw new CliError(`There is no file in ${join(corpora, folder)}.`);
  const records: WorkRecord[] = [];
  for (const found of files) {
    await readFile(found, {
      effects: fileEffects,
      settings: defaultSettings,
      rule: undefined,
      detect: detectImporter,
      onBytes: () => undefined,
      sink: (item) => {
        if (!isDiagnostic(item) && item.kind === 'work') records.push(item);
      },
    });
  }
  return recordsToPublications(records);
}

/** What Zotero's tests import, in every format that we read. */
async function readZoteroCases(corpora: string): Promise<WorkRecord[]> {
  const records: WorkRecord[] = [];
  for (const { file, bytes } of zoteroOracle.cases(corpora)) {
    const importer = detectImporter(file, new TextDecoder().decode(bytes.subarray(0, 64 * 1024)));
    if (importer === undefined) continue;
    const items = importer.read(oneChunk(bytes), {
      file,
      label: importer.label,
      personalData: { email: false },
      recordBytes: 64 * 1024 * 1024,
      depth: 200,
    });
    for await (const item of items) if (!isDiagnostic(item) && item.kind === 'work') records.push(item);
  }
  return records;
}

async function* oneChunk(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}

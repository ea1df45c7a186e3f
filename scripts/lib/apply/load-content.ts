import { detectImporter, importers } from '../../../src/lib/importers/index.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import type { PipelineInput } from '../../../src/lib/pipeline.ts';
import { slugsReservedFor } from '../../../src/paths.ts';
import type { Effects } from '../effects.ts';
import { readCuration } from '../read-content/read-curation.ts';
import { readLedger } from '../read-content/read-ledger.ts';
import { readResearcherPages } from '../read-content/read-pages.ts';
import { textNameToParts } from '../read-content/text-name.ts';
import { readExports } from '../read-exports/read-exports.ts';
import { readSettings } from '../settings.ts';

/** Everything that the pipeline needs of a content folder, read into memory; nothing is written. */
export async function loadContent(effects: Effects, contentDir: string): Promise<PipelineInput> {
  const settings = readSettings(contentDir, effects);
  const decisions = readCuration(effects, contentDir);
  const ledger = readLedger(effects, contentDir);
  const records: SourceRecord[] = [];
  await readExports({
    effects,
    contentDir,
    settings,
    detect: detectImporter,
    formats: importers.map(({ name }) => name),
    keep: (record) => records.push(record),
    onProgress: () => {},
  });
  const researchers = await readResearcherPages(effects, contentDir, settings.languages);
  return {
    settings,
    records,
    researcherPages: researchers.files
      .filter(({ name }) => textNameToParts(name).language === undefined)
      .map(({ name, data }) => ({ slug: name, page: data })),
    decisions,
    ledger,
    reservedSlugs: slugsReservedFor(settings.languages),
  };
}

import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContent } from '../../scripts/build-content.ts';
import { fileEffects } from '../../scripts/lib/file-effects.ts';
import { silentReporter } from '../../scripts/lib/reporter/reporter.ts';
import { StageTimer } from '../../scripts/lib/summary/stage-timer.ts';
import { type Report, reportSchema } from '../../src/lib/model/report.ts';
import { ownPeople, readGenerated, type Generated } from './kinds-of-page.ts';

export interface ImportedCorpus extends Generated {
  own: ReturnType<typeof ownPeople>;
  report: Report;
}

/**
 * Imports a folder of public records, which stays where it is, as an institution's exports.
 * @param roster the text of a roster to go with it
 * @param own whether the institution compiled the records for its own people
 */
export async function importCorpus(
  corpus: string,
  { roster, own = false }: { roster?: string; own?: boolean } = {},
): Promise<ImportedCorpus> {
  const content = mkdtempSync(path.join(tmpdir(), 'peerfolio-corpus-'));
  const generated = path.join(content, 'generated');
  try {
    mkdirSync(path.join(content, 'exports'));
    symlinkSync(corpus, path.join(content, 'exports/corpus'));
    if (roster !== undefined) writeFileSync(path.join(content, 'exports/staff.csv'), roster);
    const rules = own ? 'exports:\n  - files: corpus/**\n    list: own\n' : '';
    writeFileSync(
      path.join(content, 'site.yml'),
      `name: Corpus\naddress: https://corpus.example\nasOf: 2026-06-30\n${rules}`,
    );
    const timer = new StageTimer(fileEffects, silentReporter);
    await buildContent({ workspace: { content, generated }, effects: fileEffects, timer });
    const written = readGenerated(generated);
    const report = reportSchema.parse(JSON.parse(readFileSync(path.join(generated, 'report.json'), 'utf8')));
    return { ...written, own: ownPeople(written), report };
  } finally {
    rmSync(content, { recursive: true, force: true });
  }
}

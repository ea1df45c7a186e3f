import { join } from 'node:path';
import { type Diagnostic, isDiagnostic } from '../../../src/lib/diagnostics.ts';
import type { Report } from '../../../src/lib/model/report.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import type { Effects } from '../effects.ts';
import { DiagnosticLimit } from './diagnostic-limit.ts';
import { findFiles } from './find-files.ts';
import { type DetectImporter, readFile } from './read-file.ts';
import { checkFormats, ruleFor, rulesWithoutFile } from './rules.ts';
import { dropSameFiles } from './same-file-twice.ts';

/** One file in the report; `file` is relative to the content folder. */
export type ReadFileReport = Report['files'][number];

export interface ReadExports {
  diagnostics: Diagnostic[];
  files: ReadFileReport[];
}

export interface ReadExportsOptions {
  effects: Effects;
  contentDir: string;
  settings: Pick<SiteSettings, 'exports' | 'limits' | 'personalData'>;
  detect: DetectImporter;
  /** The formats that `site.yml` may name. */
  formats: readonly string[];
  /** Takes each record as it is read, so that reading needs no memory for all of them. */
  keep: (record: SourceRecord) => void;
  /** Hears how many of how many bytes on disk have been read. */
  onProgress?: (done: number, total: number) => void;
}

/**
 * Reads every export below `content/exports`. What can't be read is reported, and the rest is read.
 * @throws CliError when a rule of `site.yml` names a format that does not exist
 */
export async function readExports(options: ReadExportsOptions): Promise<ReadExports> {
  const { effects, settings } = options;
  checkFormats(settings.exports, options.formats);
  const found = findFiles(effects, join(options.contentDir, 'exports'), 'exports');
  const rank = (file: string): number => ruleFor(file, settings.exports)?.index ?? settings.exports.length;
  const byRule = [...found.files].sort((a, b) => rank(a.file) - rank(b.file));
  const distinct = await dropSameFiles(effects, byRule);

  const result: ReadExports = { diagnostics: [...found.diagnostics], files: [] };
  result.diagnostics.push(...rulesWithoutFile(settings.exports, found.files), ...distinct.diagnostics);
  const total = distinct.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const inOrder = distinct.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  let before = 0;
  for (const file of inOrder) {
    const limit = new DiagnosticLimit();
    const rule = ruleFor(file.file, settings.exports)?.rule;
    const kept = { records: 0, retrieved: rule?.retrieved };
    const importer = await readFile(file, {
      effects,
      settings,
      rule,
      detect: options.detect,
      onBytes: (bytes) => options.onProgress?.(before + bytes, total),
      sink: (item) => {
        if (isDiagnostic(item)) return limit.add(item);
        kept.records += 1;
        if (rule?.retrieved === undefined) kept.retrieved = newer(kept.retrieved, item);
        options.keep(item);
      },
    });
    before += file.bytes;
    const shown = `exports/${file.file}`;
    result.diagnostics.push(...limit.kept, ...limit.closing(shown));
    result.files.push({
      file: shown,
      ...(importer === undefined ? {} : { format: importer.name, label: rule?.label ?? importer.label }),
      bytes: file.bytes,
      records: kept.records,
      diagnostics: limit.total,
      ...(kept.retrieved === undefined ? {} : { retrieved: kept.retrieved }),
    });
  }
  return result;
}

/** When an export was made, as far as its records tell: the newest date that one of them bears. */
function newer(known: string | undefined, { provenance }: SourceRecord): string | undefined {
  const { retrieved } = provenance;
  return known === undefined || (retrieved !== undefined && retrieved > known) ? retrieved : known;
}

import { type Diagnostic, isDiagnostic } from '../../../src/lib/diagnostics.ts';
import type { ImportContext } from '../../../src/lib/importers/importer.ts';
import { detectImporter } from '../../../src/lib/importers/index.ts';
import type { SourceRecord } from '../../../src/lib/model/source-record.ts';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import { fileEffects } from '../file-effects.ts';
import type { FoundFile } from '../read-exports/find-files.ts';
import { readFile } from '../read-exports/read-file.ts';

/** What a build goes by where `site.yml` says nothing. */
export const defaultSettings: Pick<SiteSettings, 'limits' | 'personalData'> = {
  limits: { recordMegabytes: 64, expansion: 200, depth: 200, lostWorks: 0.3, pictureMegabytes: 20 },
  personalData: { email: false },
};

export interface ReadCounted {
  format: string | undefined;
  /** How many records began on a line, by their provenance. */
  recordLines: Map<number, number>;
  records: number;
  diagnostics: Diagnostic[];
  seconds: number;
}

/** Reads a file as a build does and keeps of the records only what is counted. */
export async function readCounted(found: FoundFile, trace?: ImportContext['trace']): Promise<ReadCounted> {
  const result: ReadCounted = {
    format: undefined,
    recordLines: new Map(),
    records: 0,
    diagnostics: [],
    seconds: 0,
  };
  const take = (record: SourceRecord): void => {
    result.records += 1;
    const { line } = record.provenance;
    if (line !== undefined) result.recordLines.set(line, (result.recordLines.get(line) ?? 0) + 1);
  };
  const begin = performance.now();
  const cpu = process.cpuUsage();
  const importer = await readFile(found, {
    effects: fileEffects,
    settings: defaultSettings,
    rule: undefined,
    detect: (file, head, format) => {
      const detected = detectImporter(file, head, format);
      if (detected === undefined || trace === undefined) return detected;
      return { ...detected, read: (stream, context) => detected.read(stream, { ...context, trace }) };
    },
    onBytes: () => undefined,
    sink: (item) => void (isDiagnostic(item) ? result.diagnostics.push(item) : take(item)),
  });
  result.seconds = secondsSince(begin, cpu);
  result.format = importer?.name;
  return result;
}

/** By the clock, or of the processor where that is less: other programs take time too. */
function secondsSince(begin: number, cpu: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(cpu);
  return Math.min((performance.now() - begin) / 1000, (user + system) / 1e6);
}

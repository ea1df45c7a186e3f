import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { checkoutFolder } from '../workspace.ts';
import type { ImportCase } from './import-cases.ts';

const resultSchema = z.object({
  files: z.number(),
  bytes: z.number(),
  records: z.number(),
  diagnostics: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMemoryBytes: z.number(),
});

/** What reading the exports alone cost, without reconciling anything. */
export interface ImportResult extends z.infer<typeof resultSchema> {
  case: string;
  node: string;
}

export async function measureImport({ name, content }: ImportCase): Promise<ImportResult> {
  const script = join(checkoutFolder, 'scripts', 'lib', 'bench', 'import-stage.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, content]);
  return { case: name, node: process.version, ...resultSchema.parse(JSON.parse(stdout)) };
}

/** One line for people. */
export function importResultToLine(result: ImportResult): string {
  const { files, bytes, records, diagnostics, seconds, cpuSeconds, peakMemoryBytes } = result;
  const perSecond = (amount: number): string => (amount / Math.max(0.001, cpuSeconds)).toFixed(0);
  return [
    `${result.case}: ${files} files, ${(bytes / 1e6).toFixed(1)} MB, ${records} records, ${diagnostics} diagnostics`,
    `  ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor): ${perSecond(bytes / 1e6)} MB/s and ${perSecond(records)} records/s of processor`,
    `  peak memory ${(peakMemoryBytes / 1e6).toFixed(0)} MB; Node ${result.node}`,
  ].join('\n');
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { CliError } from '../cli-error.ts';
import { checkoutFolder } from '../workspace.ts';

const resultSchema = z.object({
  records: z.number(),
  works: z.number(),
  pairs: z.number(),
  diagnostics: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMemoryBytes: z.number(),
});

/** Of the 1.5 GB that a run may need; with more, Node would leave garbage lying. */
const heapMegabytes = 1300;

/** What it cost to find which records are one work, without reading them. */
export interface ReconcileResult extends z.infer<typeof resultSchema> {
  case: string;
  node: string;
}

/**
 * @param size how many records, as a number from 10
 * @throws CliError for anything else
 */
export async function measureReconcile(size: string): Promise<ReconcileResult> {
  if (!/^[1-9]\d{1,6}$/.test(size))
    throw new CliError(`--reconcile: expected a number of records from 10, found ${JSON.stringify(size)}`);
  const script = join(checkoutFolder, 'scripts', 'lib', 'bench', 'reconcile-stage.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${heapMegabytes}`,
    script,
    size,
  ]);
  return { case: `reconcile:${size}`, node: process.version, ...resultSchema.parse(JSON.parse(stdout)) };
}

/** Two lines for people. */
export function reconcileResultToLines(result: ReconcileResult): string {
  const { records, works, pairs, seconds, cpuSeconds, peakMemoryBytes } = result;
  return [
    `${result.case}: ${records} records, ${works} works, ${pairs} pairs to look at`,
    `  ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor); peak memory with the records ${(peakMemoryBytes / 1e6).toFixed(0)} MB; Node ${result.node}`,
  ].join('\n');
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'astro/zod';
import { CliError } from '../cli-error.ts';
import { checkoutFolder } from '../workspace.ts';

const resultSchema = z.object({
  records: z.number(),
  works: z.number(),
  people: z.number(),
  bylines: z.number(),
  links: z.number(),
  linksByName: z.number(),
  timesOfCommonestName: z.number(),
  pairs: z.number(),
  diagnostics: z.number(),
  seconds: z.number(),
  cpuSeconds: z.number(),
  peakMemoryBytes: z.number(),
});

/** Of the 1.5 GB that a run may need; with more, Node would leave garbage lying. */
const heapMegabytes = 1300;

/** What it cost to find which records are one work and who wrote it, without reading them. */
export interface ReconcileResult extends z.infer<typeof resultSchema> {
  case: string;
  node: string;
}

/** Names as people bear them, and the same with one that thousands of bylines print. */
export const reconcileCorpora = ['realistic-names', 'one-name'] as const;

/**
 * @param size how many records of works, as a number from 10
 * @throws CliError for anything else
 */
export async function measureReconcile(
  size: string,
  corpus: (typeof reconcileCorpora)[number],
): Promise<ReconcileResult> {
  if (!/^[1-9]\d{1,6}$/.test(size))
    throw new CliError(`--reconcile: expected a number of records from 10, found ${JSON.stringify(size)}`);
  const script = join(checkoutFolder, 'scripts', 'lib', 'bench', 'reconcile-stage.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    `--max-old-space-size=${heapMegabytes}`,
    script,
    size,
    corpus,
  ]);
  return {
    case: `reconcile:${size}:${corpus}`,
    node: process.version,
    ...resultSchema.parse(JSON.parse(stdout)),
  };
}

/** Three lines for people. */
export function reconcileResultToLines(result: ReconcileResult): string {
  const { records, works, people, bylines, links, linksByName, pairs, seconds, cpuSeconds } = result;
  return [
    `${result.case}: ${records} records, ${works} works, ${people} people, ${pairs} pairs to look at`,
    `  ${bylines} bylines, ${links} linked, ${linksByName} of them by name and something else; the commonest name stands ${result.timesOfCommonestName} times`,
    `  ${seconds.toFixed(1)} s (${cpuSeconds.toFixed(1)} s of processor); peak memory with the records ${(result.peakMemoryBytes / 1e6).toFixed(0)} MB; Node ${result.node}`,
  ].join('\n');
}

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { checkoutFolder, resolveWorkspace } from '../workspace.ts';
import type { BenchCase } from './cases.ts';
import { type ProcessCost, watchProcesses } from './watch-processes.ts';

const summarySchema = z.object({
  records: z.number(),
  people: z.number(),
  publications: z.number(),
  site: z.object({ pages: z.number(), files: z.number(), bytes: z.number() }),
  stages: z.array(z.object({ stage: z.string(), seconds: z.number(), peakMemoryBytes: z.number() })),
});

/** What a build from scratch cost. */
export interface BenchResult extends z.infer<typeof summarySchema> {
  case: string;
  node: string;
  cores: number;
  /** The whole command, with starting up and what lies between the stages. */
  seconds: number;
  /** By what the process is: `peerfolio`, `astro`, `pagefind`. */
  processes: Record<string, ProcessCost>;
}

/** Builds the case with the command line, as an institution would, and measures it from outside. */
export async function measureBuild({ name, content, out }: BenchCase): Promise<BenchResult> {
  const launcher = join(checkoutFolder, 'scripts', 'peerfolio.mjs');
  const args = [launcher, 'build', '--json', '--content', content, '--out', out];
  const begun = performance.now();
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const watch = child.pid === undefined ? undefined : watchProcesses(child.pid);
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const seconds = Math.round(performance.now() - begun) / 1000;
  const processes = watch?.stop() ?? {};
  removeWorkFolder(content);
  if (code !== 0) throw new Error(`The build of ${name} ended with exit code ${code}.`);
  return {
    case: name,
    node: process.version,
    cores: availableParallelism(),
    seconds,
    processes,
    ...summarySchema.parse(JSON.parse(text)),
  };
}

/** Each temporary content folder has a work folder of its own, which nobody would use again. */
function removeWorkFolder(content: string): void {
  const { work } = resolveWorkspace({ content }, {});
  rmSync(work, { recursive: true, force: true });
  const folder = join(checkoutFolder, '.peerfolio');
  if (existsSync(folder) && readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

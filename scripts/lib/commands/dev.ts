import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { StageTimer } from '../summary/stage-timer.ts';
import { workspaceToEnvironment } from '../workspace.ts';
import { type Surroundings, toContext, withCurate, withImport, withPort } from './context.ts';
import { importContent, printSummary, toSummary, underLock } from './import.ts';

export function addDevCommand(program: Command, surroundings: Surroundings): void {
  withCurate(withPort(withImport(program.command('dev'))))
    .option('--quiet', 'print nothing but errors')
    .description("import, then run Astro's development server")
    .action(async (options: unknown) => {
      const context = toContext(options, surroundings);
      const timer = new StageTimer(context.effects, context.reporter);
      const built = await underLock(context, () => importContent(context, timer));
      printSummary(context, toSummary(context, timer, built));
      const { checkout } = context.workspace;
      const astro = join(checkout, 'node_modules', 'astro', 'bin', 'astro.mjs');
      await runUntilExit([astro, 'dev', '--port', String(context.port)], checkout, {
        ...context.env,
        ...workspaceToEnvironment(context.workspace),
        PEERFOLIO_CURATE: context.curate ? '1' : '',
      });
    });
}

/** Runs Node with these arguments in the foreground, until it ends or Ctrl-C ends it. */
function runUntilExit(args: string[], cwd: string, env: Record<string, string | undefined>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit' });
    // At a terminal, Ctrl-C reaches the child by itself.
    const interrupt = (): void => void (process.stdin.isTTY || child.kill('SIGINT'));
    const stop = (): void => void child.kill('SIGTERM');
    process.on('SIGINT', interrupt).on('SIGTERM', stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGINT', interrupt).off('SIGTERM', stop);
      if (code === 0 || code === null) resolve();
      else reject(new CliError(`Astro's development server ended with exit code ${code}.`));
    });
  });
}

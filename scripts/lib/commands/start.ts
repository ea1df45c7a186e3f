import type { Command } from 'commander';
import { buildSite } from './build.ts';
import {
  type Surroundings,
  toContext,
  withCurate,
  withImport,
  withLosses,
  withOut,
  withPort,
} from './context.ts';
import { printSummary } from './import.ts';
import { servePublished } from './preview.ts';

export function addStartCommand(program: Command, surroundings: Surroundings): void {
  withCurate(withLosses(withPort(withOut(withImport(program.command('start'))))))
    .option('--quiet', 'print nothing but errors')
    .description('build the site and serve it on this machine')
    .action(async (options: unknown) => {
      const context = toContext(options, surroundings);
      printSummary(context, await buildSite(context));
      await servePublished(context);
    });
}

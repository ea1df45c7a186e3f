import type { Command } from 'commander';
import { previewSite, serveUntilStopped } from '../preview/preview-site.ts';
import { readSettings } from '../settings.ts';
import {
  type CommandContext,
  type Surroundings,
  toContext,
  withContent,
  withOut,
  withPort,
} from './context.ts';

export function addPreviewCommand(program: Command, surroundings: Surroundings): void {
  withPort(withOut(withContent(program.command('preview'))))
    .option('--quiet', 'print nothing but errors')
    .description('serve the published site on this machine')
    .action((options: unknown) => servePublished(toContext(options, surroundings)));
}

/** Serves until Ctrl-C. */
export async function servePublished(context: CommandContext): Promise<void> {
  const { base } = readSettings(context.workspace.content, context.effects);
  const preview = await previewSite({ out: context.workspace.out, port: context.port, base });
  if (!context.quiet) {
    if (preview.taken !== undefined) context.complain(`Port ${preview.taken} is taken, so another is used.`);
    context.complain(`Serving at ${preview.address} (stop with Ctrl-C)`);
  }
  await serveUntilStopped(preview);
}

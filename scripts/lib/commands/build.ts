import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { BuiltContent } from '../../build-content.ts';
import { renderSite } from '../astro.ts';
import { keepBaseline } from '../baseline.ts';
import { commitLedger } from '../ledger-file.ts';
import { assertPublishable, publishSite } from '../publish/publish-site.ts';
import { refuseLosses } from '../refuse-losses.ts';
import { indexSite } from '../search-index/index-site.ts';
import { StageTimer } from '../summary/stage-timer.ts';
import type { Summary } from '../summary/summary.ts';
import { bytesToText, count } from '../summary/words.ts';
import { displayPath } from '../workspace.ts';
import { refuseErrors, runCheck } from './check.ts';
import {
  type CommandContext,
  type Surroundings,
  toContext,
  withCurate,
  withImport,
  withLosses,
  withOut,
  withOutput,
} from './context.ts';
import { importContent, printSummary, toSummary, underLock } from './import.ts';

export function addBuildCommand(program: Command, surroundings: Surroundings): void {
  withCurate(withLosses(withOutput(withOut(withImport(program.command('build'))))))
    .description('import, render, index, check and publish the site')
    .action(async (options: unknown) => {
      const context = toContext(options, surroundings);
      printSummary(context, await buildSite(context));
    });
}

/** The whole road. What is published at the end is published in one step; a failure leaves the old site as it was. */
export function buildSite(context: CommandContext): Promise<Summary> {
  const { workspace, effects, reporter } = context;
  assertPublishable(workspace.out);
  return underLock(context, async () => {
    const timer = new StageTimer(effects, reporter);
    const built = await importContent(context, timer);
    const { difference, settings } = built;
    if (difference !== undefined && !context.acceptLosses) {
      refuseLosses(difference, settings.limits.lostWorks, settings);
    }
    // The index is made from the records alone, by a process of its own, while Astro renders.
    const indexing = indexSite(workspace.generated, workspace.searchIndex, built.settings);
    // A failure is told where the index is awaited.
    indexing.catch(() => undefined);
    const rendered = await timer.run(
      'astro',
      'Rendering pages',
      (progress) =>
        renderSite(workspace, {
          curate: context.curate,
          onPages: (pages) => progress.update(pages, expectedPages(built)),
        }),
      ({ pages }) => count(pages, 'page'),
    );
    await timer.run(
      'search',
      'Indexing for search',
      async () => {
        const index = await indexing;
        await rename(workspace.searchIndex, join(rendered.folder, 'pagefind'));
        return index;
      },
      ({ people, publications }) =>
        `${count(people, 'person', 'people')}, ${count(publications, 'publication')}`,
    );
    const checked = await runCheck(context, timer, rendered.folder, built.settings);
    refuseErrors(checked, 'The site failed its checks and was not published');
    for (const { check, file, message, value } of checked.findings) {
      if (check === 'host-limits')
        context.reporter.warn(`${file === '.' ? 'The site' : file} ${message}: ${value}`);
    }
    const size = await timer.run(
      'publish',
      'Publishing',
      () => publishSite(rendered.folder, workspace.out),
      ({ files, bytes }) => `${count(files, 'file')}, ${bytesToText(bytes)}`,
    );
    commitLedger(effects, workspace, reporter);
    keepBaseline(effects, workspace.generated, built.report, reporter);
    const site = { out: displayPath(workspace.out, context.cwd), pages: checked.pages, ...size };
    const { warnings, byCheck } = checked;
    return { ...toSummary(context, timer, built), site, check: { warnings, byCheck } };
  });
}

/** About how many pages there will be, for the progress bar. */
function expectedPages({ report }: BuiltContent): number {
  const { ownPeople, publications, topics, organisations, units } = report.counts;
  return ownPeople + publications + topics + organisations + units;
}

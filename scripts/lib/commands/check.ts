import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Command } from 'commander';
import type { SiteSettings } from '../../../src/lib/model/site-settings.ts';
import { checkSite } from '../../check-site.ts';
import { findEmails } from '../checks/find-emails.ts';
import { findingsToLines } from '../checks/findings-to-lines.ts';
import type { CheckResult } from '../checks/run-checks.ts';
import { listSite } from '../checks/list-site.ts';
import { checkCitationFiles } from '../citations/check-files.ts';
import { readCitedRecords } from '../citations/read-cited-records.ts';
import { allReaders } from '../citations/readers/all-readers.ts';
import { isProved, tripsToLists, tripsToTables, tripToJson } from '../citations/tables.ts';
import { worksOfLists } from '../citations/works-of-lists.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { type HiddenValues, hiddenValuesName, hiddenValuesSchema } from '../hidden-values.ts';
import { readPages, readResearcherPages } from '../read-content/read-pages.ts';
import { readSettings } from '../settings.ts';
import { StageTimer } from '../summary/stage-timer.ts';
import { count } from '../summary/words.ts';
import { displayPath } from '../workspace.ts';
import {
  type CommandContext,
  type Surroundings,
  toContext,
  withContent,
  withOut,
  withOutput,
} from './context.ts';

export function addCheckCommand(program: Command, surroundings: Surroundings): void {
  withOutput(withOut(withContent(program.command('check'))))
    .description('check the published site: links, ids, leaks, other hosts, sizes')
    .option('--citations', 'also read every citation file back with other programs, and compare fields')
    .action(async (options: unknown) => {
      const context = toContext(options, surroundings);
      const settings = readSettings(context.workspace.content, context.effects);
      const timer = new StageTimer(context.effects, context.reporter);
      const result = await runCheck(context, timer, context.workspace.out, settings);
      if (context.json) context.print(JSON.stringify(result));
      refuseErrors(result, `${displayPath(context.workspace.out, context.cwd)} failed its checks`);
      if (!context.json && !context.quiet) findingsToLines(result).forEach(context.print);
      if (optionsSchema.parse(options).citations) await proveCitations(context, timer);
    });
}

const optionsSchema = z.object({ citations: z.boolean().default(false) });

/** @throws CliError (exit `siteCheck`) where a field of a citation file comes back as another, and nobody knows why */
async function proveCitations(
  { workspace, effects, cwd, json, quiet, print }: CommandContext,
  timer: StageTimer,
): Promise<void> {
  const readers = await allReaders();
  const { files, trips, problems } = await timer.run(
    'citations',
    'Reading the citation files back',
    async ({ update }) => {
      const sizes = await listSite(workspace.out);
      const works = worksOfLists(await readCitedRecords(workspace.generated));
      const textOf = (file: string) => effects.readText(join(workspace.out, file));
      return checkCitationFiles({ files: sizes.keys(), textOf, works }, readers, update);
    },
    (checked) => count(checked.files, 'file'),
  );
  const lines = [...problems, ...tripsToLists(trips)];
  if (json) print(JSON.stringify({ files, problems, trips: trips.map(tripToJson) }));
  else if (!quiet) tripsToTables(trips, 'files of').forEach(print);
  if (problems.length === 0 && trips.every(isProved)) return;
  const shown = lines.slice(0, 50);
  const rest = lines.length > shown.length ? [`… and ${lines.length - shown.length} more`] : [];
  const what = `Citation files of ${displayPath(workspace.out, cwd)} do not read back as they were written`;
  throw new CliError([`${what}:`, ...shown, ...rest].join('\n'), 'siteCheck');
}

/** Checks a rendered or published site against what the content folder says of it. */
export async function runCheck(
  { workspace, effects }: CommandContext,
  timer: StageTimer,
  site: string,
  settings: SiteSettings,
): Promise<CheckResult> {
  const { address, base, host } = settings;
  const { values: forbidden, names: hiddenNames } = readHiddenValues(effects, workspace.generated);
  const allowedEmails = await emailsOfInstitution(effects, workspace.content, settings);
  return timer.run(
    'check',
    'Checking the site',
    ({ update }) =>
      checkSite(site, { address, base, host, forbidden, hiddenNames, allowedEmails, onFiles: update }),
    ({ errors, warnings }) => `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  );
}

/** @throws CliError (exit `siteCheck`) that lists the findings, when there are errors among them */
export function refuseErrors(result: CheckResult, what: string): void {
  if (result.errors === 0) return;
  throw new CliError([`${what}:`, ...findingsToLines(result)].join('\n'), 'siteCheck');
}

/** Addresses that the institution or the people themselves wrote down to be read: in site.yml and in their texts. */
async function emailsOfInstitution(
  effects: Effects,
  contentDir: string,
  settings: SiteSettings,
): Promise<string[]> {
  const folders = [
    await readPages(effects, contentDir, settings.languages),
    await readResearcherPages(effects, contentDir, settings.languages),
  ];
  const texts = folders.flatMap(({ files }) => files.map(({ text }) => text));
  return [JSON.stringify(settings), ...texts].flatMap(findEmails);
}

function readHiddenValues(effects: Effects, generated: string): HiddenValues {
  const path = join(generated, hiddenValuesName);
  if (effects.facts(path) === undefined) {
    throw new CliError(
      `${path} does not exist, so nobody can tell whom the site must not show. Run \`npx peerfolio import\` first.`,
    );
  }
  return hiddenValuesSchema.parse(JSON.parse(effects.readText(path)));
}

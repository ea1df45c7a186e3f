import type { Command } from 'commander';
import { detectImporter } from '../../../src/lib/importers/index.ts';
import { localTextIn } from '../../../src/lib/normalise/local-text.ts';
import { buildContent, type BuiltContent } from '../../build-content.ts';
import { differenceToMarkdown } from '../../../src/lib/format/markdown/difference-to-markdown.ts';
import { CliError } from '../cli-error.ts';
import { writeText } from '../effects.ts';
import { explainRecord } from '../explain/explain-record.ts';
import { explanationToLines } from '../explain/explanation-to-lines.ts';
import { findExport } from '../explain/find-export.ts';
import { exitingOnSignal } from '../exit-on-signal.ts';
import { holdLock } from '../publish/lock.ts';
import { ruleFor } from '../read-exports/rules.ts';
import { readSettings } from '../settings.ts';
import { StageTimer } from '../summary/stage-timer.ts';
import { summaryToLines } from '../summary/summary-to-lines.ts';
import {
  reportToCounts,
  summariseDiagnostics,
  summariseDifference,
  type Summary,
} from '../summary/summary.ts';
import { displayPath } from '../workspace.ts';
import { type CommandContext, type Surroundings, toContext, withImport, withOutput } from './context.ts';

export function addImportCommand(program: Command, surroundings: Surroundings): void {
  withOutput(withImport(program.command('import')))
    .description('read the exports and write the generated folder')
    .option(
      '--explain <file[:entry]>',
      'show what one record became: its first, or the one that is named; writes nothing',
    )
    .action(async (options: { explain?: string }) => {
      const context = toContext(options, surroundings);
      if (options.explain !== undefined) return explain(options.explain, context);
      const timer = new StageTimer(context.effects, context.reporter);
      const built = await underLock(context, () => importContent(context, timer));
      printSummary(context, toSummary(context, timer, built));
    });
}

/** Shows what one record of an export became, and why. */
async function explain(asked: string, context: CommandContext): Promise<void> {
  const { effects, cwd } = context;
  const contentDir = context.workspace.content;
  const settings = readSettings(contentDir, effects);
  const { found, entry } = findExport(asked, { effects, contentDir, cwd });
  const rule = ruleFor(found.file, settings.exports)?.rule;
  const explanation = await explainRecord(found, { effects, settings, rule, detect: detectImporter, entry });
  if (entry !== undefined && explanation.entry === undefined) {
    const others = explanation.others.length === 0 ? 'no other' : explanation.others.join(', ');
    throw new CliError(`${found.file} has no record ${JSON.stringify(entry)}. It has ${others}.`);
  }
  if (context.json) {
    context.print(JSON.stringify({ ...explanation, importer: explanation.importer?.name }));
  } else {
    explanationToLines(explanation).forEach(context.print);
  }
}

/** Reads the content folder and writes the generated one, and what changed where that is asked for. */
export async function importContent(context: CommandContext, timer: StageTimer): Promise<BuiltContent> {
  const { workspace, effects, asOf, strict, frozenLedger, baseline, diffMarkdown } = context;
  const built = await buildContent({ workspace, effects, timer, asOf, strict, frozenLedger, baseline });
  if (diffMarkdown !== undefined) {
    writeText(effects, diffMarkdown, differenceToMarkdown(built.difference, nameOf(built)));
  }
  return built;
}

/** Runs something while no other import or build of the same content folder may run. */
export async function underLock<T>(
  { workspace, effects }: CommandContext,
  work: () => Promise<T>,
): Promise<T> {
  effects.makeFolder(workspace.work);
  const lock = await holdLock(`${workspace.work}.lock`, `works on ${workspace.content}`);
  try {
    return await exitingOnSignal(work);
  } finally {
    await lock.release();
  }
}

export function toSummary(context: CommandContext, timer: StageTimer, built: BuiltContent): Summary {
  const { workspace, effects } = context;
  return {
    institution: nameOf(built),
    asOf: built.report.asOf,
    content: workspace.content,
    generated: workspace.generated,
    ...reportToCounts(built.report),
    diagnostics: summariseDiagnostics(built.diagnostics),
    ...(built.difference === undefined ? {} : { difference: summariseDifference(built.difference) }),
    stages: timer.stages,
    seconds: timer.stages.reduce((sum, { seconds }) => sum + seconds, 0),
    peakMemoryBytes: effects.peakMemory(),
  };
}

export function printSummary(context: CommandContext, summary: Summary): void {
  if (context.json) context.print(JSON.stringify(summary));
  else if (!context.quiet) {
    const shown = { ...summary, generated: displayPath(summary.generated, context.cwd) };
    summaryToLines(shown).forEach(context.print);
  }
}

/** The institution's name in the first language of its site. */
function nameOf({ settings }: BuiltContent): string {
  return localTextIn(settings.name, settings.languages);
}

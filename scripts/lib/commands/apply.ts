import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Decision } from '../../../src/lib/model/decision.ts';
import { runPipeline } from '../../../src/lib/pipeline.ts';
import { appendDecision, curationFileFor, decisionToYaml } from '../apply/append-decision.ts';
import { compareOutputs, newComplaints, summariseOutput } from '../apply/compare-outputs.ts';
import { findMissing } from '../apply/find-in-generated.ts';
import { loadContent } from '../apply/load-content.ts';
import { readCorrection } from '../apply/read-correction.ts';
import { findSameDecision } from '../apply/same-decision.ts';
import { CliError } from '../cli-error.ts';
import { writeText } from '../effects.ts';
import { readCuration } from '../read-content/read-curation.ts';
import { displayPath } from '../workspace.ts';
import { linesOfItems } from '../yaml-file/parse-yaml.ts';
import { type CommandContext, type Surroundings, toContext, withContent, withOutput } from './context.ts';

export function addApplyCommand(program: Command, surroundings: Surroundings): void {
  withOutput(withContent(program.command('apply')))
    .argument(
      '<file>',
      'a correction: one decision as JSON, or the issue or mail that holds it, as "Report a correction" makes them',
    )
    .description('check a correction and write it into the curation folder')
    .option('--dry-run', 'show what would be written and what would change; write nothing')
    .option('--force', 'write it although nothing of the last import matches')
    .action(async (file: string, options: { dryRun?: boolean; force?: boolean }) => {
      const context = toContext(options, surroundings);
      const correction = prepare(context, resolve(context.cwd, file));
      if (options.dryRun === true) await show(context, correction);
      else await write(context, correction, options.force === true);
    });
}

/** A decision and the curation file that it belongs to. */
interface Correction {
  decision: Decision;
  /** Below the content folder. */
  file: string;
  /** The curation file as it will be. */
  text: string;
}

/** @throws CliError for a correction that is not one, or that has been decided already */
function prepare({ effects, workspace, cwd }: CommandContext, path: string): Correction {
  const decision = readCorrection(effects, path, displayPath(path, cwd));
  const known = findSameDecision(decision, readCuration(effects, workspace.content));
  if (known !== undefined) {
    throw new CliError(`This was decided already: ${known.file}:${known.line}, on ${known.decision.when}.`);
  }
  const file = curationFileFor(effects, workspace.content, decision);
  const place = join(workspace.content, file);
  const before = effects.facts(place) === undefined ? '' : effects.readText(place);
  return { decision, file, text: appendDecision(before, decision) };
}

async function write(
  { effects, workspace, print, complain, json, quiet }: CommandContext,
  { decision, file, text }: Correction,
  force: boolean,
): Promise<void> {
  const missing = await findMissing(effects, workspace.generated, decision);
  if (missing === undefined)
    complain(
      'Whether it matches anything was not checked: there is no import yet. Run "npx peerfolio import".',
    );
  else if (missing.length > 0 && !force) {
    throw new CliError(
      `The last import has nothing of: ${missing.join(', ')}. Correct the file, or write it all the same with --force.`,
    );
  }
  effects.makeFolder(join(workspace.content, 'curation'));
  writeText(effects, join(workspace.content, file), text);
  if (json) print(JSON.stringify({ file, decision, missing: missing ?? null }));
  else if (!quiet) print(`Wrote ${decision.action} to ${file}. The next build applies it.`);
}

/** Imports twice in memory, without the decision and with it, and tells the difference. */
async function show(
  { effects, workspace, print, json, quiet }: CommandContext,
  { decision, file, text }: Correction,
): Promise<void> {
  const content = await loadContent(effects, workspace.content);
  const before = summariseOutput(runPipeline(content));
  const placed = { decision, file, line: lineOfLast(text) };
  const after = summariseOutput(runPipeline({ ...content, decisions: [...content.decisions, placed] }));
  const changes = compareOutputs(before, after);
  const complaints = newComplaints(before, after);
  if (json) print(JSON.stringify({ file, decision, changes, complaints }));
  if (json || quiet) return;
  print(`Would be written to ${file}:`);
  print('');
  decisionToYaml(decision).trimEnd().split('\n').forEach(print);
  print('');
  print(changes.length === 0 ? 'It would change nothing.' : 'It would change:');
  for (const line of [...changes, ...complaints.map((complaint) => `! ${complaint}`)]) print(`  ${line}`);
}

/** Where the decision would stand. */
function lineOfLast(text: string): number {
  return linesOfItems(text).at(-1) ?? 1;
}

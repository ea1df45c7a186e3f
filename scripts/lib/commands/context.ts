import { resolve } from 'node:path';
import { z } from 'astro/zod';
import type { Command } from 'commander';
import { partialDateSchema } from '../../../src/lib/model/dated.ts';
import { CliError } from '../cli-error.ts';
import type { Effects } from '../effects.ts';
import { createReporter } from '../reporter/create-reporter.ts';
import type { Reporter } from '../reporter/reporter.ts';
import { resolveWorkspace, type Workspace } from '../workspace.ts';

/** What a command may use of the world. */
export interface Surroundings {
  effects: Effects;
  env: Record<string, string | undefined>;
  cwd: string;
  /** Writes one line to standard output: results. */
  print: (line: string) => void;
  /** Writes one line to standard error: what went wrong. */
  complain: (line: string) => void;
}

const optionsSchema = z.object({
  content: z.string().optional(),
  generated: z.string().optional(),
  out: z.string().optional(),
  asOf: z.string().optional(),
  json: z.boolean().default(false),
  quiet: z.boolean().default(false),
  strict: z.boolean().default(false),
  frozenLedger: z.boolean().default(false),
  baseline: z.string().optional(),
  diffMarkdown: z.string().optional(),
  acceptLosses: z.boolean().default(false),
  curate: z.boolean().default(false),
  port: z.string().default('4321'),
});

/** A command's options, read. */
export interface CommandContext extends Surroundings {
  workspace: Workspace;
  reporter: Reporter;
  asOf: string | undefined;
  json: boolean;
  quiet: boolean;
  strict: boolean;
  frozenLedger: boolean;
  /** An earlier report to compare with. */
  baseline: string | undefined;
  /** Where the difference is written for people. */
  diffMarkdown: string | undefined;
  acceptLosses: boolean;
  /** Build the curator's page. */
  curate: boolean;
  port: number;
}

/** @throws CliError for an option that has no sense */
export function toContext(options: unknown, surroundings: Surroundings): CommandContext {
  const parsed = optionsSchema.parse(options);
  const { json, quiet, strict, frozenLedger, acceptLosses, curate } = parsed;
  const atCwd = (path: string | undefined) => path && resolve(surroundings.cwd, path);
  return {
    ...surroundings,
    workspace: resolveWorkspace(parsed, surroundings.env, surroundings.cwd, surroundings.effects),
    reporter: createReporter({ quiet: quiet || json }),
    asOf: toAsOf(parsed.asOf),
    json,
    quiet,
    strict,
    frozenLedger,
    baseline: atCwd(parsed.baseline),
    diffMarkdown: atCwd(parsed.diffMarkdown),
    acceptLosses,
    curate,
    port: toPort(parsed.port),
  };
}

export const withContent = (command: Command): Command =>
  command
    .option('--content <dir>', 'the content folder (default: ./content, or PEERFOLIO_CONTENT)')
    .option('--generated <dir>', 'where the import writes (default: <content>/generated)');

export const withImport = (command: Command): Command =>
  withContent(command)
    .option('--as-of <date>', 'the day the numbers are for, such as 2026-01-31')
    .option('--strict', 'fail when a record or a text could not be used')
    .option('--frozen-ledger', 'fail when a new address would be given out')
    .option('--baseline <file>', 'an earlier report.json to compare with (default: the last published build)')
    .option('--diff-markdown <file>', 'write what changed since then as Markdown');

export const withLosses = (command: Command): Command =>
  command.option('--accept-losses', 'publish although people or units lost many works');

export const withCurate = (command: Command): Command =>
  command.option('--curate', "add the curator's page, about/data/curate/");

export const withOut = (command: Command): Command =>
  command.option('--out <dir>', 'the folder of the published site (default: ./dist)');

export const withOutput = (command: Command): Command =>
  command
    .option('--json', 'print the summary as one JSON object')
    .option('--quiet', 'print nothing but errors');

export const withPort = (command: Command): Command =>
  command.option('--port <number>', 'where to serve (default: 4321)');

function toAsOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const isDate = partialDateSchema.safeParse(text).success && !Number.isNaN(Date.parse(text));
  if (isDate) return text;
  throw new CliError(`--as-of: expected a date such as 2026-01-31, found ${JSON.stringify(text)}`);
}

function toPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new CliError(`--port: expected a number up to 65535, found ${JSON.stringify(text)}`);
}

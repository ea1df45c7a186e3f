import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { CliError } from './cli-error.ts';
import { corporaFolder } from './corpora-folder.ts';
import { isUsageError } from './usage-error.ts';

/** A command that measures something over public records and prints what came of it. */
export interface MeasuringCommand<Result> {
  /** What `--help` prints, and what follows a mistake. */
  usage: string;
  /** What may be named on the command line, and what it is called: `oracle`. Anything may be where there is none. */
  known?: { kind: string; names: readonly string[] };
  /** @param names those named on the command line; all of them where there is none */
  measure: (corpora: string, names: readonly string[]) => AsyncIterable<Result>;
  toTables: (results: readonly Result[]) => readonly string[];
  /** What `--list` adds. */
  toLists: (results: readonly Result[]) => readonly string[];
  /** What `--json FILE` writes of a result, if not all of it. */
  toJson?: (result: Result) => unknown;
}

/** Runs `npm run <command> [-- name… --list --json FILE]`; a mistake of the user is told in a word. */
export async function runMeasuring<Result>(command: MeasuringCommand<Result>): Promise<void> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'boolean', default: false },
        json: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) console.log(command.usage);
    else await measure(command, positionals, values);
  } catch (error) {
    if (!(error instanceof CliError || isUsageError(error))) throw error;
    console.error(`${error.message}\n\n${command.usage}`);
    process.exitCode = 2;
  }
}

async function measure<Result>(
  { known, measure: run, toTables, toLists, toJson }: MeasuringCommand<Result>,
  names: readonly string[],
  { list, json }: { list: boolean; json?: string | undefined },
): Promise<void> {
  const unknown = known === undefined ? undefined : names.find((name) => !known.names.includes(name));
  if (unknown !== undefined)
    throw new CliError(`There is no ${known?.kind ?? ''} ${JSON.stringify(unknown)}.`);
  const results: Result[] = [];
  for await (const result of run(corporaFolder(), names)) results.push(result);
  console.log(toTables(results).join('\n'));
  if (list) console.log(toLists(results).join('\n'));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results.map(toJson ?? same), null, 2)}\n`);
}

function same(result: unknown): unknown {
  return result;
}

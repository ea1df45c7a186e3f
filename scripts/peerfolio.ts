import { Command, CommanderError } from 'commander';
import { CliError } from './lib/cli-error.ts';
import { addApplyCommand } from './lib/commands/apply.ts';
import { addBuildCommand } from './lib/commands/build.ts';
import { addCheckCommand } from './lib/commands/check.ts';
import type { Surroundings } from './lib/commands/context.ts';
import { addDevCommand } from './lib/commands/dev.ts';
import { addImportCommand } from './lib/commands/import.ts';
import { addInitCommand } from './lib/commands/init.ts';
import { addPreviewCommand } from './lib/commands/preview.ts';
import { addStartCommand } from './lib/commands/start.ts';
import { errorCode } from './lib/effects.ts';
import { exitCodes } from './lib/exit-codes.ts';
import { fileEffects } from './lib/file-effects.ts';

/** Runs one command line and sets the process's exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  process.exitCode = await run(argv.slice(2), {
    effects: fileEffects,
    env: process.env,
    cwd: process.cwd(),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
}

/** Failures that the machine's owner can mend, wherever they show. */
const diskProblems: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT']);

/** @returns the exit code */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await createProgram(surroundings).parseAsync(args, { from: 'user' });
    return exitCodes.ok.code;
  } catch (error) {
    if (error instanceof CliError) {
      surroundings.complain(error.message);
      return error.exitCode;
    }
    // Commander has printed its word already.
    if (error instanceof CommanderError)
      return error.exitCode === 0 ? exitCodes.ok.code : exitCodes.usage.code;
    if (error instanceof Error && diskProblems.has(errorCode(error) ?? '')) {
      surroundings.complain(error.message);
      return exitCodes.output.code;
    }
    surroundings.complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return exitCodes.bug.code;
  }
}

function createProgram(surroundings: Surroundings): Command {
  const program = new Command('peerfolio')
    .description("Turns an institution's exports of people and publications into a static directory site.")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => surroundings.print(text.trimEnd()),
      writeErr: (text) => surroundings.complain(text.trimEnd()),
    })
    .addHelpText('after', exitCodeHelp());
  addInitCommand(program, surroundings);
  addImportCommand(program, surroundings);
  addBuildCommand(program, surroundings);
  addPreviewCommand(program, surroundings);
  addCheckCommand(program, surroundings);
  addStartCommand(program, surroundings);
  addDevCommand(program, surroundings);
  addApplyCommand(program, surroundings);
  return program;
}

function exitCodeHelp(): string {
  const rows = Object.values(exitCodes).map(({ code, meaning }) => `  ${String(code).padEnd(4)}${meaning}`);
  return `\nExit codes:\n${rows.join('\n')}`;
}

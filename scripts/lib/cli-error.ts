import { exitCodes, type ExitName } from './exit-codes.ts';

/**
 * A mistake of the user, told in one line for each problem (what is wrong, the value, what to do), without a
 * stack trace. Anything else that is thrown is a bug.
 */
export class CliError extends Error {
  readonly exit: ExitName;

  constructor(message: string, exit: ExitName = 'usage') {
    super(message);
    this.name = 'CliError';
    this.exit = exit;
  }

  get exitCode(): number {
    return exitCodes[this.exit].code;
  }
}

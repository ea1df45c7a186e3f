import { plainReporter } from './plain-reporter.ts';
import { type Reporter, silentReporter } from './reporter.ts';
import { terminalReporter } from './terminal-reporter.ts';

/** Bars on a terminal, plain lines elsewhere, nothing when asked to be quiet. */
export function createReporter(
  options: { quiet: boolean },
  stream: NodeJS.WriteStream = process.stderr,
): Reporter {
  if (options.quiet) return silentReporter;
  const plain = !stream.isTTY || process.env.CI !== undefined || process.env.TERM === 'dumb';
  return plain
    ? plainReporter(
        (line) => void stream.write(`${line}\n`),
        () => performance.now(),
      )
    : terminalReporter(stream);
}

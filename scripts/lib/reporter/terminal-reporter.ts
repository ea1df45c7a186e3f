import type { Writable } from 'node:stream';
import { log, progress } from '@clack/prompts';
import type { Reporter } from './reporter.ts';

const barSteps = 100;

/** A progress bar for each stage, for people at a terminal. */
export function terminalReporter(output: Writable): Reporter {
  return {
    begin(stage) {
      const bar = progress({ output, max: barSteps, size: 24, style: 'heavy' });
      bar.start(stage);
      let shown = 0;
      return {
        update(done, total) {
          const steps = total <= 0 ? 0 : Math.min(barSteps, Math.floor((done / total) * barSteps));
          if (steps <= shown) return;
          bar.advance(steps - shown, stage);
          shown = steps;
        },
        end: (result) => bar.stop(`${stage}: ${result}`),
        fail: () => bar.error(`${stage}: failed`),
      };
    },
    note: (line) => log.info(line, { output }),
    warn: (line) => log.warn(line, { output }),
  };
}

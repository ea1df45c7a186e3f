import type { Reporter } from './reporter.ts';

/** How long a stage stays silent at least, in milliseconds. */
const silence = 5000;

/** One line when a stage begins and one when it ends, for logs; in a long one also how far it is. */
export function plainReporter(write: (line: string) => void, now: () => number): Reporter {
  return {
    begin(stage) {
      write(`${stage} …`);
      let shown = now();
      return {
        update(done, total) {
          if (total <= 0 || done >= total || now() - shown < silence) return;
          shown = now();
          write(`${stage} … ${Math.floor((done / total) * 100)} %`);
        },
        end: (result) => write(`${stage}: ${result}`),
        fail: () => write(`${stage}: failed`),
      };
    },
    note: write,
    warn: (line) => write(`Warning: ${line}`),
  };
}

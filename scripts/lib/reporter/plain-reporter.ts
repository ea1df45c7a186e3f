import type { Reporter } from './reporter.ts';

/** One line when a stage begins and one when it ends, for logs; every tenth of a long stage between. */
export function plainReporter(write: (line: string) => void): Reporter {
  return {
    begin(stage) {
      write(`${stage} …`);
      let shown = 0;
      return {
        update(done, total) {
          const tenths = total <= 0 ? 0 : Math.floor((done / total) * 10);
          if (tenths <= shown || tenths >= 10) return;
          shown = tenths;
          write(`${stage} … ${tenths * 10} %`);
        },
        end: (result) => write(`${stage}: ${result}`),
        fail: () => write(`${stage}: failed`),
      };
    },
    note: write,
    warn: (line) => write(`Warning: ${line}`),
  };
}

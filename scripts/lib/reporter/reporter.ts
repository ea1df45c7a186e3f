/** One stage of a run as it is being shown. */
export interface StageProgress {
  /** How much is done, in whatever unit the stage counts. */
  update: (done: number, total: number) => void;
  /** Ends the stage with a few words on what came of it. */
  end: (result: string) => void;
  /** Ends the stage as failed; the error itself is told elsewhere. */
  fail: () => void;
}

/** Shows a run to whoever started it. Everything goes to standard error, so that standard output is the result's. */
export interface Reporter {
  begin: (stage: string) => StageProgress;
  note: (line: string) => void;
  warn: (line: string) => void;
}

/** Says nothing: for `--quiet`, `--json` and tests. */
export const silentReporter: Reporter = {
  begin: () => ({ update: () => undefined, end: () => undefined, fail: () => undefined }),
  note: () => undefined,
  warn: () => undefined,
};

import type { Effects } from '../effects.ts';
import type { Reporter, StageProgress } from '../reporter/reporter.ts';
import { secondsToText } from './words.ts';

/** What a stage cost. */
export interface StageTime {
  /** `read`, `reconcile`, `derive`, `write`, `astro`, `search`, `check`, `publish`. */
  stage: string;
  seconds: number;
  /** The most memory this process had held by the end of the stage. */
  peakMemoryBytes: number;
}

/** Runs the stages of a build one after another, shows each and keeps what it cost. */
export class StageTimer {
  readonly stages: StageTime[] = [];
  readonly #effects: Pick<Effects, 'now' | 'peakMemory'>;
  readonly #reporter: Reporter;
  /** What the time is counted for that goes by now, and since when. */
  #current = { stage: '', begun: 0 };

  constructor(effects: Pick<Effects, 'now' | 'peakMemory'>, reporter: Reporter) {
    this.#effects = effects;
    this.#reporter = reporter;
  }

  /**
   * @param title what a person reads while it runs
   * @param describe a few words on the result, shown when it is done
   */
  async run<T>(
    stage: string,
    title: string,
    work: (progress: StageProgress) => T | Promise<T>,
    describe: (result: T) => string,
  ): Promise<T> {
    const begun = this.#effects.now();
    this.#current = { stage, begun };
    const progress = this.#reporter.begin(title);
    try {
      const result = await work(progress);
      this.#record();
      progress.end(`${describe(result)} (${secondsToText(this.#seconds(begun))})`);
      return result;
    } catch (error) {
      this.#record();
      progress.fail();
      throw error;
    }
  }

  /** Counts what is still to come of the running stage as another one. */
  continueAs(stage: string): void {
    this.#record();
    this.#current = { stage, begun: this.#effects.now() };
  }

  #record(): void {
    const { stage, begun } = this.#current;
    this.stages.push({ stage, seconds: this.#seconds(begun), peakMemoryBytes: this.#effects.peakMemory() });
  }

  #seconds(begun: number): number {
    return Math.round(this.#effects.now() - begun) / 1000;
  }
}

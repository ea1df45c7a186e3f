import { join } from 'node:path';
import type { Difference } from '../../src/lib/model/difference.ts';
import { type Baseline, baselineSchema } from '../../src/lib/model/report.ts';
import { CliError } from './cli-error.ts';
import { type Effects, errorCode, writeText } from './effects.ts';
import type { Reporter } from './reporter/reporter.ts';
import { displayPath } from './workspace.ts';
import { toCanonicalJson } from './write-generated/canonical-json.ts';

/** What the last published build showed: the part of its report that the next is compared with. */
export const baselineName = 'baseline.json';
/** What changed since then. */
export const differenceName = 'difference.json';

/**
 * What to compare with: the file that is named, or what the last published build left in the generated folder, if any.
 * @throws CliError when the file that is named is not there or no report
 */
export function readBaseline(
  effects: Effects,
  generated: string,
  named: string | undefined,
): Baseline | undefined {
  const path = named ?? join(generated, baselineName);
  try {
    if (named === undefined && effects.facts(path) === undefined) return undefined;
    return baselineSchema.parse(JSON.parse(effects.readText(path)));
  } catch (error) {
    // What an earlier version of the engine left is no reason to stop.
    if (named === undefined) return undefined;
    const why = errorCode(error) ?? 'it is no report that this version of Peerfolio wrote';
    throw new CliError(
      `--baseline: ${displayPath(path)} cannot be used (${why}). Name an earlier report.json.`,
    );
  }
}

/** Writes down what changed, or that nothing is there to compare with. */
export function writeDifference(
  effects: Effects,
  generated: string,
  difference: Difference | undefined,
): void {
  const path = join(generated, differenceName);
  if (difference === undefined) effects.remove(path);
  else writeText(effects, path, `${toCanonicalJson(difference, 1)}\n`);
}

/** Keeps what a later build is compared with. To be called when the site has been published, never by a failed build. */
export function keepBaseline(
  effects: Effects,
  generated: string,
  report: Baseline,
  reporter: Reporter,
): void {
  const path = join(generated, baselineName);
  try {
    writeText(effects, path, `${toCanonicalJson(baselineSchema.parse(report), 1)}\n`);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    reporter.warn(
      `${displayPath(path)} cannot be written (${errorCode(error) ?? ''}), so the next build has nothing to be compared with.`,
    );
  }
}

import { join } from 'node:path';
import { type Ledger, ledgerSchema } from '../../../src/lib/model/ledger.ts';
import { CliError } from '../cli-error.ts';
import { type Effects, errorCode } from '../effects.ts';
import { parseYaml } from '../yaml-file/parse-yaml.ts';

/**
 * `content/ledger.json`; an empty ledger where there is none yet.
 * @throws CliError when it can't be read or is damaged: without it, addresses would change
 */
export function readLedger(effects: Effects, contentDir: string): Ledger {
  let text: string;
  try {
    text = effects.readText(join(contentDir, 'ledger.json'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return ledgerSchema.parse({});
    throw new CliError(
      `ledger.json cannot be read (${errorCode(error) ?? String(error)}). Check its permissions.`,
    );
  }
  const damaged = jsonProblem(text);
  // JSON is YAML, so that its lines are known; but reading it as such takes a while, so only what is wrong is.
  const parsed = damaged === undefined ? ledgerSchema.safeParse(JSON.parse(text)) : undefined;
  if (parsed?.success === true) return parsed.data;
  const problem = damaged ?? parseYaml(text, ledgerSchema).problems[0];
  throw new CliError(
    `ledger.json:${problem?.line ?? 1}: ${problem?.message ?? 'is damaged'}. Restore it from version control; without it addresses would change.`,
  );
}

function jsonProblem(text: string): { line: number; message: string } | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = /position (\d+)/.exec(message)?.[1];
    const line = position === undefined ? 1 : text.slice(0, Number(position)).split('\n').length;
    return { line, message: `is not JSON (${message.replace(/ at position.*| in JSON.*/s, '')})` };
  }
}

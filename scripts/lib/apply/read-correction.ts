import { type Decision, decisionSchema } from '../../../src/lib/model/decision.ts';
import { CliError } from '../cli-error.ts';
import { type Effects, errorCode } from '../effects.ts';
import { parseYaml } from '../yaml-file/parse-yaml.ts';
import { findDecisionText } from './find-decision-text.ts';

/**
 * The one decision of a correction file: JSON, or the text of an issue or mail with the JSON in a fenced block.
 * @param shown the file as messages call it
 * @throws CliError that names each wrong field, with its line
 */
export function readCorrection(effects: Effects, path: string, shown: string): Decision {
  const text = findDecisionText(read(effects, path, shown));
  if (text === undefined)
    throw new CliError(
      `${shown} is not JSON, and has no block of it between two lines of \`\`\` either, or has several.`,
    );
  // JSON is YAML, whose parser knows the lines, and joins those that a mail program has broken.
  const { value, problems } = parseYaml(text, decisionSchema);
  if (value !== undefined) return value;
  throw new CliError(
    (problems ?? [])
      .map(({ line, key, message }) => `${shown}:${line}: ${withField(key, message)}`)
      .join('\n'),
  );
}

function withField(key: string | undefined, message: string): string {
  return key === undefined || key === '' ? `a correction is one decision: ${message}` : message;
}

function read(effects: Effects, path: string, shown: string): string {
  try {
    return effects.readText(path);
  } catch (error) {
    throw new CliError(`${shown} cannot be read (${errorCode(error) ?? String(error)}).`);
  }
}

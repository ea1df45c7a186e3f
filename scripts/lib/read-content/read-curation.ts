import { join } from 'node:path';
import { curationFileSchema, type PlacedDecision } from '../../../src/lib/model/decision.ts';
import { CliError } from '../cli-error.ts';
import { type Effects, errorCode } from '../effects.ts';
import { linesOfItems, parseYaml } from '../yaml-file/parse-yaml.ts';

/**
 * Every decision of `content/curation/*.yml`, in the order of the files' names, with where it stands.
 * @throws CliError for a file that can't be read or holds a mistake: a site built without one of these decisions
 * might show somebody who is to be hidden
 */
export function readCuration(effects: Effects, contentDir: string): PlacedDecision[] {
  const folder = join(contentDir, 'curation');
  const problems: string[] = [];
  const decisions: PlacedDecision[] = [];
  for (const name of listCuration(effects, folder)) {
    if (!/\.ya?ml$/i.test(name)) {
      if (!isIgnorable(name))
        problems.push(`curation/${name} is no .yml file: rename it or move it elsewhere.`);
      continue;
    }
    const text = read(effects, join(folder, name), name);
    if (isEmptyYaml(text)) continue;
    const parsed = parseYaml(text, curationFileSchema);
    for (const { line, message } of parsed.problems) problems.push(`curation/${name}:${line}: ${message}`);
    const file = `curation/${name}`;
    const lines = linesOfItems(text);
    for (const [place, decision] of (parsed.value ?? []).entries())
      decisions.push({ decision, file, line: lines[place] ?? 1 });
  }
  if (problems.length > 0) throw new CliError(problems.join('\n'));
  return decisions;
}

function listCuration(effects: Effects, folder: string): string[] {
  try {
    return effects.facts(folder) === undefined ? [] : effects.list(folder);
  } catch (error) {
    throw new CliError(
      `curation cannot be read (${errorCode(error) ?? String(error)}). Check its permissions.`,
    );
  }
}

function read(effects: Effects, path: string, name: string): string {
  try {
    return effects.readText(path);
  } catch (error) {
    throw new CliError(`curation/${name} cannot be read (${errorCode(error) ?? String(error)}).`);
  }
}

function isIgnorable(name: string): boolean {
  return name.startsWith('.') || /^readme(\.|$)|\.md$/i.test(name);
}

function isEmptyYaml(text: string): boolean {
  return text.split('\n').every((line) => /^\s*(#.*|---)?\s*$/.test(line));
}

import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CliError } from '../cli-error.ts';
import { type Effects, errorCode, writeText } from '../effects.ts';
import { fileEffects } from '../file-effects.ts';
import { displayPath } from '../workspace.ts';
import { type Surroundings, withOutput } from './context.ts';

const templates = fileURLToPath(new URL('../../templates/content', import.meta.url));

export function addInitCommand(program: Command, surroundings: Surroundings): void {
  withOutput(program.command('init').argument('<dir>', 'a folder that does not exist yet, or is empty'))
    .description('make an empty content folder, with every setting explained')
    .action((dir: string, options: { json?: boolean; quiet?: boolean }) => {
      const folder = resolve(surroundings.cwd, dir);
      const files = initContent(folder, surroundings.effects);
      if (options.json === true) surroundings.print(JSON.stringify({ content: folder, files }));
      else if (options.quiet !== true)
        nextSteps(displayPath(folder, surroundings.cwd)).forEach(surroundings.print);
    });
}

/**
 * Copies the templates into a folder.
 * @returns the files made, relative to the folder
 * @throws CliError (exit `output`) when the folder holds something already, `.git` apart, or can't be written
 */
export function initContent(folder: string, effects: Effects): string[] {
  const shown = displayPath(folder);
  try {
    const facts = effects.facts(folder);
    if (facts !== undefined && facts.kind !== 'folder') throw new CliError(`${shown} is a file.`, 'output');
    const there = facts === undefined ? [] : effects.list(folder).filter((name) => name !== '.git');
    if (there.length > 0) {
      throw new CliError(
        `${shown} is not empty (${there.slice(0, 3).join(', ')} …). Name a new folder.`,
        'output',
      );
    }
    return templateFiles('').map((file) => {
      effects.makeFolder(dirname(join(folder, file)));
      writeText(effects, join(folder, file), fileEffects.readText(join(templates, file)));
      return file;
    });
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    throw new CliError(`${shown} cannot be written (${errorCode(error) ?? ''}).`, 'output');
  }
}

function templateFiles(below: string): string[] {
  return fileEffects.list(join(templates, below)).flatMap((name) => {
    const file = join(below, name);
    return fileEffects.facts(join(templates, file))?.kind === 'folder' ? templateFiles(file) : [file];
  });
}

function nextSteps(folder: string): string[] {
  return [
    `Made a content folder in ${folder}. What to do next:`,
    `  1. Set name and address in ${join(folder, 'site.yml')}.`,
    `  2. Put your exports into ${join(folder, 'exports')}.`,
    `  3. Run: npx peerfolio build --content ${folder} --out ../site`,
  ];
}

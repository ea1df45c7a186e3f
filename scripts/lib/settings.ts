import { join } from 'node:path';
import { type SiteSettings, siteSettingsSchema } from '../../src/lib/model/site-settings.ts';
import { CliError } from './cli-error.ts';
import { type Effects, errorCode } from './effects.ts';
import { fileEffects } from './file-effects.ts';
import { displayPath } from './workspace.ts';
import { parseYaml } from './yaml-file/parse-yaml.ts';

/**
 * The settings of `site.yml`, with their defaults.
 * @throws CliError with one line for each mistake: file, line, key, what was expected and what stood there
 */
export function readSettings(contentDir: string, effects: Effects = fileEffects): SiteSettings {
  const path = join(contentDir, 'site.yml');
  const shown = displayPath(path);
  const parsed = parseYaml(readSettingsText(path, effects), siteSettingsSchema);
  if (parsed.value !== undefined) return withImages(parsed.value, contentDir, effects);
  throw new CliError(
    parsed.problems.map((problem) => `${shown}:${problem.line}: ${problem.message}`).join('\n'),
  );
}

/** @throws CliError when a logo is named that is not there */
function withImages(settings: SiteSettings, contentDir: string, effects: Effects): SiteSettings {
  const { logo } = settings;
  for (const [key, file] of Object.entries({ light: logo?.light, dark: logo?.dark })) {
    if (file === undefined || effects.facts(join(contentDir, 'media', file))?.kind === 'file') continue;
    throw new CliError(
      `${displayPath(join(contentDir, 'site.yml'))}: logo.${key}: there is no file media/${file}. Put it there, or leave the key out: the name is then set in type.`,
    );
  }
  return settings;
}

function readSettingsText(path: string, effects: Effects): string {
  try {
    return effects.readText(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new CliError(
        `${displayPath(path)} does not exist. Run "npx peerfolio init DIR" to make a content folder with one, or name yours with --content DIR.`,
      );
    }
    throw new CliError(
      `${displayPath(path)} cannot be read (${code ?? String(error)}). Check its permissions.`,
    );
  }
}

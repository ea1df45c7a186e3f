import { describe, expect, it } from 'vitest';
import { siteSettingsSchema } from '../../../src/lib/model/site-settings.ts';
import { memoryEffects } from '../memory-effects.ts';
import { readCuration } from '../read-content/read-curation.ts';
import { readPages, readResearcherPages } from '../read-content/read-pages.ts';
import { readSettings } from '../settings.ts';
import { parseYaml } from '../yaml-file/parse-yaml.ts';
import { schemaToKeyPaths } from '../yaml-file/schema-keys.ts';
import { initContent } from './init.ts';

describe('making a content folder', () => {
  it('makes one that can be used as it is', async () => {
    const effects = memoryEffects();
    const files = initContent('/new', effects);
    expect(files).toContain('.github/workflows/nightly.yml');
    expect(readSettings('/new', effects).name).toBe('Our Institution');
    expect(readCuration(effects, '/new')).toEqual([]);
    const pages = await readPages(effects, '/new');
    expect(pages.files.map((page) => page.name)).toEqual(['about', 'accessibility', 'privacy']);
    expect(pages.diagnostics).toEqual([]);
    expect(await readResearcherPages(effects, '/new')).toEqual({ files: [], diagnostics: [] });
  });

  it('explains every setting, with an example that is right when its # is removed', () => {
    const effects = memoryEffects();
    initContent('/new', effects);
    const template = effects.readText('/new/site.yml');
    const allOn = parseYaml(template.replaceAll(/^#(?! \S)/gm, ''), siteSettingsSchema);
    expect(allOn.problems).toEqual([]);
    const written = new Set(keyPaths(allOn.value));
    expect(schemaToKeyPaths(siteSettingsSchema).filter((path) => !written.has(path))).toEqual([]);
    for (const path of schemaToKeyPaths(siteSettingsSchema)) {
      expect(template).toMatch(new RegExp(`\\b${path.split('.').at(-1) ?? ''}\\b`));
    }
  });

  it('uses a fresh clone but no folder with something in it', () => {
    expect(initContent('/clone', memoryEffects({ '/clone/.git/HEAD': 'x' }))).toContain('site.yml');
    expect(() => initContent('/used', memoryEffects({ '/used/thesis.tex': 'x' }))).toThrow(
      '/used is not empty (thesis.tex …). Name a new folder.',
    );
    expect(() => initContent('/file', memoryEffects({ '/file': 'x' }))).toThrow('/file is a file.');
  });

  it('says so when the folder cannot be written', () => {
    const effects = memoryEffects();
    effects.forbidWriting('/ro');
    expect(() => initContent('/ro/new', effects)).toThrow('/ro/new cannot be written (EROFS).');
  });
});

function keyPaths(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keyPaths(item, prefix));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return [path, ...keyPaths(inner, path)];
  });
}

import type { ExportRule } from '../model/site-settings.ts';

/**
 * Tells for a file's path below `exports/` the rule of `site.yml` that it falls under: the first whose pattern fits.
 * So exceptions stand above the general case, as in a list of mail filters.
 */
export function exportRuleLookup(rules: readonly ExportRule[]): (file: string) => ExportRule | undefined {
  const compiled = rules.map((rule) => ({ rule, pattern: globToRegExp(rule.files) }));
  const known = new Map<string, ExportRule | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, compiled.find(({ pattern }) => pattern.test(file))?.rule);
    return known.get(file);
  };
}

/** `*` stands for any part of a name, `?` for one character, `**` for any folders, none included. */
export function globToRegExp(glob: string): RegExp {
  const source = glob.replaceAll(
    /\*\*\/|\*\*|\*|\?|[^*?]+/g,
    (part) => wildcards[part] ?? escapeRegExp(part),
  );
  return new RegExp(`^${source}$`, 'u');
}

const wildcards: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.+()[\]{}|]/g, String.raw`\$&`);
}

import type { ExportRule } from '../model/site-settings.ts';

/**
 * The rule of `site.yml` that a file falls under: the first whose pattern matches its path below `exports/`.
 * So exceptions stand above the general case, as in a list of mail filters.
 */
export function findExportRule(rules: readonly ExportRule[], file: string): ExportRule | undefined {
  return rules.find((rule) => globToRegExp(rule.files).test(file));
}

/** Answers `findExportRule` for many records of few files. */
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

import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { ExportRule } from '../../../src/lib/model/site-settings.ts';
import { globToRegExp } from '../../../src/lib/reconcile/own-lists.ts';
import { CliError } from '../cli-error.ts';
import { didYouMean } from '../yaml-file/did-you-mean.ts';
import type { FoundFile } from './find-files.ts';

/** The first rule whose pattern fits the file, and its position. */
export function ruleFor(
  file: string,
  rules: readonly ExportRule[],
): { rule: ExportRule; index: number } | undefined {
  const index = rules.findIndex((rule) => globToRegExp(rule.files).test(file));
  const rule = rules[index];
  return rule === undefined ? undefined : { rule, index };
}

/** Rules that fit no file are reported, since a slip in a pattern would silently lose what the rule says. */
export function rulesWithoutFile(rules: readonly ExportRule[], files: readonly FoundFile[]): Diagnostic[] {
  const used = new Set(files.map(({ file }) => ruleFor(file, rules)?.index));
  return rules.flatMap((rule, index): Diagnostic[] => {
    if (used.has(index)) return [];
    const shadowed = files.some(({ file }) => globToRegExp(rule.files).test(file));
    return [
      {
        code: 'rule-without-file',
        severity: 'warning',
        file: 'site.yml',
        entry: `exports.${index}`,
        message: shadowed
          ? 'The rule fits only files that an earlier rule takes'
          : 'The rule fits no file below exports/',
        value: rule.files,
        hint: shadowed
          ? 'Put the narrower rule first.'
          : 'Check the pattern: ** crosses folders, * does not.',
      },
    ];
  });
}

/** @throws CliError when a rule names a format that no importer reads */
export function checkFormats(rules: readonly ExportRule[], formats: readonly string[]): void {
  rules.forEach(({ format }, index) => {
    if (format === undefined || formats.includes(format)) return;
    const meant = didYouMean(format, formats);
    throw new CliError(
      `site.yml: exports.${index}.format: expected one of ${formats.join(', ')}, found ${JSON.stringify(format)}` +
        (meant === undefined ? '' : `; did you mean ${JSON.stringify(meant)}?`),
    );
  });
}

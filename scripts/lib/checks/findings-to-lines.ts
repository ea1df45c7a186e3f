import type { Finding } from './check.ts';
import type { CheckResult } from './run-checks.ts';

/**
 * The result as lines to print: findings by page, then how many each check has.
 * @param shown how many findings are printed; errors first
 */
export function findingsToLines(result: CheckResult, shown = 50): string[] {
  const chosen = [
    ...result.findings.filter((finding) => finding.severity === 'error'),
    ...result.findings.filter((finding) => finding.severity === 'warning'),
  ].slice(0, shown);
  const byFile = Map.groupBy(chosen, (finding) => finding.file);
  const lines = [...byFile].flatMap(([file, findings]) => [file, ...findings.map(findingToLine)]);
  const rest = result.errors + result.warnings - chosen.length;
  return [
    ...lines,
    ...(rest > 0 ? [`… and ${rest} more`] : []),
    ...Object.entries(result.byCheck).map(([check, count]) => `${String(count).padStart(7)}  ${check}`),
    `${result.pages} pages, ${result.files} files checked: ${result.errors} errors, ${result.warnings} warnings`,
  ];
}

function findingToLine(finding: Finding): string {
  return `  ${finding.severity}: ${finding.message}: ${JSON.stringify(finding.value)} (${finding.check})`;
}

import { join } from 'node:path';
import { type Diagnostic, diagnosticToLine } from '../../src/lib/diagnostics.ts';
import type { Report } from '../../src/lib/model/report.ts';
import { CliError } from './cli-error.ts';
import { count } from './summary/words.ts';
import { displayPath } from './workspace.ts';

/** @throws CliError (exit `input`) when there is neither anyone nor anything to show */
export function refuseEmpty(report: Report, diagnostics: readonly Diagnostic[], contentDir: string): void {
  const { ownPeople, publications } = report.counts;
  if (ownPeople > 0 || publications > 0) return;
  const folder = displayPath(join(contentDir, 'exports'));
  if (report.files.length === 0) {
    throw new CliError(`${folder} holds no exports. Put exports of people and works there.`, 'input');
  }
  const first = diagnostics.find(({ severity }) => severity === 'error');
  const why = first === undefined ? '' : ` The first problem: ${diagnosticToLine(first)}`;
  throw new CliError(
    `No person and no work was found in the ${count(report.files.length, 'file')} of ${folder}.${why}`,
    'input',
  );
}

/** @throws CliError (exit `input`) when no export, no work and no setting says which day the numbers are for */
export function refuseUndated(report: Report): void {
  if (report.asOfBasis !== 'newest-work' || report.coverage.year > 0) return;
  throw new CliError(
    'Nothing says which day the numbers are for: there is no dated work, and no export says when it was made. ' +
      'Set asOf in site.yml, or pass --as-of.',
    'input',
  );
}

/** @throws CliError (exit `input`) when anything could not be used */
export function refuseErrors(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return;
  const lines = errors.slice(0, 20).map((error) => `  ${diagnosticToLine(error)}`);
  const more =
    errors.length > lines.length ? [`  … and ${errors.length - lines.length} more in report.json`] : [];
  throw new CliError([`--strict: ${count(errors.length, 'error')}:`, ...lines, ...more].join('\n'), 'input');
}

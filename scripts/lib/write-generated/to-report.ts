import type { Diagnostic } from '../../../src/lib/diagnostics.ts';
import type { Report } from '../../../src/lib/model/report.ts';
import type { PipelineOutput } from '../../../src/lib/pipeline.ts';
import type { HiddenValues } from '../../../src/lib/reconcile/curation/hidden/index.ts';
import { deriveFindings } from '../../../src/lib/report/index.ts';

/** What an import did, for the summary, the data page and a curator. */
export function toReport(
  files: Report['files'],
  output: Omit<PipelineOutput, 'diagnostics' | 'ledger' | 'newAddresses' | 'redirects' | keyof HiddenValues>,
  diagnostics: Diagnostic[],
): Report {
  const { asOf, asOfBasis, coverage, linksByRule, mergesByRule } = output;
  const diagnosticsByCode: Record<string, number> = {};
  for (const { code } of diagnostics) diagnosticsByCode[code] = (diagnosticsByCode[code] ?? 0) + 1;
  return {
    asOf,
    asOfBasis,
    files,
    counts: { ...output.counts, files: files.length },
    coverage,
    linksByRule,
    mergesByRule,
    ...deriveFindings(output),
    diagnosticsByCode,
    diagnostics,
  };
}

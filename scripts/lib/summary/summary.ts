import { type Diagnostic, diagnosticToLine } from '../../../src/lib/diagnostics.ts';
import type { Difference } from '../../../src/lib/model/difference.ts';
import type { Report } from '../../../src/lib/model/report.ts';
import type { StageTime } from './stage-timer.ts';

/** What a run did: what `--json` prints, and what people read at the end. */
export interface Summary {
  institution: string;
  /** The day that the numbers are for. */
  asOf: string;
  content: string;
  generated: string;
  files: number;
  records: number;
  /** Own people, who have a profile. */
  people: number;
  externalPeople: number;
  publications: number;
  /** Records that became part of another record's work. */
  merged: number;
  diagnostics: DiagnosticSummary;
  /** Set when there was an earlier report to compare with. */
  difference?: DifferenceSummary;
  /** Set when a site was published. */
  site?: { out: string; pages: number; files: number; bytes: number };
  /** What the check of a published site found: how many findings each rule has. */
  check?: { warnings: number; byCheck: Record<string, number> };
  stages: StageTime[];
  seconds: number;
  peakMemoryBytes: number;
}

export interface DifferenceSummary {
  since: string;
  worksGained: number;
  worksLost: number;
  peopleGained: number;
  peopleLost: number;
}

export interface DiagnosticSummary {
  errors: number;
  warnings: number;
  notices: number;
  /** Kind → how many, most first. */
  byCode: { code: string; severity: Diagnostic['severity']; count: number; first: string[] }[];
}

/** How many diagnostics of each kind are shown, and how much of each; `report.json` has them all, whole. */
const shownPerKind = { error: 3, warning: 3, notice: 1 };
const shownLength = 240;

/** Counts by kind: errors before warnings before notices, then the most frequent. */
export function summariseDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticSummary {
  const kinds = Map.groupBy(diagnostics, ({ severity, code }) => `${severity} ${code}`);
  const byCode = [...kinds.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { code, severity } = first;
    const shown = group.slice(0, shownPerKind[severity]).map(diagnosticToLine).map(shorten);
    return [{ code, severity, count: group.length, first: shown }];
  });
  const rank = { error: 0, warning: 1, notice: 2 };
  byCode.sort(
    (a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count || (a.code < b.code ? -1 : 1),
  );
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice'), byCode };
}

export function summariseDifference({ since, works, people }: Difference): DifferenceSummary {
  return {
    since,
    worksGained: works.gained,
    worksLost: works.lost,
    peopleGained: people.filter(({ added }) => added).length,
    peopleLost: people.filter(({ gone }) => gone).length,
  };
}

/** The counts of an import, as its report has them. */
export function reportToCounts(
  report: Pick<Report, 'counts'>,
): Pick<Summary, 'files' | 'records' | 'people' | 'externalPeople' | 'publications' | 'merged'> {
  const { files, records, ownPeople, externalPeople, publications, merged } = report.counts;
  return { files, records, people: ownPeople, externalPeople, publications, merged };
}

function shorten(line: string): string {
  return line.length > shownLength ? `${line.slice(0, shownLength)}…` : line;
}

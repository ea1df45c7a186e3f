import type { Diagnostic } from '../diagnostics.ts';
import type { SourceRecord } from '../model/source-record.ts';
import type { Report } from '../model/report.ts';

/** The day that all numbers are for, as precise as whoever gave it, and where it comes from. */
export interface AsOf {
  asOf: string;
  asOfBasis: Report['asOfBasis'];
  diagnostics: Diagnostic[];
}

/** From the command line, else `site.yml`, else the newest export, else the end of the newest work's year. */
export function deriveAsOf(
  given: { option: string | undefined; site: string | undefined },
  records: readonly SourceRecord[],
): AsOf {
  if (given.option !== undefined) return { asOf: given.option, asOfBasis: 'option', diagnostics: [] };
  if (given.site !== undefined) return { asOf: given.site, asOfBasis: 'site', diagnostics: [] };
  const retrieved = newest(records.flatMap(({ provenance }) => provenance.retrieved ?? []));
  if (retrieved !== undefined) return { asOf: retrieved, asOfBasis: 'exports', diagnostics: [] };
  const year = newest(
    records.flatMap((record) => (record.kind === 'work' ? record.dates.map(({ value }) => value) : [])),
  )?.slice(0, 4);
  const asOf = `${year ?? '1970'}-12-31`;
  return { asOf, asOfBasis: 'newest-work', diagnostics: [unstated(asOf)] };
}

function newest(dates: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const date of dates) if (best === undefined || date > best) best = date;
  return best;
}

function unstated(asOf: string): Diagnostic {
  return {
    code: 'as-of-unstated',
    severity: 'warning',
    message: 'No export says when it was made, so the numbers are dated to the end of the newest work’s year',
    value: asOf,
    hint: 'Set asOf in site.yml, or retrieved for each export, or pass --as-of.',
  };
}

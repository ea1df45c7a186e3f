import { existsSync } from 'node:fs';
import { differenceSchema, type Difference } from '../lib/model/difference.ts';
import { type Report, reportSchema } from '../lib/model/report.ts';
import { generatedPath, readGeneratedJson } from './generated.ts';

/** Whether this build has the curator's page: `--curate`. */
export function isForCurators(): boolean {
  return process.env['PEERFOLIO_CURATE'] === '1';
}

/** What a curator looks through: findings, and what changed since the last published build. */
export interface CuratorsView {
  report: Pick<Report, 'asOf' | 'findings' | 'findingsByKind'>;
  difference: Difference | undefined;
}

export function readCuratorsView(): CuratorsView {
  const hasDifference = existsSync(generatedPath('difference.json'));
  return {
    report: reportSchema
      .pick({ asOf: true, findings: true, findingsByKind: true })
      .parse(readGeneratedJson('report.json')),
    difference: hasDifference ? differenceSchema.parse(readGeneratedJson('difference.json')) : undefined,
  };
}

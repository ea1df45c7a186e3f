import type { Diagnostic } from '../../diagnostics.ts';
import type { ExportRule } from '../../model/site-settings.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { type CuratedWorks, noWorksCurated } from '../curation/curated-works.ts';
import { clusterWorks } from './cluster-works.ts';
import { clusterToWork } from './merge-work.ts';
import { recordsToRetractedKeys } from './notices.ts';
import { givePublicationIds } from './publication-id.ts';
import type { RecordPair } from './record-pair.ts';
import type { ReconciledWork } from './reconciled-work.ts';
import { recordToWorkEntry } from './work-entry.ts';

export type { RecordPair } from './record-pair.ts';
export type { ReconciledByline, ReconciledWork } from './reconciled-work.ts';

/**
 * The works behind the records, each once; and the pairs of records that a human should look at.
 * @param records sorted by `sortRecords`
 * @param ruleOf the rule of `site.yml` for a file
 * @param curated what people decided about the records
 */
export function reconcilePublications(
  records: readonly WorkRecord[],
  ruleOf: (file: string) => ExportRule | undefined,
  curated: CuratedWorks = noWorksCurated,
): { works: ReconciledWork[]; pairs: RecordPair[]; diagnostics: Diagnostic[] } {
  const { clusters, pairs, diagnostics } = clusterWorks(records.map(recordToWorkEntry), curated);
  const retracted = recordsToRetractedKeys(records);
  const undecided: Diagnostic[] = [];
  const settled = curated.settle(clusters.map(({ entries }) => entries.map(({ index }) => index)));
  const works = clusters.map((cluster) =>
    clusterToWork(cluster, ruleOf, retracted, settled, (diagnostic) => undecided.push(diagnostic)),
  );
  return { works: givePublicationIds(works), pairs, diagnostics: [...diagnostics, ...undecided] };
}

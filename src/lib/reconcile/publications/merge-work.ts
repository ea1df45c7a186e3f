import type { Diagnostic } from '../../diagnostics.ts';
import type { Publication } from '../../model/publication.ts';
import type { ExportRule } from '../../model/site-settings.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toCanonicalJson } from '../canonical.ts';
import { compareText, sortedUnique } from '../compare.ts';
import { decisionsOn, type SettledWorks } from '../curation/curated-works.ts';
import { compareProvenance } from '../record-order.ts';
import type { WorkCluster } from './cluster-works.ts';
import { datesToYear, mergeDates } from './dates.ts';
import { pickFields } from './field-precedence.ts';
import { mergeBylines } from './merge-bylines.ts';
import { isRetracted } from './notices.ts';
import { sortByPreference } from './preference.ts';
import { recordToLocalId, workToLocalId } from './publication-id.ts';
import type { Listing, ReconciledWork } from './reconciled-work.ts';
import { entriesToVersions, mergeIdentifiers } from './versions.ts';

/**
 * One work out of the records of a cluster: fields by the table of their precedence; authors from the fullest list;
 * the abstract from the first record that has a whole one; dates, identifiers, topics and links from all; the year from
 * the first public date.
 * Its id is given afterwards by `givePublicationIds`.
 * @param retracted the keys of works that a notice retracts
 * @param curated what people decided about the records
 * @param tell takes what a human should know of the merging
 */
export function clusterToWork(
  cluster: WorkCluster,
  ruleOf: (file: string) => ExportRule | undefined,
  retracted: ReadonlySet<string>,
  curated: SettledWorks,
  tell: (diagnostic: Diagnostic) => void,
): Omit<ReconciledWork, 'id'> {
  const entries = sortByPreference(cluster.entries, curated.preferred);
  const curation = decisionsOn(curated, cluster.entries);
  const records = entries.map(({ record }) => record);
  const ofPreferred = entries
    .filter(({ versionKind }) => versionKind === entries[0]?.versionKind)
    .map(({ record }) => record);
  const { fields, sources } = pickFields(records, ofPreferred);
  const dates = mergeDates(records.flatMap((record) => record.dates));
  const year = datesToYear(dates);
  const abstract = pickAbstract(records, ruleOf);
  const provenance = records.map((record) => record.provenance).sort(compareProvenance);
  const title = fields.title ?? { text: 'Untitled' };
  const authors = mergeBylines(records, tell);
  return {
    ...fields,
    type: fields.type ?? 'other',
    title,
    ...authors,
    editors: fields.editors ?? [],
    dates,
    ...(year === undefined ? {} : { year }),
    ...(abstract === undefined ? {} : { abstract }),
    topicMentions: distinct(records.flatMap(({ topics }) => topics)),
    identifiers: mergeIdentifiers(entries),
    versions: entriesToVersions(entries),
    links: distinct(records.flatMap(({ links }) => links)),
    retracted: entries.some((entry) => isRetracted(entry, retracted) || curated.retracted.has(entry.index)),
    provenance,
    merges: [...cluster.merges],
    ...(new Set(records.map((record) => record.provenance.label)).size === 1
      ? {}
      : { fieldSources: sources }),
    ...(curation.length === 0 ? {} : { curation }),
    localIds: sortedUnique([
      ...records.map(recordToLocalId),
      workToLocalId({ title, bylines: authors.bylines, year, venue: fields.venue }),
    ]),
    listings: toListings(records),
    ownListing: provenance.find(({ file }) => ruleOf(file)?.list === 'own'),
  };
}

/** One for each iD, in the order of the iDs; of several, one that shares a DOI with another source. */
function toListings(records: readonly WorkRecord[]): Listing[] {
  const elsewhere = new Set(
    records.flatMap((record) => (record.listedBy === undefined ? doisOf(record) : [])),
  );
  const listings = new Map<string, Listing>();
  for (const record of records) {
    if (record.listedBy === undefined) continue;
    const { orcid } = record.listedBy;
    const sharesDoi = doisOf(record).some((doi) => elsewhere.has(doi));
    if (listings.get(orcid)?.sharesDoi !== true && (sharesDoi || !listings.has(orcid)))
      listings.set(orcid, { orcid, by: record.provenance, sharesDoi });
  }
  return [...listings.values()].sort((a, b) => compareText(a.orcid, b.orcid));
}

function doisOf({ identifiers }: WorkRecord): string[] {
  return identifiers.flatMap(({ scheme, value }) => (scheme === 'doi' ? [value] : []));
}

/** A source whose abstracts `site.yml` says are only to be linked gives none. */
function pickAbstract(
  records: readonly WorkRecord[],
  ruleOf: (file: string) => ExportRule | undefined,
): Publication['abstract'] {
  const candidates = records.flatMap(({ abstract, provenance }) =>
    abstract === undefined || abstract.text === '' || ruleOf(provenance.file)?.abstracts === 'link'
      ? []
      : [{ ...abstract, label: provenance.label }],
  );
  return candidates.find(({ text }) => !/(?:…|\.\.\.)\s*$/.test(text)) ?? candidates[0];
}

function distinct<Item>(items: readonly Item[]): Item[] {
  if (items.length < 2) return [...items];
  const byContent = new Map(items.map((item) => [toCanonicalJson(item), item]));
  return [...byContent].sort(([a], [b]) => compareText(a, b)).map(([, item]) => item);
}

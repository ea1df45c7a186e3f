import type { Diagnostic } from '../../diagnostics.ts';
import type { Byline } from '../../model/byline.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { isInitialsOnly } from '../../normalise/names/index.ts';
import { compareBy, compareText } from '../compare.ts';
import { alignBylines } from './align-bylines.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import type { ReconciledByline } from './reconciled-work.ts';

type Tell = (diagnostic: Diagnostic) => void;

/** The author list of a work with what its other records know of the same authors. */
export interface MergedBylines {
  bylines: ReconciledByline[];
  authorCount: number;
  bylinesTruncated: boolean;
}

/**
 * Takes the longest list that no source cut short (of equally long ones that with the most given names spelled
 * out), and adds identifiers and affiliations that other records give for the same authors. Who lists the work in
 * their own record is not found among the authors here, where surname and initial would do, but by `orcid-record`.
 * @param records preferred first
 * @param tell takes what a record says of an author whom nothing tells from another
 */
export function mergeBylines(records: readonly WorkRecord[], tell: Tell): MergedBylines {
  const [best] = records
    .map((record, place) => ({ record, place }))
    .sort(
      compareBy<{ record: WorkRecord; place: number }>(
        ({ record }) => (record.bylines.length === 0 ? 2 : namesOwnerAlone(record) ? 1 : 0),
        ({ record }) => (record.bylinesTruncated ? 1 : 0),
        ({ record }) => -record.bylines.length,
        ({ record }) => (records.length === 1 ? 0 : -countSpelledOut(record.bylines)),
        ({ place }) => place,
      ),
    );
  if (best === undefined) return { bylines: [], authorCount: 0, bylinesTruncated: false };
  if (namesOwnerAlone(best.record)) return ownersOf(records);
  const bylines = best.record.bylines.map((byline) => toReconciled(byline, best.record.provenance));
  for (const other of records) {
    if (other !== best.record && !namesOwnerAlone(other)) addFrom(other, bylines, tell);
  }
  return {
    bylines,
    authorCount: best.record.bylinesTruncated
      ? Math.max(...records.map(({ authorCount }) => authorCount))
      : best.record.authorCount,
    bylinesTruncated: best.record.bylinesTruncated,
  };
}

/** Everybody who lists a work of which nobody says who else wrote it, in the order of their iDs. */
function ownersOf(records: readonly WorkRecord[]): MergedBylines {
  const owners = new Map<string, ReconciledByline>();
  for (const record of records.filter(namesOwnerAlone)) {
    const key = record.listedBy?.orcid ?? '';
    const [byline] = record.bylines;
    if (byline !== undefined && !owners.has(key)) owners.set(key, toReconciled(byline, record.provenance));
  }
  const bylines = [...owners].sort(([a], [b]) => compareText(a, b)).map(([, byline]) => byline);
  return { bylines, authorCount: bylines.length, bylinesTruncated: true };
}

function countSpelledOut(bylines: readonly Byline[]): number {
  return bylines.filter(({ given }) => given !== undefined && !isInitialsOnly(given)).length;
}

function toReconciled(byline: Byline, by: Provenance): ReconciledByline {
  const identifiers = byline.identifiers.map((identifier) => ({ identifier, by }));
  const affiliations = byline.affiliations.map((affiliation) => ({ affiliation, by }));
  return { ...byline, identifiers, affiliations };
}

function addFrom(record: WorkRecord, bylines: readonly ReconciledByline[], tell: Tell): void {
  const telling = record.bylines.some(
    ({ identifiers, affiliations, corresponding }) =>
      identifiers.length > 0 || affiliations.length > 0 || corresponding !== undefined,
  );
  if (!telling) return;
  const places = alignBylines(bylines, record.bylines);
  for (const [place, source] of record.bylines.entries()) {
    const target = bylines[places[place] ?? -1];
    if (target === undefined) continue;
    for (const identifier of source.identifiers) {
      // A second author id of one scheme would say that the author is two people.
      const taken = target.identifiers.some(({ identifier: { scheme } }) => scheme === identifier.scheme);
      if (!taken) target.identifiers.push({ identifier, by: record.provenance });
    }
    for (const affiliation of source.affiliations) {
      const known = target.affiliations.some(({ affiliation: { name } }) => name === affiliation.name);
      if (!known) target.affiliations.push({ affiliation, by: record.provenance });
    }
    if (source.corresponding === true) target.corresponding = true;
  }
  const given = new Set(
    bylines.flatMap(({ identifiers }) => identifiers.map(({ identifier }) => identifier.value)),
  );
  const undecided = record.bylines.flatMap(({ display, identifiers }, place) =>
    identifiers
      .filter(({ scheme, value }) => scheme === 'orcid' && places[place] === undefined && !given.has(value))
      .map(({ value }) => `${display} (${value})`),
  );
  if (undecided.length > 0) tell(undecidedToDiagnostic(record.provenance, undecided));
}

function undecidedToDiagnostic({ file, entry }: Provenance, undecided: readonly string[]): Diagnostic {
  return {
    code: 'author-id-undecided',
    severity: 'notice',
    file: `exports/${file}`,
    entry,
    message: `Nothing tells which author of the work has the ORCID iD that this record gives (${undecided.length} in all)`,
    value: undecided.slice(0, mostNamed).join('; '),
    hint: 'Nobody gets it. Where two authors share a surname, write their given names out at the source.',
  };
}

/** So many authors are named in a diagnostic. */
const mostNamed = 5;

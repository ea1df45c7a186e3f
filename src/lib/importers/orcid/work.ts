import type { Diagnostic } from '../../diagnostics.ts';
import type { Byline } from '../../model/byline.ts';
import type { Dated } from '../../model/dated.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import type { JsonObject } from '../json/read.ts';
import { readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { sourceToAsserter } from './source.ts';
import { textAt } from './value.ts';
import { type OrcidWork, orcidWorkTable } from './work-fields.ts';

/** What the works of one record have in common. */
export interface WorkPlace {
  orcid: string | undefined;
  /** The owner as an author, where their name is known. */
  byline: Byline | undefined;
  context: ImportContext;
  line: number;
  /** The name of the record in reports. */
  entry: string;
}

/**
 * A group of works as one record: ORCID and its owner say that its members are one work. The first member's word
 * stands where they differ; identifiers are joined, and of the author lists the longest is taken. A work without
 * authors has its owner for one of several.
 */
export function groupToWork(
  group: readonly JsonObject[],
  place: WorkPlace,
): { record?: WorkRecord; diagnostics: Diagnostic[] } {
  const { orcid, byline, context, line } = place;
  const [first] = group;
  const notes = new Notes(context, entryOf(first, place), line);
  if (first === undefined) return { diagnostics: [] };
  const owner = { orcid, byline };
  const parts = group.map((work) =>
    readByTable(orcidWorkTable, { work, owner, context }, access, notes, joinWorkFields),
  );
  const fields = joinVersions(parts);
  const asserters = group.map((work) => sourceToAsserter(work, orcid));
  const listed =
    orcid === undefined
      ? undefined
      : ({ orcid, assertedBy: asserters.includes('other') ? 'other' : 'self' } as const);
  const record = finishWork(
    { ...fields, ...withOwner(fields, byline), ...(listed === undefined ? {} : { listedBy: listed }) },
    toProvenance('orcid', context, entryOf(first, place), line),
    notes,
  );
  return { record, diagnostics: notes.diagnostics };
}

const access = {
  valueOf: ({ work }: OrcidWork, source: string): unknown =>
    Object.hasOwn(work, source) ? (work[source] ?? undefined) : undefined,
  namesOf: ({ work }: OrcidWork): string[] => Object.keys(work),
};

/** Put-codes are numbers, which name nothing outside their record: `0000-…/work/123`. */
function entryOf(work: JsonObject | undefined, { orcid, entry }: WorkPlace): string {
  const code = textAt(work, 'put-code') ?? /\/work\/(\d+)$/.exec(textAt(work, 'path') ?? '')?.[1];
  if (code === undefined) return entry;
  return orcid === undefined ? `work/${code}` : `${orcid}/work/${code}`;
}

function joinVersions(parts: readonly WorkFields[]): WorkFields {
  const longest = parts.reduce(
    (best, part) => ((part.bylines?.length ?? 0) > (best.bylines?.length ?? 0) ? part : best),
    parts[0] ?? {},
  );
  const rest = parts.map(
    ({ bylines: _, bylinesTruncated: __, authorCount: ___, editors: ____, ...others }) => others,
  );
  const { bylines, bylinesTruncated, authorCount, editors } = longest;
  const joined = joinWorkFields(rest);
  return {
    ...joined,
    ...(joined.dates === undefined ? {} : { dates: mostPrecise(joined.dates, parts) }),
    bylines: bylines ?? [],
    editors: editors ?? [],
    ...(bylinesTruncated === undefined ? {} : { bylinesTruncated }),
    ...(authorCount === undefined ? {} : { authorCount }),
  };
}

/** The day where one version of the work gives it and the preferred one has the year or the month of it. */
function mostPrecise(dates: readonly Dated[], parts: readonly WorkFields[]): Dated[] {
  const all = parts.flatMap((part) => part.dates ?? []);
  return dates.map((dated) =>
    all
      .filter(({ basis, value }) => basis === dated.basis && value.startsWith(dated.value))
      .reduce((best, next) => (next.value.length > best.value.length ? next : best), dated),
  );
}

function withOwner(fields: WorkFields, byline: Byline | undefined): WorkFields {
  const named = (fields.bylines?.length ?? 0) + (fields.editors?.length ?? 0) > 0;
  return named || byline === undefined ? {} : { bylines: [byline], bylinesTruncated: true };
}

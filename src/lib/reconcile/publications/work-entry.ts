import { identifierToKey, type IdentifierScheme } from '../../model/identifier.ts';
import type { VersionKind } from '../../model/version.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { bylineToBlockKey } from '../byline-keys.ts';
import { recordToFirstYear } from './dates.ts';
import { toLossy } from './lossy-name.ts';
import { namesOwnerAlone } from './owner-alone.ts';
import { titleToForms, type TitleForms } from './title-forms.ts';
import { isPreprint, typeToWorkKind, type WorkKind } from './work-kind.ts';

/** A record with what the rules compare, worked out once. `index` is its place in the sorted list. */
export interface WorkEntry {
  index: number;
  record: WorkRecord;
  kind: WorkKind;
  preprint: boolean;
  /** The version it describes; `undefined` for a record that shows no sign of any: no identifier, no venue. */
  versionKind: VersionKind | undefined;
  title: TitleForms;
  /** Surname and initial of the first author, also with letters lost; none where the record does not say who that is. */
  firstAuthors: readonly string[];
  year: number | undefined;
  identifierKeys: readonly string[];
}

export function recordToWorkEntry(record: WorkRecord, index: number): WorkEntry {
  const first = namesOwnerAlone(record) ? undefined : record.bylines[0];
  const preprint = isPreprint(record);
  const title = titleToForms(record.title?.text ?? '');
  return {
    index,
    record,
    kind: typeToWorkKind(record.type),
    preprint,
    versionKind:
      record.versionKind ?? (preprint ? 'submitted' : showsPublication(record) ? 'published' : undefined),
    title,
    firstAuthors: first === undefined ? [] : [bylineToBlockKey(first), bylineToBlockKey(toLossy(first))],
    year: recordToFirstYear(record),
    identifierKeys: record.identifiers.map(identifierToKey),
  };
}

function showsPublication({ venue, identifiers }: WorkRecord): boolean {
  return venue !== undefined || identifiers.some(({ scheme }) => publishedSchemes.has(scheme));
}

const publishedSchemes: ReadonlySet<IdentifierScheme> = new Set<IdentifierScheme>([
  'doi',
  'pmid',
  'pmcid',
  'acl',
  'isbn',
]);

/** The values that a record has in one scheme. */
export function valuesOf(record: WorkRecord, scheme: IdentifierScheme): string[] {
  return record.identifiers.filter((identifier) => identifier.scheme === scheme).map(({ value }) => value);
}

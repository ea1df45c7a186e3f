import { identifierToKey, type Identifier } from '../../model/identifier.ts';
import type { Version } from '../../model/publication.ts';
import { compareText } from '../compare.ts';
import { mergeDates } from './dates.ts';
import type { VersionedEntry } from './preference.ts';
import { valuesOf, type WorkEntry } from './work-entry.ts';

/**
 * The versions of a work: records of one kind under one DOI (else one arXiv identifier) describe one version; a
 * record with neither joins the first of its kind.
 * @param entries preferred first
 */
export function entriesToVersions(entries: readonly VersionedEntry[]): Version[] {
  const groups: { kind: Version['kind']; anchor: string | undefined; entries: WorkEntry[] }[] = [];
  for (const entry of entries) {
    const kind = entry.versionKind;
    const anchor = valuesOf(entry.record, 'doi')[0] ?? valuesOf(entry.record, 'arxiv')[0];
    const group = groups.find(
      (known) =>
        known.kind === kind &&
        (anchor === undefined || known.anchor === undefined || known.anchor === anchor),
    );
    if (group === undefined) groups.push({ kind, anchor, entries: [entry] });
    else {
      group.entries.push(entry);
      group.anchor ??= anchor;
    }
  }
  return groups.map(({ kind, entries: members }) => toVersion(kind, members));
}

/** The distinct identifiers, sorted. */
export function mergeIdentifiers(entries: readonly WorkEntry[]): Identifier[] {
  const distinct = new Map(
    entries.flatMap(({ record }) =>
      record.identifiers.map((identifier) => [identifierToKey(identifier), identifier]),
    ),
  );
  return [...distinct].sort(([a], [b]) => compareText(a, b)).map(([, identifier]) => identifier);
}

function toVersion(kind: Version['kind'], entries: readonly WorkEntry[]): Version {
  const records = entries.map(({ record }) => record);
  const [date] = mergeDates(records.flatMap(({ dates }) => dates)).filter(
    ({ basis }) => basis !== 'submitted' && basis !== 'accepted',
  );
  const venue = records.find((record) => record.venue !== undefined)?.venue?.name;
  const licence = records.find((record) => record.licence !== undefined)?.licence;
  return {
    kind,
    type: records.find(({ type }) => type !== 'other')?.type ?? 'other',
    ...(date === undefined ? {} : { date }),
    identifiers: mergeIdentifiers(entries),
    ...(venue === undefined ? {} : { venue }),
    ...(licence === undefined ? {} : { licence }),
  };
}

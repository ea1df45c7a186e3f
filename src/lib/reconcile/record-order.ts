import { identifierToKey } from '../model/identifier.ts';
import type { Provenance } from '../model/provenance.ts';
import type { SourceRecord } from '../model/source-record.ts';
import { recordToContent } from './canonical.ts';
import { compareBy, compareText } from './compare.ts';

/**
 * The records in an order that depends on what they say alone: every later stage goes through them in this
 * order, so neither the order of files and records nor the name of a file can change the result.
 * The source's own entry comes last, because for some formats it is a running number.
 */
export function sortRecords<Kind extends SourceRecord>(records: readonly Kind[]): Kind[] {
  const contents = new Map<SourceRecord, string>();
  const contentOf = (record: SourceRecord): string => {
    const known = contents.get(record);
    if (known !== undefined) return known;
    const content = recordToContent(record);
    contents.set(record, content);
    return content;
  };
  return records
    .map((record) => ({ record, key: quickKey(record) }))
    .sort(
      (a, b) =>
        compareText(a.key, b.key) ||
        compareText(contentOf(a.record), contentOf(b.record)) ||
        compareProvenance(a.record.provenance, b.record.provenance),
    )
    .map(({ record }) => record);
}

/** By source, label, entry and date; file and line only tell apart what is otherwise the same. */
export const compareProvenance = compareBy<Provenance>(
  ({ source }) => source,
  ({ label }) => label,
  ({ entry }) => entry,
  ({ retrieved }) => retrieved,
  ({ licence }) => licence,
  ({ file }) => file,
  ({ line }) => line,
);

/** Cheap and nearly always decisive: most records differ in an identifier or in their title. */
function quickKey(record: SourceRecord): string {
  const identifiers = record.identifiers.map(identifierToKey).sort().join(' ');
  return [record.kind, record.provenance.source, identifiers, nameOf(record)].join('\n');
}

function nameOf(record: SourceRecord): string {
  if (record.kind === 'work') return record.title?.text ?? '';
  if (record.kind === 'organisation') return record.name;
  return record.names[0]?.display ?? '';
}

import type { WorkRecord } from '../../model/work-record.ts';

/** A field of a work, and which of its records are asked for it. */
export interface FieldPrecedence {
  field: keyof WorkRecord;
  /**
   * `preferred-version`: records of the version that is shown, so that the volume of an article never stands beside the
   * page of its preprint. `any-version`: all records. In both the order is that of `sortByPreference`: who registers
   * works, who curates them, who gathers them, hand-kept files.
   */
  from: 'preferred-version' | 'any-version';
  /** Whether a value says something; without it, any does. */
  tells?: (record: WorkRecord) => boolean;
}

/** Fields that are taken from one record, whole. Dates, identifiers, topics and links are gathered from all. */
export const fieldPrecedence = [
  { field: 'type', from: 'preferred-version', tells: ({ type }) => type !== 'other' },
  { field: 'title', from: 'any-version', tells: ({ title }) => title !== undefined && title.text !== '' },
  { field: 'editors', from: 'preferred-version', tells: ({ editors }) => editors.length > 0 },
  { field: 'venue', from: 'preferred-version' },
  { field: 'volume', from: 'preferred-version' },
  { field: 'issue', from: 'preferred-version' },
  { field: 'pages', from: 'preferred-version' },
  { field: 'articleNumber', from: 'preferred-version' },
  { field: 'edition', from: 'preferred-version' },
  { field: 'language', from: 'any-version' },
  { field: 'licence', from: 'any-version' },
  { field: 'funding', from: 'any-version', tells: ({ funding }) => (funding ?? []).length > 0 },
] as const satisfies readonly FieldPrecedence[];

type PickedField = (typeof fieldPrecedence)[number]['field'];

/** The fields that a record gave, and by whom each was given. */
export interface PickedFields {
  fields: Partial<Pick<WorkRecord, PickedField>>;
  sources: Record<string, string>;
}

/**
 * @param records preferred first
 * @param ofPreferred those of the preferred version
 */
export function pickFields(records: readonly WorkRecord[], ofPreferred: readonly WorkRecord[]): PickedFields {
  const fields: PickedFields['fields'] = {};
  const sources: Record<string, string> = {};
  for (const row of fieldPrecedence) {
    const { field, from }: FieldPrecedence & { field: PickedField } = row;
    const tells = 'tells' in row ? row.tells : (record: WorkRecord) => record[field] !== undefined;
    const record = (from === 'preferred-version' ? ofPreferred : records).find(tells);
    if (record === undefined) continue;
    copyField(record, field, fields);
    sources[field] = record.provenance.label;
  }
  return { fields, sources };
}

function copyField<Field extends PickedField>(
  record: WorkRecord,
  field: Field,
  to: Partial<Pick<WorkRecord, Field>>,
): void {
  to[field] = record[field];
}

import type { PublicationType } from '../../model/publication-type.ts';
import type { JsonObject } from '../json/read.ts';
import type { EntryAccess } from '../mapping/field-mapping.ts';
import type { ImportContext } from '../importer.ts';

/** A record of OpenAlex with what its converters need besides. */
export interface OpenAlexEntry {
  record: JsonObject;
  context: ImportContext;
}

/** A work, with what several of its fields decide together. */
export interface OpenAlexWork extends OpenAlexEntry {
  /** Where the work appeared: the primary location, by whatever name the export has it. */
  location: JsonObject | undefined;
  type: PublicationType;
  title: string | undefined;
  /** ISO 639-1 */
  language: string | undefined;
}

export const access: EntryAccess<unknown, OpenAlexEntry> = {
  valueOf: ({ record }, source) =>
    Object.hasOwn(record, source) ? (record[source] ?? undefined) : undefined,
  namesOf: ({ record }) => Object.keys(record),
};

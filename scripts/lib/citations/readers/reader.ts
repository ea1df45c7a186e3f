import type { CitationFieldName, CitationFields } from '../citation-fields.ts';

/** A program that reads a citation format back. */
export interface CitationReader {
  name: string;
  /** The fields that it reads, by the name of the format. */
  formats: Readonly<Record<string, readonly CitationFieldName[]>>;
  /** The works of a file, in its order. */
  read: (text: string, format: string, expected: ReadonlyMap<string, CitationFields>) => Promise<ReadWork[]>;
}

/** A work that was read back; `key` is absent where the reader gives a key of its own. */
export interface ReadWork {
  key?: string | undefined;
  fields: CitationFields;
}

import { citationWriters, worksToCitationFile } from '../../../src/lib/format/citations/index.ts';
import type { CitationWriter } from '../../../src/lib/format/citations/index.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { CitationFieldName, CitationFields } from './citation-fields.ts';
import { holds, typeHeld } from './holds.ts';
import type { CitationReader } from './readers/reader.ts';
import { workToFields } from './work-to-fields.ts';

/** How many works stand in one file: readers need more than twice the time for twice the file. */
const worksOfFile = 200;

/** A field that did not come back as it was written. */
export interface RoundTripDifference {
  format: string;
  reader: string;
  key: string;
  field: CitationFieldName;
  written: string;
  read: string;
  work: Publication;
}

export interface RoundTrip {
  format: string;
  reader: string;
  works: number;
  /** Keys of the works that were not found again. */
  lost: string[];
  /** How many works were read that nobody wrote. */
  added: number;
  compared: number;
  differences: RoundTripDifference[];
}

/** Writes the works in each format that the reader reads, and has them read back. */
export async function roundTrip(works: readonly Publication[], reader: CitationReader): Promise<RoundTrip[]> {
  const results: RoundTrip[] = [];
  for (const writer of citationWriters) {
    if (reader.formats[writer.name] !== undefined) results.push(await roundTripFormat(works, writer, reader));
  }
  return results;
}

async function roundTripFormat(
  works: readonly Publication[],
  writer: CitationWriter,
  reader: CitationReader,
): Promise<RoundTrip> {
  const format = writer.name;
  const result = beginTrip(format, reader, works.length);
  for (let start = 0; start < works.length; start += worksOfFile) {
    const part = works.slice(start, start + worksOfFile);
    await readBack(worksToCitationFile(writer, part), part, reader, result);
  }
  return result;
}

/** Nothing compared yet. */
export function beginTrip(format: string, reader: CitationReader, works: number): RoundTrip {
  return { format, reader: reader.name, works, lost: [], added: 0, compared: 0, differences: [] };
}

/**
 * Has a file read, and compares what was read with the works that were written into it.
 * @param works in the order of the file
 * @param result is told what came of it
 */
export async function readBack(
  text: string,
  works: readonly Publication[],
  reader: CitationReader,
  result: RoundTrip,
): Promise<void> {
  const { format } = result;
  const expected = new Map(works.map((work) => [work.citationKey, whatIsHeld(work, format)]));
  const read = await reader.read(text, format, expected);
  const byKey = new Map(read.map(({ key, fields }, place) => [key ?? works[place]?.citationKey, fields]));
  for (const work of works) {
    const fields = byKey.get(work.citationKey);
    if (fields === undefined) result.lost.push(work.citationKey);
    else compare(work, expected.get(work.citationKey) ?? {}, fields, reader.formats[format] ?? [], result);
  }
  result.added += Math.max(0, read.length - works.length);
}

function whatIsHeld(work: Publication, format: string): CitationFields {
  const fields = workToFields(work);
  return holds[format]?.(fields, work) ?? fields;
}

function compare(
  work: Publication,
  written: CitationFields,
  read: CitationFields,
  names: readonly CitationFieldName[],
  result: RoundTrip,
): void {
  const { format, reader } = result;
  for (const field of names) {
    const toHeld = field === 'type' ? (type = '') => typeOf(format, type, work) : (value = '') => value;
    const [was, is] = [toHeld(written[field]), toHeld(read[field])];
    if (was === '' && is === '') continue;
    result.compared += 1;
    if (was !== is)
      result.differences.push({ format, reader, key: work.citationKey, field, written: was, read: is, work });
  }
}

function typeOf(format: string, type: string, work: Publication): string {
  return typeHeld[format]?.(type, work) ?? type;
}

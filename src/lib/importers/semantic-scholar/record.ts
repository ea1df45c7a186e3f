import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import type { ImportContext } from '../importer.ts';
import { toObject, toText, toTextOrNumber, toTexts, type JsonObject } from '../json/read.ts';
import { type EntryAccess, readByTable } from '../mapping/field-mapping.ts';
import { finishWork } from '../mapping/finish-work.ts';
import { Notes } from '../mapping/notes.ts';
import { toProvenance } from '../mapping/provenance.ts';
import { joinWorkFields } from '../mapping/work-fields.ts';
import { apiNames, type PaperEntry, paperTable } from './fields.ts';
import { publicationTypesToType } from './types.ts';

/** A paper of Semantic Scholar as a work, with what was wrong with it. */
export function paperToWork(
  record: JsonObject,
  place: { entry: string; line: number },
  context: ImportContext,
): { record: WorkRecord; diagnostics: Diagnostic[] } {
  const paper = toApiNames(record);
  const notes = new Notes(context, place.entry, place.line);
  const fields = readByTable(paperTable, { paper, context }, access, notes, joinWorkFields);
  const venueType = toText(toObject(paper['publicationVenue'])?.['type']);
  const type = publicationTypesToType(toTexts(paper['publicationTypes']), venueType);
  const retrieved = context.rule?.retrieved ?? toPartialDate(toText(paper['updated'])?.slice(0, 10));
  const provenance = {
    ...toProvenance('semantic-scholar', context, place.entry, place.line),
    ...(retrieved === undefined ? {} : { retrieved }),
  };
  return { record: finishWork({ ...fields, type }, provenance, notes), diagnostics: notes.diagnostics };
}

/** The paper's own name: its id, in datasets its number. */
export function paperToEntry(paper: JsonObject): string | undefined {
  const number = toTextOrNumber(paper['corpusid']) ?? toTextOrNumber(paper['corpusId']);
  return toText(paper['paperId']) ?? (number === undefined ? undefined : `CorpusId:${number}`);
}

function toApiNames(record: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(record).map(([name, value]) => [apiNames.get(name.toLowerCase()) ?? name, value]),
  );
}

const access: EntryAccess<unknown, PaperEntry> = {
  valueOf: ({ paper }, source) => {
    const [name = '', inside] = source.split('.');
    const value = Object.hasOwn(paper, name) ? (paper[name] ?? undefined) : undefined;
    if (inside === undefined) return value;
    const object = toObject(value);
    return object !== undefined && Object.hasOwn(object, inside) ? (object[inside] ?? undefined) : undefined;
  },
  namesOf: ({ paper }) => Object.keys(paper),
};

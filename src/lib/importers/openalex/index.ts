import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { toObject, type JsonObject } from '../json/read.ts';
import { splitJson } from '../json/split-json.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { exportFile, Notes } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { authorTable, openAlexAuthorToRecord } from './author.ts';
import { institutionTable, openAlexInstitutionToRecord } from './institution.ts';
import type { OpenAlexPlace } from './record-context.ts';
import { recordToEntry, recordToKind } from './record-kind.ts';
import { openAlexWorkToRecord } from './work.ts';
import { workTable } from './work-table.ts';

type Converter = (
  record: JsonObject,
  place: OpenAlexPlace,
  context: ImportContext,
  notes: Notes,
) => SourceRecord | undefined;

const converters: Readonly<Record<string, Converter>> = {
  work: openAlexWorkToRecord,
  author: openAlexAuthorToRecord,
  institution: openAlexInstitutionToRecord,
};

const openAlexId = /"(?:id|openalex)"\s*:\s*"(?:https?:\/\/(?:api\.)?openalex\.org\/(?:[a-z]+\/)?)[A-Za-z]/;
const emptyPage = /^\s*\{\s*"meta"\s*:\s*\{[^{}]*"count"[^{}]*\}\s*,\s*"results"\s*:\s*\[\s*\]/;

/** Works, authors and institutions of OpenAlex, in pages, a list, one a line, or one alone. */
export const openAlexImporter: Importer = {
  name: 'openalex',
  label: 'OpenAlex',
  description: {
    summary: 'Works, authors and institutions of OpenAlex, from its API or its snapshot.',
    shapes: 'a page with `results`, an array, one record a line, or one record',
    specifications: [{ label: 'OpenAlex documentation', url: 'https://docs.openalex.org' }],
    tables: [workTable, authorTable, institutionTable],
  },
  accepts(_file, head) {
    const text = head.replace(/^\uFEFF/, '');
    if (!/^\s*[[{]/.test(text) || text.includes('"date-parts"')) return false;
    return openAlexId.test(text) || emptyPage.test(text);
  },
  read: readOpenAlex,
};

async function* readOpenAlex(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const file = exportFile(context);
  const unused = new UnusedKinds(file, 'only works, authors and institutions are');
  for await (const item of splitJson(stream, {
    recordBytes: context.recordBytes,
    depth: context.depth,
    arrays: ['results'],
  })) {
    if (item.kind === 'problem') {
      yield problemToDiagnostic(item, context);
      continue;
    }
    const { line } = item;
    const record = toObject(item.value);
    const kind = record === undefined ? undefined : recordToKind(record);
    const entry = (record === undefined ? undefined : recordToEntry(record)) ?? `#${item.entry}`;
    const convert = kind === undefined ? undefined : converters[kind];
    if (record === undefined || kind === undefined) {
      yield notARecord(item.value, { file, line, entry });
    } else if (convert === undefined) {
      unused.add(kind, entry);
    } else {
      const notes = new Notes(context, entry, line);
      const converted = convert(record, { entry, line }, context, notes);
      yield* notes.diagnostics;
      if (converted !== undefined) yield converted;
    }
  }
  yield* unused.toDiagnostics();
}

function notARecord(value: unknown, place: Pick<Diagnostic, 'file' | 'line' | 'entry'>): Diagnostic {
  return {
    ...place,
    code: 'not-a-record',
    severity: 'error',
    message: 'This is not a work, an author or an institution of OpenAlex',
    value: JSON.stringify(value).slice(0, 200),
  };
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { toObject, toText, type JsonObject } from '../json/read.ts';
import { splitJson } from '../json/split-json.ts';
import { exportFile, shorten } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { crossrefTable } from './fields.ts';
import { looksLikeCrossref } from './recognise.ts';
import { crossrefItemToWork } from './record.ts';
import { isUnusedType } from './types.ts';

/** Works of Crossref's REST API, and of content negotiation where it adds CSL's names to Crossref's own. */
export const crossrefImporter: Importer = {
  name: 'crossref',
  label: 'Crossref',
  description: {
    summary: 'Works as publishers register them with their DOIs, from the REST API of Crossref.',
    shapes:
      'an answer with `message.items` or with one work as its `message`, an array, an object with `items` (as in the public data file), one record a line, or one record',
    specifications: [
      {
        label: 'Crossref REST API: format',
        url: 'https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md',
      },
      {
        label: 'Crossref REST API',
        url: 'https://www.crossref.org/documentation/retrieve-metadata/rest-api/',
      },
    ],
    tables: [crossrefTable],
  },
  accepts: (_, head) => looksLikeCrossref(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const file = exportFile(context);
  const unused = new UnusedKinds(file, 'only works with authors of their own are');
  const arrays = ['message.items', 'items'];
  for await (const part of splitJson(stream, {
    recordBytes: context.recordBytes,
    depth: context.depth,
    arrays,
  })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const item = unwrap(part.value);
    const doi = toText(item?.['DOI']);
    const entry = (doi ?? `#${part.entry}`).slice(0, 500);
    const kind = item === undefined ? undefined : toUnusedKind(item);
    if (kind !== undefined) {
      unused.add(kind, entry);
    } else if (item === undefined || !isWork(item)) {
      yield notAWork(part.value, { file, line: part.line, entry });
    } else {
      const { record, diagnostics } = crossrefItemToWork(item, { entry, line: part.line }, context);
      yield* diagnostics;
      yield record;
    }
  }
  yield* unused.toDiagnostics();
}

/** An answer about one work holds it as its `message`. */
function unwrap(value: unknown): JsonObject | undefined {
  const object = toObject(value);
  if (object === undefined || Object.hasOwn(object, 'DOI')) return object;
  return toObject(object['message']) ?? object;
}

function isWork(item: JsonObject): boolean {
  return ['DOI', 'title', 'author', 'container-title'].some((name) => Object.hasOwn(item, name));
}

/** Members by which the records of the API's other lists are known. */
const signs: readonly (readonly [string, string])[] = [
  ['primary-name', 'member'],
  ['alt-names', 'funder'],
  ['counts', 'journal'],
];

function toUnusedKind(item: JsonObject): string | undefined {
  const type = toText(item['type']) ?? '';
  if (isUnusedType(type)) return type;
  return Object.hasOwn(item, 'DOI') ? undefined : signs.find(([name]) => Object.hasOwn(item, name))?.[1];
}

function notAWork(value: unknown, place: Pick<Diagnostic, 'file' | 'line' | 'entry'>): Diagnostic {
  return {
    ...place,
    code: 'not-a-record',
    severity: 'error',
    message: 'This is not a work of Crossref',
    value: shorten(value),
    hint: 'Expected an object with a DOI, a title or authors. If it is an answer that tells of an error, fetch it again.',
  };
}

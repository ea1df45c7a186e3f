import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { splitJson } from '../json/split-json.ts';
import { exportFile, shorten } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { splitXml } from '../xml/split-xml.ts';
import { isXml } from '../xml/starts-as-xml.ts';
import { jsonToItem } from './attributes.ts';
import { dataciteTable } from './fields.ts';
import { looksLikeDatacite } from './recognise.ts';
import { dataciteToWork, type DatacitePlace } from './record.ts';
import { dataciteXmlToAttributes } from './xml-to-attributes.ts';

/** DataCite: answers of its REST API, its public data file, Crosscite, and its XML since kernel 2, also harvested. */
export const dataciteImporter: Importer = {
  name: 'datacite',
  label: 'DataCite',
  description: {
    summary:
      'Data, software, theses, reports and other works whose DOIs repositories register at DataCite, from its API, its public data file or a repository’s XML.',
    shapes:
      'answers of the REST API with `data`, attributes one a line, a list or one object, Crosscite JSON; XML with one `resource` or many, also inside OAI-PMH',
    specifications: [
      {
        label: 'DataCite Metadata Schema 4.6',
        url: 'https://datacite-metadata-schema.readthedocs.io/en/4.6/',
      },
      { label: 'DataCite REST API', url: 'https://support.datacite.org/reference/introduction' },
    ],
    tables: [dataciteTable],
  },
  accepts: (_, head) => looksLikeDatacite(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const unused = new UnusedKinds(exportFile(context), 'only works with a DOI are');
  const { recordBytes, depth } = context;
  const { xml, whole } = await isXml(stream);
  const parts = xml
    ? splitXml(whole, { isRecord: (name) => name === 'resource', recordBytes, depth })
    : splitJson(whole, { recordBytes, depth, arrays: ['data'] });
  for await (const part of parts) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else if ('element' in part) {
      yield* toRecord(dataciteXmlToAttributes(part.element), undefined, part, context);
    } else {
      const item = jsonToItem(part.value);
      if (item.kind === 'work') yield* toRecord(item.attributes, item.id, part, context);
      else if (item.kind === 'unused') unused.add(item.type, shorten(item.id ?? `#${part.entry}`));
      else yield notAWork(item, part, exportFile(context));
    }
  }
  yield* unused.toDiagnostics();
}

function* toRecord(
  attributes: Parameters<typeof dataciteToWork>[0],
  id: unknown,
  place: DatacitePlace,
  context: ImportContext,
): Generator<SourceRecord | Diagnostic> {
  const { record, diagnostics } = dataciteToWork(attributes, id, place, context);
  yield* diagnostics;
  if (record !== undefined) yield record;
}

function notAWork(
  item: { kind: 'error'; message: unknown } | { kind: 'unknown' },
  { entry, line }: DatacitePlace,
  file: string,
): Diagnostic {
  const place = { severity: 'error', file, line, entry: `#${entry}` } as const;
  return item.kind === 'error'
    ? {
        ...place,
        code: 'error-answer',
        message: 'This is an error message of the DataCite API, not a work',
        value: shorten(item.message),
        hint: 'Fetch it again.',
      }
    : { ...place, code: 'not-a-record', message: 'This is not a work of DataCite' };
}

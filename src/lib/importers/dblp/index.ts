import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { splitJson } from '../json/split-json.ts';
import { exportFile, shorten } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { splitXml } from '../xml/split-xml.ts';
import { isXml } from '../xml/starts-as-xml.ts';
import { dblpTable } from './fields.ts';
import { dblpHitToElement } from './hit.ts';
import { looksLikeDblpJson, looksLikeDblpXml } from './recognise.ts';
import { dblpRecordToWork } from './record.ts';
import { isDblpPerson, isDblpRecord } from './types.ts';

/** dblp: its whole database, the XML of a person or a record, and answers of its search in JSON. */
export const dblpImporter: Importer = {
  name: 'dblp',
  label: 'dblp',
  description: {
    summary:
      'Publications of computer science from dblp. The number that tells people of one name apart becomes an identifier and is not printed.',
    shapes:
      '`dblp.xml`, the XML of a person (`dblpperson`) or of one record, or an answer of the search for publications in JSON',
    specifications: [
      { label: 'dblp.dtd', url: 'https://dblp.org/xml/dblp.dtd' },
      { label: 'DBLP — Some Lessons Learned, appendix', url: 'https://dblp.org/xml/docu/dblpxml.pdf' },
      { label: 'dblp search API', url: 'https://dblp.org/faq/13501473.html' },
    ],
    tables: [dblpTable],
  },
  accepts: (_, head) => looksLikeDblpXml(head) || looksLikeDblpJson(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const { xml, whole } = await isXml(stream);
  yield* xml ? readXml(whole, context) : readJson(whole, context);
}

async function* readXml(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const file = exportFile(context);
  const unused = new UnusedKinds(file, 'only publications are');
  const { recordBytes, depth } = context;
  for await (const part of splitXml(stream, { isRecord: isDblpRecord, recordBytes, depth })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else if (isDblpPerson(part.element.name)) {
      unused.add('person', part.element.attributes['key'] ?? `#${part.entry}`);
    } else {
      const { record, diagnostics } = dblpRecordToWork(part.element, part, context);
      yield* diagnostics;
      if (record !== undefined) yield record;
    }
  }
  yield* unused.toDiagnostics();
}

async function* readJson(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const file = exportFile(context);
  const { recordBytes, depth } = context;
  for await (const part of splitJson(stream, { recordBytes, depth, arrays: ['result.hits.hit'] })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { line, entry } = part;
    const element = dblpHitToElement(part.value);
    if (element === undefined) {
      const message = 'This is not a publication of dblp';
      yield {
        code: 'not-a-record',
        severity: 'error',
        file,
        line,
        entry: `#${entry}`,
        message,
        value: shorten(part.value),
      };
      continue;
    }
    const { record, diagnostics } = dblpRecordToWork(element, { line, entry }, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

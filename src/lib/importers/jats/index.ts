import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { splitXml } from '../xml/split-xml.ts';
import { jatsTable } from './fields.ts';
import { looksLikeJats } from './recognise.ts';
import { jatsArticleToWork } from './record.ts';

/** Articles in JATS, as PubMed Central, publishers and preprint servers give them: one work for each. */
export const jatsImporter: Importer = {
  name: 'jats',
  label: 'JATS article',
  description: {
    summary:
      'Articles in full, of which only what describes them is read: the files of PubMed Central (`.nxml`), of publishers and of preprint servers.',
    shapes:
      'one `article`, a `pmc-articleset`, or articles inside another element such as an answer of OAI-PMH',
    specifications: [
      {
        label: 'JATS 1.3, Journal Archiving and Interchange Tag Library',
        url: 'https://jats.nlm.nih.gov/archiving/tag-library/1.3/',
      },
    ],
    tables: [jatsTable],
  },
  accepts: (_, head) => looksLikeJats(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const { recordBytes, depth } = context;
  const isRecord = (name: string) => name === 'article';
  for await (const part of splitXml(stream, { isRecord, recordBytes, depth })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = jatsArticleToWork(part.element, part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

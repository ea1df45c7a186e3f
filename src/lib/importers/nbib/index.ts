import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { isNbibTag, nbibTable } from './fields.ts';
import { looksLikeNbib, nbibLayout } from './layout.ts';
import { nbibRecordToWork } from './record.ts';

/** NBIB, the tagged text of MEDLINE. */
export const nbibImporter: Importer = {
  name: 'nbib',
  label: 'PubMed list',
  description: {
    summary:
      'What PubMed gives as "PubMed" or "citation manager" text, and what the Education Resources Information Center writes in the same form.',
    shapes: 'one or many records a file, each begun by its PubMed id or by an empty line',
    specifications: [
      {
        label: 'MEDLINE/PubMed data element (field) descriptions',
        url: 'https://www.nlm.nih.gov/bsd/mms/medlineelements.html',
      },
    ],
    tables: [nbibTable],
  },
  accepts: (_, head) => looksLikeNbib(head),
  read,
};

const layout = nbibLayout(isNbibTag);

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  for await (const part of readTagged(stream, layout, context.recordBytes)) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = nbibRecordToWork(part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

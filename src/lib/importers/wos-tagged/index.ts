import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { wosTable } from './fields.ts';
import { looksLikeWos, wosLayout } from './layout.ts';
import { wosRecordToWork } from './record.ts';

/** Tagged text of Web of Science. */
export const wosTaggedImporter: Importer = {
  name: 'wos-tagged',
  label: 'Web of Science file',
  description: {
    summary:
      'What Web of Science gives as plain text or for EndNote Desktop (`.ciw`), and gave as ISI export.',
    shapes: 'records from `PT` to `ER`, behind lines with the name and version of the format',
    specifications: [
      {
        label: 'Web of Science Core Collection field tags',
        url: 'https://webofscience.help.clarivate.com/en-us/Content/wos-core-collection/woscc-field-tags.htm',
      },
    ],
    tables: [wosTable],
  },
  accepts: (_, head) => looksLikeWos(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  for await (const part of readTagged(stream, wosLayout, context.recordBytes)) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = wosRecordToWork(part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { isRisTag, risTable } from './fields.ts';
import { looksLikeRis, risLayout } from './layout.ts';
import { risRecordToWork } from './record.ts';

/** RIS, the tagged text of reference managers, databases and publishers. */
export const risImporter: Importer = {
  name: 'ris',
  label: 'RIS file',
  description: {
    summary:
      'What EndNote, Zotero, Mendeley, Scopus, Ovid, JSTOR and most publishers export as "RIS" or "Reference Manager". A reference that is never closed ends where the next one begins.',
    shapes: 'one or many references a file, with or without text between them',
    specifications: [
      {
        label: 'Reference Manager: RIS format specification',
        url: 'https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp',
      },
      {
        label: 'RIS (file format), with EndNote’s tags',
        url: 'https://en.wikipedia.org/wiki/RIS_(file_format)',
      },
      {
        label: 'Zotero’s translator for RIS',
        url: 'https://github.com/zotero/translators/blob/master/RIS.js',
      },
    ],
    tables: [risTable],
  },
  accepts: (_, head) => looksLikeRis(head),
  read,
};

const layout = risLayout(isRisTag);

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  for await (const part of readTagged(stream, layout, context.recordBytes)) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = risRecordToWork(part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

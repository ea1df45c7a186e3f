import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { toObject, toText } from '../json/read.ts';
import { splitJson, type JsonRecord } from '../json/split-json.ts';
import { exportFile, shorten } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { paperTable } from './fields.ts';
import { recordToContents } from './kinds.ts';
import { looksLikeSemanticScholar } from './recognise.ts';
import { paperToEntry, paperToWork } from './record.ts';

/** Papers of Semantic Scholar, from its API and its datasets. */
export const semanticScholarImporter: Importer = {
  name: 'semantic-scholar',
  label: 'Semantic Scholar',
  description: {
    summary: 'Papers of Semantic Scholar, from the Academic Graph API or the `papers` dataset.',
    shapes:
      'a page with `data` or `recommendedPapers`, an array, one record a line, or one paper; papers inside citations, references and authors',
    specifications: [
      { label: 'Academic Graph API', url: 'https://api.semanticscholar.org/api-docs/graph' },
      { label: 'Datasets API', url: 'https://api.semanticscholar.org/api-docs/datasets' },
    ],
    tables: [paperTable],
  },
  accepts: (_, head) => looksLikeSemanticScholar(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const file = exportFile(context);
  const unused = new UnusedKinds(file, 'only papers with a title are');
  const { recordBytes, depth } = context;
  const options = { recordBytes, depth, arrays: ['data', 'recommendedPapers'] };
  for await (const part of splitJson(stream, options)) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else {
      yield* readRecord(part, unused, context);
    }
  }
  yield* unused.toDiagnostics();
}

function* readRecord(
  { value, entry: number, line }: JsonRecord,
  unused: UnusedKinds,
  context: ImportContext,
): Generator<SourceRecord | Diagnostic> {
  const contents = recordToContents(value);
  if (contents === undefined) {
    yield {
      code: 'not-a-record',
      severity: 'error',
      file: exportFile(context),
      line,
      entry: `#${number}`,
      message: 'This is not a paper of Semantic Scholar',
      value: shorten(value),
      hint: 'Expected an object with paperId and title. If it is an answer that tells of an error, fetch it again.',
    };
    return;
  }
  const record = toObject(value) ?? {};
  const name = paperToEntry(record) ?? toText(record['authorId']) ?? `#${number}`;
  if (contents.unused !== undefined) unused.add(contents.unused, name);
  for (const paper of contents.papers) {
    const entry = (paperToEntry(paper) ?? name).slice(0, 500);
    const { record: work, diagnostics } = paperToWork(paper, { entry, line }, context);
    yield* diagnostics;
    yield work;
  }
}

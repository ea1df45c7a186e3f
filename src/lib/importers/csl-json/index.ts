import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { splitJson } from '../json/split-json.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { cslTable } from './fields.ts';
import { cslItemToWork } from './record.ts';
import { looksLikeCsl } from './recognise.ts';

/**
 * CSL-JSON, as Zotero, Mendeley, Pandoc, citeproc and DOI content negotiation write it: an array, an object with
 * `items`, one item a line, or one item. https://github.com/citation-style-language/schema
 */
export const cslJsonImporter: Importer = {
  name: 'csl-json',
  label: 'CSL-JSON file',
  description: {
    summary:
      'What Zotero, Mendeley, Pandoc and citeproc exchange, and what DOI registries give for `application/vnd.citationstyles.csl+json`.',
    shapes: 'an array, an object with `items`, one item a line, or one item',
    specifications: [
      {
        label: 'CSL-JSON schema',
        url: 'https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json',
      },
      {
        label: 'CSL specification, appendix IV: variables',
        url: 'https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables',
      },
    ],
    tables: [cslTable],
  },
  accepts: (_, head) => looksLikeCsl(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  for await (const part of splitJson(stream, {
    recordBytes: context.recordBytes,
    depth: context.depth,
    arrays: ['items'],
  })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = cslItemToWork(part.value, part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

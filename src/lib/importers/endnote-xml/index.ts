import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { splitXml } from '../xml/split-xml.ts';
import { endnoteTable } from './fields.ts';
import { endnoteElementToWork } from './record.ts';

/** XML of EndNote, which other reference managers write too. */
export const endnoteXmlImporter: Importer = {
  name: 'endnote-xml',
  label: 'EndNote library',
  description: {
    summary:
      'What EndNote exports as XML, and Zotero, Bookends, Rayyan and the deduplicators of systematic reviews in its form.',
    shapes: '`records` with a `record` for each reference',
    specifications: [
      {
        label: 'EndNote XML: RSXML.dtd, in Pandoc’s reader',
        url: 'https://github.com/jgm/pandoc/blob/main/src/Text/Pandoc/Readers/EndNote.hs',
      },
      {
        label: 'Zotero’s translator for EndNote XML',
        url: 'https://github.com/zotero/translators/blob/master/Endnote%20XML.js',
      },
    ],
    tables: [endnoteTable],
  },
  accepts: (_, head) =>
    /^[\uFEFF\s]*</.test(head) &&
    /<records(?:\s[^>]*)?>\s*<record(?:\s[^>]*)?>/.test(head) &&
    /<(?:ref-type|source-app|rec-number|contributors|titles)[\s>]/.test(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const { recordBytes, depth } = context;
  for await (const part of splitXml(stream, { isRecord: (name) => name === 'record', recordBytes, depth })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    const { record, diagnostics } = endnoteElementToWork(part, context);
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

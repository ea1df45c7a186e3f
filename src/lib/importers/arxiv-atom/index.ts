import type { Diagnostic } from '../../diagnostics.ts';
import type { PartialDate } from '../../model/dated.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { textOf } from '../xml/element.ts';
import { splitXml, type XmlAncestors } from '../xml/split-xml.ts';
import { arxivTable } from './fields.ts';
import { looksLikeArxivAtom } from './recognise.ts';
import { arxivEntryToWork } from './record.ts';

/** Answers of arXiv's API, in Atom. */
export const arxivAtomImporter: Importer = {
  name: 'arxiv-atom',
  label: 'arXiv',
  description: {
    summary:
      'Preprints as the API of arXiv gives them, in Atom. What the published version says is left to other sources.',
    shapes: 'a `feed` of entries, or one `entry`',
    specifications: [
      { label: 'arXiv API User’s Manual', url: 'https://info.arxiv.org/help/api/user-manual.html' },
      { label: 'arXiv category taxonomy', url: 'https://arxiv.org/category_taxonomy' },
      { label: 'The Atom Syndication Format (RFC 4287)', url: 'https://www.rfc-editor.org/rfc/rfc4287' },
    ],
    tables: [arxivTable],
  },
  accepts: (_, head) => looksLikeArxivAtom(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const { recordBytes, depth } = context;
  let answered: PartialDate | undefined;
  let entries = 0;
  for await (const part of splitXml(stream, { isRecord, recordBytes, depth })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else if (part.element.name === 'updated') {
      answered = toPartialDate(textOf(part.element)?.slice(0, 10));
    } else {
      entries += 1;
      const { record, diagnostics } = arxivEntryToWork(
        part.element,
        { entry: entries, line: part.line, answered },
        context,
      );
      yield* diagnostics;
      if (record !== undefined) yield record;
    }
  }
}

/** The feed's own `updated` is the day of the answer. */
function isRecord(name: string, ancestors: XmlAncestors): boolean {
  return name === 'entry' || (name === 'updated' && ancestors.length === 1);
}

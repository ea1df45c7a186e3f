import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import type { DescribedTable } from '../mapping/format-description.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { risTable } from '../ris/fields.ts';
import { risRecordToWork } from '../ris/record.ts';
import { readTagged } from '../tagged/read-tagged.ts';
import { endnoteTaggedLayout, looksLikeEndnoteTagged } from './layout.ts';
import { risTags } from './tags.ts';

/** The table of RIS under the names of this form: only what it has. */
const table: DescribedTable = {
  of: 'References',
  rows: risTable.rows.flatMap(({ source, target }) =>
    namesOf(source).map((name) => ({ source: name, target })),
  ),
  alongside: renamed(risTable.alongside),
  ignored: renamed(risTable.ignored),
};

/** EndNote's tagged form, a child of refer and BibIX. */
export const endnoteTaggedImporter: Importer = {
  name: 'endnote-tagged',
  label: 'EndNote file',
  description: {
    summary:
      'The text with `%A` for an author and `%T` for a title (`.enw`) that Google Scholar, publishers and libraries give for EndNote. Each field is read as the tag of RIS that stands for the same, and named so in explanations.',
    shapes: 'references with an empty line between them',
    specifications: [
      { label: 'EndNote: tags and fields', url: 'https://en.wikipedia.org/wiki/EndNote#Tags_and_fields' },
      {
        label: 'Zotero’s translator for refer and BibIX',
        url: 'https://github.com/zotero/translators/blob/master/ReferBibIX.js',
      },
    ],
    tables: [table],
  },
  accepts: (_, head) => looksLikeEndnoteTagged(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  for await (const part of readTagged(stream, endnoteTaggedLayout, context.recordBytes)) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
      continue;
    }
    // Nothing closes a reference here, so that nothing is missing at its end
    const { record, diagnostics } = risRecordToWork({ ...part, endedBy: 'tag' }, context, 'endnote-tagged');
    yield* diagnostics;
    if (record !== undefined) yield record;
  }
}

function namesOf(risTag: string): string[] {
  return Object.entries(risTags)
    .filter(([, tag]) => tag === risTag)
    .map(([character]) => `%${character}`);
}

function renamed(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([tag, reason]) => namesOf(tag).map((name) => [name, reason])),
  );
}

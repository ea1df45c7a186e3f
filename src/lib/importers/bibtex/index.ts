import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { cutEntries } from './cut-entries.ts';
import { EntryReadings } from './entry-readings.ts';
import { bibtexTable } from './fields.ts';

/** BibTeX and biblatex files. Entries are cut first, then read one by one, so a broken one costs itself. */
export const bibtexImporter: Importer = {
  name: 'bibtex',
  label: 'BibTeX file',
  description: {
    summary:
      'Reference lists as LaTeX, reference managers and publishers write them, for BibTeX and for biblatex. One broken entry costs one entry.',
    shapes: 'one or many entries a file, with `@string`, `@comment` and `@preamble` between them',
    specifications: [
      { label: 'BibTeXing (Oren Patashnik)', url: 'https://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf' },
      {
        label: 'The biblatex package, chapter 2: Database Guide',
        url: 'https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf',
      },
    ],
    tables: [bibtexTable],
  },
  accepts: (_, head) => looksLikeBibtex(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const readings = new EntryReadings(context);
  for await (const cut of cutEntries(stream, context.recordBytes)) {
    yield* cut.kind === 'entry' ? readings.take(cut) : readings.refuse(cut);
  }
  yield* readings.finish();
}

/** Whether an entry with a key and a field, or one of BibTeX's commands, begins a line of what is no XML, JSON or YAML. */
function looksLikeBibtex(head: string): boolean {
  if (/^[\uFEFF\s]*(?:[<[{]|---|[\w-]+:[^\S\n]*(?:\[\]|\{\}|[|>]-?)?[^\S\n]*\n)/.test(head)) return false;
  return (
    /^[^\S\n]*@\s*[A-Za-z][\w-]*\s*[{(]\s*[^\s,={}"]*\s*,\s*(?:%[^\n]*\s*)*[\w:.+/-]+\s*=\s*["{\w]/m.test(
      head,
    ) ||
    /^[^\S\n]*@\s*string\s*[{(]\s*[^\s=]+\s*=\s*["{]/im.test(head) ||
    /^[^\S\n]*@\s*[A-Za-z]+\s*\{\s*(?:title|author)\s*=\s*["{]/im.test(head) ||
    /^[\uFEFF\s]*@(?:comment|preamble)\s*\{/i.test(head)
  );
}

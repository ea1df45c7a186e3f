import type { Diagnostic } from '../../diagnostics.ts';
import type { SourceRecord } from '../../model/source-record.ts';
import type { ImportContext, Importer } from '../importer.ts';
import { exportFile } from '../mapping/notes.ts';
import { problemToDiagnostic } from '../mapping/problem-to-diagnostic.ts';
import { UnusedKinds } from '../mapping/unused-kinds.ts';
import { childrenOf, textOf } from '../xml/element.ts';
import { splitXml } from '../xml/split-xml.ts';
import { pubmedTable } from './fields.ts';
import { pubmedElementToWork } from './record.ts';

const records: ReadonlySet<string> = new Set(['PubmedArticle', 'PubmedBookArticle', 'MedlineCitation']);
const deletions: ReadonlySet<string> = new Set(['DeleteCitation', 'DeleteDocument']);

/** XML of PubMed, from its website, E-utilities and yearly files. */
export const pubmedXmlImporter: Importer = {
  name: 'pubmed-xml',
  label: 'PubMed',
  description: {
    summary:
      'Articles of PubMed and parts of books of the NCBI Bookshelf, as the website, E-utilities and the yearly baseline and update files give them.',
    shapes: 'a set (`PubmedArticleSet`, `PubmedBookArticleSet`, `MedlineCitationSet`) or one record alone',
    specifications: [
      {
        label: 'MEDLINE PubMed XML element descriptions',
        url: 'https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html',
      },
      { label: 'PubMed DTD', url: 'https://dtd.nlm.nih.gov/ncbi/pubmed/doc/out/250101/index.html' },
    ],
    tables: [pubmedTable],
  },
  accepts: (_, head) =>
    /^[\uFEFF\s]*</.test(head) && /<(?:Pubmed(?:Book)?Article|MedlineCitation)(?:Set)?[\s>]/.test(head),
  read,
};

async function* read(
  stream: AsyncIterable<Uint8Array>,
  context: ImportContext,
): AsyncGenerator<SourceRecord | Diagnostic> {
  const { recordBytes, depth } = context;
  const unused = new UnusedKinds(
    exportFile(context),
    'PubMed has deleted them, and other exports may have them',
  );
  const isRecord = (name: string): boolean => records.has(name) || deletions.has(name);
  for await (const part of splitXml(stream, { isRecord, recordBytes, depth })) {
    if (part.kind === 'problem') {
      yield problemToDiagnostic(part, context);
    } else if (deletions.has(part.element.name)) {
      for (const pmid of childrenOf(part.element, 'PMID')) unused.add('deleted citation', textOf(pmid) ?? '');
    } else {
      const { record, diagnostics } = pubmedElementToWork(part, context);
      yield* diagnostics;
      if (record !== undefined) yield record;
    }
  }
  yield* unused.toDiagnostics();
}

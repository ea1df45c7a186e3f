import { arxivAtomImporter } from './arxiv-atom/index.ts';
import { bibtexImporter } from './bibtex/index.ts';
import { crossrefImporter } from './crossref/index.ts';
import { cslJsonImporter } from './csl-json/index.ts';
import { dataciteImporter } from './datacite/index.ts';
import { dblpImporter } from './dblp/index.ts';
import { endnoteTaggedImporter } from './endnote-tagged/index.ts';
import { endnoteXmlImporter } from './endnote-xml/index.ts';
import type { Importer } from './importer.ts';
import { nbibImporter } from './nbib/index.ts';
import { jatsImporter } from './jats/index.ts';
import { openAlexImporter } from './openalex/index.ts';
import { orcidImporter } from './orcid/index.ts';
import { pubmedXmlImporter } from './pubmed-xml/index.ts';
import { risImporter } from './ris/index.ts';
import { organisationListImporter } from './organisation-list/index.ts';
import { rosterImporter } from './roster/index.ts';
import { rosterJsonImporter } from './roster-json/index.ts';
import { semanticScholarImporter } from './semantic-scholar/index.ts';
import { wosTaggedImporter } from './wos-tagged/index.ts';

/** Every format that is read, in the order in which a file is offered to them. */
export const importers: readonly Importer[] = [
  openAlexImporter,
  orcidImporter,
  dataciteImporter,
  crossrefImporter,
  arxivAtomImporter,
  dblpImporter,
  semanticScholarImporter,
  jatsImporter,
  cslJsonImporter,
  // Before BibTeX, which an entry in a cell of a roster would be taken for.
  rosterImporter,
  organisationListImporter,
  rosterJsonImporter,
  bibtexImporter,
  risImporter,
  pubmedXmlImporter,
  nbibImporter,
  endnoteXmlImporter,
  wosTaggedImporter,
  endnoteTaggedImporter,
];

/**
 * The importer for a file, judged by its content, or the one that `site.yml` names as the file's format.
 * @param head the beginning of the decompressed, decoded file, at most 64 KiB
 */
export function detectImporter(file: string, head: string, format?: string): Importer | undefined {
  if (format !== undefined) return importers.find(({ name }) => name === format);
  return importers.find((importer) => importer.accepts(file, head));
}

import type { CitationWriter } from '../citations/writer.ts';
import { publicationToBibtex } from './publication-to-bibtex.ts';

/** BibTeX in UTF-8, for LaTeX with bibtex or biber and for reference managers. */
export const bibtexWriter: CitationWriter = {
  name: 'bibtex',
  label: 'BibTeX',
  extension: 'bib',
  mediaType: 'application/x-bibtex',
  write: (work) => publicationToBibtex(work).trimEnd(),
  separator: '\n\n',
  footer: '\n',
};

import type { CitationWriter } from '../citations/writer.ts';
import { publicationToCsl } from './publication-to-csl.ts';

export type { CslItem } from './csl-item.ts';
export { publicationToCsl } from './publication-to-csl.ts';

/** CSL-JSON, for programs that format references: Zotero, pandoc, citeproc. */
export const cslJsonWriter: CitationWriter = {
  name: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (work) => JSON.stringify(publicationToCsl(work), undefined, 1),
  header: '[\n',
  separator: ',\n',
  footer: '\n]\n',
};

import { bibtexWriter } from '../bibtex/index.ts';
import { cslJsonWriter } from '../csl-json/index.ts';
import { csvWriter } from '../csv/index.ts';
import { risWriter } from '../ris/index.ts';
import type { CitationWriter } from './writer.ts';

export { citationFileParts, worksToCitationFile } from './writer.ts';
export type { CitationWriter } from './writer.ts';

/** Every format in which references can be taken away, in the order in which readers see them. */
export const citationWriters: readonly CitationWriter[] = [bibtexWriter, risWriter, cslJsonWriter, csvWriter];

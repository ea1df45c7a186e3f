import type { Oracle } from '../expected.ts';
import { betterBibtexExportOracle, betterBibtexImportOracle } from './better-bibtex.ts';
import { colrevOracle, jabrefOracle } from './bib-beside.ts';
import { citationJsOracle } from './citation-js.ts';
import { pandocOracle } from './pandoc.ts';
import { retorquereOracle } from './retorquere.ts';
import { zoteroOracle } from './zotero.ts';

/** Everybody whose reading of the corpora lies beside them. */
export const oracles: readonly Oracle[] = [
  retorquereOracle,
  betterBibtexImportOracle,
  betterBibtexExportOracle,
  pandocOracle,
  citationJsOracle,
  jabrefOracle,
  colrevOracle,
  zoteroOracle,
];

import { format } from 'prettier';
import type { Importer } from '../../../src/lib/importers/importer.ts';
import { importersToIndex, importerToMarkdown } from './importer-to-markdown.ts';

/** Every page of `docs/formats/`, by its file's name. */
export async function toFormatPages(importers: readonly Importer[]): Promise<Map<string, string>> {
  const pages = new Map([['README.md', importersToIndex(importers)]]);
  for (const importer of importers) pages.set(`${importer.name}.md`, importerToMarkdown(importer));
  for (const [name, text] of pages) pages.set(name, await format(text, { parser: 'markdown' }));
  return pages;
}

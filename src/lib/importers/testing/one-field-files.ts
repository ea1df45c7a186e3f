import { bibtexImporter } from '../bibtex/index.ts';
import { cslJsonImporter } from '../csl-json/index.ts';
import type { Importer } from '../importer.ts';
import { openAlexImporter } from '../openalex/index.ts';

/** The fields of a work that an attack can stand in. */
export type WorkField = 'id' | 'title' | 'name' | 'abstract' | 'doi' | 'url';

export interface OneFieldFile {
  importer: Importer;
  text: string;
}

/** Files of one work each, in which one field holds the value; BibTeX only where its syntax can hold it. */
export function toOneFieldFiles(field: WorkField, value: string): OneFieldFile[] {
  const bibtex = toBibtex(field, value);
  return [
    { importer: cslJsonImporter, text: toCslJson(field, value) },
    { importer: openAlexImporter, text: toOpenAlex(field, value) },
    ...(bibtex === undefined ? [] : [{ importer: bibtexImporter, text: bibtex }]),
  ];
}

function toCslJson(field: WorkField, value: string): string {
  const item = {
    id: 'brook2020',
    type: 'article-journal',
    title: 'On dust',
    author: [{ family: 'Brook', given: 'Ida' }],
  };
  const names: Readonly<Record<WorkField, string>> = {
    id: 'id',
    title: 'title',
    name: 'author',
    abstract: 'abstract',
    doi: 'DOI',
    url: 'URL',
  };
  return JSON.stringify([{ ...item, [names[field]]: field === 'name' ? [{ literal: value }] : value }]);
}

function toOpenAlex(field: WorkField, value: string): string {
  const name = field === 'name' ? value : 'Ida Brook';
  const names: Readonly<Record<WorkField, object>> = {
    id: {},
    title: { title: value },
    name: {},
    abstract: { abstract_inverted_index: toIndex(value) },
    doi: { doi: value },
    url: { primary_location: { landing_page_url: value } },
  };
  return JSON.stringify({
    id: 'https://openalex.org/W7',
    title: 'On dust',
    type: 'article',
    authorships: [{ raw_author_name: name, author: { display_name: name } }],
    ...names[field],
  });
}

function toIndex(text: string): Record<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [place, word] of text.split(' ').entries()) index.set(word, [...(index.get(word) ?? []), place]);
  return Object.fromEntries(index);
}

function toBibtex(field: WorkField, value: string): string | undefined {
  if (field === 'id' ? !/^[\w:.+/-]+$/.test(value) : !isBalanced(value)) return undefined;
  const fields: Readonly<Record<string, string>> = {
    title: 'On dust',
    author: 'Brook, Ida',
    ...(field === 'id' ? {} : { [field === 'name' ? 'author' : field]: value }),
  };
  const lines = Object.entries(fields).map(([name, text]) => `  ${name} = {${text}},\n`);
  return `@article{${field === 'id' ? value : 'brook2020'},\n${lines.join('')}}\n`;
}

/** Whether braces close in order, and no backslash swallows the closing one. */
function isBalanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !value.endsWith('\\');
}

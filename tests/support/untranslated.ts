import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ElementType } from 'htmlparser2';
import type { Document } from './parsed-page.ts';

/** Names of formats, schemes and keys are the same in every language. */
const names = new Set(
  'BibTeX RIS CSL JSON Atom OpenAlex DOI ORCID doi iD Ctrl APA Vancouver Harvard OPML CSV EndNote'.split(' '),
);

/** Not read as text by anybody: code, data, and what a program copies. */
const unread = new Set(['script', 'style', 'pre', 'code', 'kbd']);

/** By class: what programs read of a work in a list, and the initials of a name. */
const unreadClasses = /(?:^|\s)(?:Z3988|face)(?:\s|$)/;

/** Attributes that are read to somebody. */
const readAttributes = ['aria-label', 'title', 'alt', 'placeholder', 'content'];

/**
 * What a page in the pseudo-language says beyond its dictionary, whose texts stand in ⟦…⟧: of words, those that are in
 * no record that the import wrote and in no page that the institution did.
 */
export function textOutsideDictionaries(page: Document, content: string): string[] {
  const known = knownWords(content);
  return textsOf(page).filter((text) =>
    wordsOf(withoutDictionary(text)).some((word) => !known.has(word) && !names.has(word)),
  );
}

function textsOf(page: Document): string[] {
  const texts: string[] = [];
  const visit = (nodes: Document['children']): void => {
    for (const node of nodes) {
      if (node.type === ElementType.Text) texts.push(node.data.trim());
      if (!('attribs' in node) || unread.has(node.name)) continue;
      if (unreadClasses.test(node.attribs['class'] ?? '')) continue;
      if (node.name === 'meta' ? isRead(node.attribs) : true) {
        for (const name of readAttributes) texts.push(node.attribs[name] ?? '');
      }
      visit(node.children);
    }
  };
  visit(page.children);
  return texts.filter((text) => text !== '');
}

function isRead({ name, property }: Record<string, string>): boolean {
  return name === 'description' || ['og:title', 'og:description'].includes(property ?? '');
}

/** Without the outermost ⟦…⟧, in which others may stand. */
function withoutDictionary(text: string): string {
  let depth = 0;
  let kept = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth === 0) kept += sign;
  }
  return kept;
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}{2,}/gu) ?? [];
}

const records = ['site.json', 'people.ndjson', 'publications.ndjson', 'topics.ndjson', 'units.ndjson'];
const cache = new Map<string, ReadonlySet<string>>();

/** The words in the values of all records (the names of their fields are English and do not count) and in texts. */
function knownWords(content: string): ReadonlySet<string> {
  const generated = path.join(content, 'generated');
  const texts = ['pages', 'researchers'].flatMap((folder) =>
    readdirSync(path.join(content, folder)).map((name) =>
      readFileSync(path.join(content, folder, name), 'utf8'),
    ),
  );
  const known =
    cache.get(content) ??
    new Set([...records.flatMap((name) => wordsOfFile(generated, name)), ...texts.flatMap(wordsOf)]);
  cache.set(content, known);
  return known;
}

function wordsOfFile(generated: string, name: string): string[] {
  const lines = readFileSync(path.join(generated, name), 'utf8').split('\n');
  const values = (value: unknown): string[] => {
    if (typeof value === 'string') return wordsOf(value);
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : [];
  };
  const parsed: unknown[] = name.endsWith('.ndjson')
    ? lines.filter((line) => line !== '').map((line): unknown => JSON.parse(line))
    : [JSON.parse(lines.join('\n'))];
  return parsed.flatMap(values);
}

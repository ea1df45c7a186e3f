import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import { inlineElements, mathAttributes, mathElements } from '../../../src/lib/normalise/markup/elements.ts';

/** Every HTML file of a site, sorted. */
export function pagesOf(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

/** What a page consists of. */
export interface PageParts {
  /** Its elements (`a`) and their attributes (`a href`). */
  kinds: Set<string>;
  /** Attributes with their values. */
  attributes: [name: string, value: string][];
  /** The texts of its blocks of data. */
  data: string[];
}

export function pageToParts(html: string): PageParts {
  const parts: PageParts = { kinds: new Set(), attributes: [], data: [] };
  let inData = false;
  const parser = new Parser({
    onopentag(element, attributes) {
      parts.kinds.add(element);
      for (const [name, value] of Object.entries(attributes)) {
        parts.kinds.add(`${element} ${name}`);
        parts.attributes.push([name, value]);
      }
      inData = element === 'script' && /json$/.test(attributes['type'] ?? '');
      if (inData) parts.data.push('');
    },
    ontext(text) {
      if (inData) parts.data.push(`${parts.data.pop() ?? ''}${text}`);
    },
    onclosetag() {
      inData = false;
    },
  });
  parser.end(html);
  return parts;
}

/** What our templates print, taken from a site that nobody attacks, and what imported markup may hold. */
export function allowedKinds(harmlessSite: string): Set<string> {
  const kinds = new Set(Object.values(inlineElements));
  for (const element of mathElements) {
    kinds.add(element);
    for (const attribute of Object.keys(mathAttributes)) kinds.add(`${element} ${attribute}`);
  }
  for (const file of pagesOf(harmlessSite)) {
    for (const kind of pageToParts(readFileSync(file, 'utf8')).kinds) kinds.add(kind);
  }
  return kinds;
}

const ourWords: ReadonlySet<string> = new Set(['id', 'for', 'class', 'name', 'rel', 'role']);
const addresses: ReadonlySet<string> = new Set(['href', 'src', 'action', 'formaction', 'data', 'xlink:href']);

/** What is wrong with an attribute, whatever element it stands on. */
export function attributeProblem(name: string, value: string): string | undefined {
  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') return `${name}="${value}"`;
  if (ourWords.has(name) && !/^[\w\s:.-]*$/.test(value)) return `${name}="${value}" is not of our making`;
  return addresses.has(name) ? addressProblem(value) : undefined;
}

/** Browsers ignore spaces and control characters in an address. */
function addressProblem(value: string): string | undefined {
  const address = value.replaceAll(/[\u0000-\u0020]/g, '');
  if (/^[/\\]{2}/.test(address)) return `"${value}" leads to another host`;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === undefined || scheme === 'mailto') return undefined;
  if (scheme !== 'http' && scheme !== 'https') return `"${value}" is no address of the web`;
  return new URL(address).username === '' ? undefined : `"${value}" holds a password`;
}

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';

export type Document = ReturnType<typeof parseDocument>;
export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The page that a built site has at an address, parsed. */
export function readPage(out: string, address: string): Document {
  const file = path.join(out, new URL(address, 'https://site.example').pathname, 'index.html');
  return parseDocument(readFileSync(file, 'utf8'));
}

/** A list's first page and those that follow it below `page/`. */
export function readPages(out: string, address: string): Document[] {
  const pages = [readPage(out, address)];
  for (let number = 2; existsSync(path.join(out, address, `page/${number}/index.html`)); number += 1) {
    pages.push(readPage(out, `${address}page/${number}/`));
  }
  return pages;
}

export function byClass(root: Document | Element, name: string): Element[] {
  return byTag(root, '*').filter(({ attribs }) => attribs['class']?.split(/\s+/).includes(name));
}

export function byTag(root: Document | Element, name: string): Element[] {
  return DomUtils.getElementsByTagName(name, root.children, true);
}

/** @throws when the page has no such element */
export function byId(root: Document, id: string): Element {
  const element = DomUtils.getElementById(id, root.children, true);
  if (element === null) throw new Error(`The page has no element #${id}.`);
  return element;
}

/** What is read, its white space collapsed. */
export function textOf(element: Element): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim();
}

/** The first number of a text: `1,204 works` is 1204. */
export function numberIn(text: string): number {
  return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? NaN);
}

/** Addresses of the works that a page lists, in their order. */
export function listedWorks(root: Document | Element): string[] {
  return byClass(root, 'publication').map((article) => {
    const [title] = byTag(article, 'a');
    return title?.attribs['href'] ?? '';
  });
}

import { innerXml, rawTextOf, type XmlElement } from '../xml/element.ts';

/** The element without some of what stands inside, however deep. */
export function without(element: XmlElement, names: ReadonlySet<string>): XmlElement {
  return {
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !names.has(child.name))
      .map((child) => (typeof child === 'string' ? child : without(child, names))),
  };
}

/** The markup of a title or an abstract without marks of footnotes, labels and ids. */
export function toMarkup(element: XmlElement | undefined): string {
  return element === undefined ? '' : innerXml(withoutNotes(element));
}

/** An attribute by its local name: `xlink:href`. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const found = Object.entries(attributes)
    .find(([key]) => key === name || key.endsWith(`:${name}`))?.[1]
    .trim();
  return found === '' ? undefined : found;
}

const notes: ReadonlySet<string> = new Set(['fn', 'object-id', 'label', 'email']);
const noteReferences: ReadonlySet<string> = new Set(['fn', 'table-fn', 'corresp', 'aff', 'author-notes']);

/** References to footnotes go; those to the bibliography are words of the sentence. */
function withoutNotes(element: XmlElement): XmlElement {
  return {
    ...element,
    children: element.children
      .filter((child) => typeof child === 'string' || !(isNote(child) || isDoiLine(child)))
      .map((child) => (typeof child === 'string' ? child : withoutNotes(child))),
  };
}

function isNote({ name, attributes }: XmlElement): boolean {
  return notes.has(name) || (name === 'xref' && noteReferences.has(attributes['ref-type'] ?? ''));
}

/** Some publishers end an abstract with a paragraph that is the DOI of the abstract. */
function isDoiLine(element: XmlElement): boolean {
  return (
    element.name === 'p' && /^\s*(?:DOI:\s*)?https?:\/\/(?:dx\.)?doi\.org\/\S+\s*$/i.test(rawTextOf(element))
  );
}

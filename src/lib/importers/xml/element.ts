/** An element of XML with its content. Names are local: without the prefix of their namespace. */
export interface XmlElement {
  name: string;
  /** By name as written: `xml:lang`, `path`. */
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** The child elements, all of them or those of one name. */
export function childrenOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** The first element at the end of a path of child names. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const name of path) current = childrenOf(current, name)[0];
  return current;
}

/** Every element of a name inside the element, in the order of the document; none is looked for inside another. */
export function descendantsOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return childrenOf(element).flatMap((child) => (child.name === name ? [child] : descendantsOf(child, name)));
}

/** All text inside, with white space as a reader sees it; undefined where there is none. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const text = rawTextOf(element).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** The text at the end of a path of child names. */
export function textAt(element: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return textOf(childOf(element, ...path));
}

/** All text inside as it is written. */
export function rawTextOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawTextOf(child))).join('');
}

/** The content as markup again, for `normalise/markup`: tags without prefixes, text escaped. */
export function innerXml(element: XmlElement | undefined): string {
  return (element?.children ?? []).map(nodeToXml).join('');
}

function nodeToXml(node: XmlNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', '&quot;')}"`)
    .join('');
  return `<${node.name}${attributes}>${innerXml(node)}</${node.name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

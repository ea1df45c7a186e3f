/** A piece of markup between parsing and writing: decoded text, or an element with a lower-case name. */
export type MarkupNode = string | MarkupElement;

export interface MarkupElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: MarkupNode[];
}

/** An element without attributes. */
export function element(name: string, children: MarkupNode[]): MarkupElement {
  return { name, attributes: {}, children };
}

/** The first descendant with one of the names, in document order. */
export function findElement(
  nodes: readonly MarkupNode[],
  names: ReadonlySet<string>,
): MarkupElement | undefined {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const found = names.has(node.name) ? node : findElement(node.children, names);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text of the nodes, one after the other. */
export function nodesToText(nodes: readonly MarkupNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : nodesToText(node.children))).join('');
}

/** Neighbouring texts as one, so that what spans two of them (an entity) is seen whole. */
export function joinTexts(nodes: readonly MarkupNode[]): MarkupNode[] {
  const joined: MarkupNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (typeof node === 'string' && typeof last === 'string') joined[joined.length - 1] = last + node;
    else joined.push(node);
  }
  return joined;
}

/** Text that no later step may read as TeX or as anything else: a formula that could not be read. */
export function verbatim(text: string): MarkupElement {
  return element('verbatim', [text]);
}

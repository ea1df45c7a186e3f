import type { EntryAccess } from '../mapping/field-mapping.ts';
import { childrenOf, type XmlElement } from './element.ts';

/** Every element at the end of a path of child names with dots: `front.article-meta.title-group`. */
function elementsAt(element: XmlElement, path: string): XmlElement[] {
  if (!path.includes('.')) return childrenOf(element, path);
  return path
    .split('.')
    .reduce<XmlElement[]>(
      (parents, name) => parents.flatMap((parent) => childrenOf(parent, name)),
      [element],
    );
}

/** The values of a mapping table over elements: all elements of a path, in the order of the document. */
export function elementAccess<Entry>(
  rootOf: (entry: Entry) => XmlElement,
): EntryAccess<readonly XmlElement[], Entry> {
  return {
    valueOf: (entry, source) => {
      const found = elementsAt(rootOf(entry), source);
      return found.length === 0 ? undefined : found;
    },
    namesOf: (entry) => new Set(childrenOf(rootOf(entry)).map(({ name }) => name)),
  };
}

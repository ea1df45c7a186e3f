import type { JsonObject } from '../json/read.ts';
import { childrenOf, rawTextOf, type XmlElement } from '../xml/element.ts';

/**
 * An element in the shape of ORCID's JSON: attributes and child elements are members by name, text with attributes
 * is `{ value }`, several children of one name are an array. XML and JSON of one version then differ only where a
 * list has one item, which `itemsAt` reads alike.
 */
export function orcidXmlToJson(element: XmlElement): JsonObject {
  const members = new Map<string, unknown>(
    Object.entries(element.attributes).filter(([name]) => !/^xmlns\b|:/.test(name)),
  );
  const children = childrenOf(element);
  const text = children.length === 0 ? rawTextOf(element).trim() : '';
  if (text !== '') members.set('value', text);
  for (const child of children) {
    const known = members.get(child.name);
    const value = childToValue(child);
    if (known === undefined) members.set(child.name, value);
    else if (Array.isArray(known)) known.push(value);
    else members.set(child.name, [known, value]);
  }
  return Object.fromEntries(members);
}

function childToValue(element: XmlElement): unknown {
  const object = orcidXmlToJson(element);
  const names = Object.keys(object);
  if (names.length === 0) return null;
  return names.length === 1 && names[0] === 'value' ? object['value'] : object;
}

import type { JsonObject } from '../json/read.ts';
import { childrenOf, innerXml, rawTextOf, type XmlElement } from '../xml/element.ts';

/**
 * A `resource` of any kernel in the shape that the REST API gives: `creators` is a list of `name`, `givenName` and so
 * on. Elements that are not known come through under their own name.
 * https://datacite-metadata-schema.readthedocs.io
 */
export function dataciteXmlToAttributes(resource: XmlElement): JsonObject {
  const attributes = new Map<string, unknown>();
  for (const element of childrenOf(resource)) {
    const [name, value] = toAttribute(element);
    if (!attributes.has(name)) attributes.set(name, value);
  }
  return Object.fromEntries(attributes);
}

function toAttribute(element: XmlElement): [string, unknown] {
  const { name } = element;
  switch (name) {
    case 'identifier':
      return element.attributes['identifierType']?.toUpperCase() === 'DOI' ||
        textOf(element)?.startsWith('10.')
        ? ['doi', textOf(element)]
        : ['identifiers', [{ identifier: textOf(element), ...element.attributes }]];
    case 'creators':
      return [name, childrenOf(element).flatMap((creator) => splitNames(creator, 'creatorName'))];
    case 'contributors':
      return [name, childrenOf(element).flatMap((contributor) => splitNames(contributor, 'contributorName'))];
    case 'resourceType':
      return ['types', { resourceType: textOf(element), ...element.attributes }];
    case 'fundingReferences':
      return [
        name,
        childrenOf(element).map((item) =>
          withTexts(childrenOf(item), ['funderName', 'funderIdentifier', 'awardNumber']),
        ),
      ];
    case 'relatedItems':
      return [name, childrenOf(element).map(relatedItem)];
    // Kernel 2 has one `rights`, without a list around it.
    case 'rights':
      return ['rightsList', [labelled(element, 'rights')]];
    default:
      return [
        name,
        Object.hasOwn(lists, name)
          ? childrenOf(element).map((item) => labelled(item, lists[name] ?? ''))
          : labelledText(element),
      ];
  }
}

/** Lists of texts with attributes, by the member that the API gives the text. */
const lists: Readonly<Record<string, string>> = {
  titles: 'title',
  subjects: 'subject',
  dates: 'date',
  alternateIdentifiers: 'alternateIdentifier',
  relatedIdentifiers: 'relatedIdentifier',
  sizes: 'size',
  formats: 'format',
  rightsList: 'rights',
  descriptions: 'description',
};

/** The text of an element under a name, beside its attributes, `xml:lang` as `lang` and `rightsURI` as `rightsUri`. */
function labelled(element: XmlElement, name: string): JsonObject {
  const attributes = Object.entries(element.attributes).map(([key, value]): [string, string] => [
    key.replace(/^xml:/, '').replace(/URI$/, 'Uri'),
    value,
  ]);
  return { ...Object.fromEntries(attributes), [name]: markupOf(element) };
}

function labelledText(element: XmlElement): unknown {
  return childrenOf(element).length === 0 ? textOf(element) : innerXml(element);
}

/** Who has several names in one element is several people: a mistake that some registrants make. */
function splitNames(element: XmlElement, nameElement: string): JsonObject[] {
  const people: { name: JsonObject; rest: XmlElement[] }[] = [];
  for (const child of childrenOf(element)) {
    if (child.name === nameElement) {
      people.push({ name: { name: textOf(child), ...child.attributes }, rest: [] });
    } else if (people.length === 0) people.push({ name: {}, rest: [child] });
    else people.at(-1)?.rest.push(child);
  }
  return people.map(({ name, rest }) => ({
    ...element.attributes,
    ...name,
    ...withTexts(rest, ['givenName', 'familyName']),
    nameIdentifiers: rest
      .filter((child) => child.name === 'nameIdentifier')
      .map((child) => labelled(child, 'nameIdentifier')),
    affiliation: rest.filter((child) => child.name === 'affiliation').map((child) => labelled(child, 'name')),
  }));
}

function relatedItem(element: XmlElement): JsonObject {
  const children = childrenOf(element);
  const identifier = children.find(({ name }) => name === 'relatedItemIdentifier');
  const titles = children.find(({ name }) => name === 'titles');
  return {
    ...element.attributes,
    ...withTexts(children, ['volume', 'issue', 'number', 'firstPage', 'lastPage', 'publisher', 'edition']),
    titles: childrenOf(titles).map((title) => labelled(title, 'title')),
    ...(identifier === undefined
      ? {}
      : { relatedItemIdentifier: labelled(identifier, 'relatedItemIdentifier') }),
  };
}

function withTexts(children: readonly XmlElement[], names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.flatMap((name) => {
      const child = children.find((each) => each.name === name);
      return child === undefined ? [] : [[name, textOf(child)]];
    }),
  );
}

/** Line breaks and the like in a description stay; text without them is text, whatever it looks like. */
function markupOf(element: XmlElement): string | undefined {
  return childrenOf(element).length === 0 ? rawTextOf(element).trim() : innerXml(element).trim();
}

function textOf(element: XmlElement): string | undefined {
  const text = rawTextOf(element).replaceAll(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

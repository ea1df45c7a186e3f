import { toArray, toObject, toTextOrNumber, type JsonObject } from '../json/read.ts';
import type { XmlElement } from '../xml/element.ts';
import { decodeAllEntities } from '../../normalise/markup/index.ts';
import { lookUp } from '../mapping/look-up.ts';

/** The search's types, as the elements of the XML. https://dblp.org/faq/13501473.html */
const elements: Readonly<Record<string, string>> = {
  'Journal Articles': 'article',
  'Informal and Other Publications': 'article',
  'Informal Publications': 'article',
  'Conference and Workshop Papers': 'inproceedings',
  'Books and Theses': 'book',
  'Parts in Books or Collections': 'incollection',
  Editorship: 'proceedings',
  'Reference Works': 'incollection',
  'Data and Artifacts': 'data',
  'Withdrawn Items': 'article',
};

/** Members of `info` that have the names of the XML's elements. */
const sameNames = ['title', 'pages', 'year', 'volume', 'number', 'publisher', 'ee', 'isbn'] as const;

/** A hit of dblp's search as the element that the XML has for the record; undefined where it is no publication. */
export function dblpHitToElement(value: unknown): XmlElement | undefined {
  const hit = toObject(value);
  const info = toObject(hit?.['info']) ?? hit;
  const key = toTextOrNumber(info?.['key']);
  if (info === undefined || (key === undefined && info['title'] === undefined)) return undefined;
  const type = toTextOrNumber(info['type']) ?? '';
  const name = lookUp(elements, type) ?? 'article';
  const venueName = name === 'article' ? 'journal' : 'booktitle';
  const children = [
    ...authorsOf(info),
    ...sameNames.flatMap((member) => toElements(member, info[member])),
    ...toElements(venueName, toTexts(info['venue'])[0]),
    ...(toTextOrNumber(info['ee']) === undefined ? toElements('doi', info['doi']) : []),
  ];
  const attributes = {
    ...(key === undefined ? {} : { key }),
    ...(/^Informal/.test(type) ? { publtype: 'informal' } : {}),
    ...(/^Withdrawn/.test(type) ? { publtype: 'withdrawn' } : {}),
  };
  return { name, attributes, children };
}

function authorsOf(info: JsonObject): XmlElement[] {
  const authors = toObject(info['authors'])?.['author'];
  return (Array.isArray(authors) ? toArray(authors) : [authors]).flatMap((author) => {
    const object = toObject(author);
    const name = toTextOrNumber(object?.['text']) ?? toTextOrNumber(author);
    const pid = toTextOrNumber(object?.['@pid']);
    return toElements('author', name, pid === undefined ? {} : { pid });
  });
}

function toElements(name: string, value: unknown, attributes: XmlElement['attributes'] = {}): XmlElement[] {
  return toTexts(value).map((text) => ({ name, attributes, children: [decodeAllEntities(text)] }));
}

function toTexts(value: unknown): string[] {
  const values = Array.isArray(value) ? toArray(value) : [value];
  return values.map(toTextOrNumber).filter((text) => text !== undefined);
}

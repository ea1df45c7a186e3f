import type { Relation } from '../../model/relation.ts';
import type { Venue } from '../../model/venue.ts';
import type { JsonObject } from '../json/read.ts';
import { toObject } from '../json/read.ts';
import {
  addressToFields,
  doiToFields,
  isbnsToFields,
  issnsToFields,
  pmcidToFields,
  pmidToFields,
  toPages,
} from '../mapping/converters.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { findArxivId, toArxivId } from '../../normalise/identifiers/index.ts';
import { toObjectItems, toText } from './value.ts';
import { lookUp } from '../mapping/look-up.ts';

/**
 * Relation types, appendix 1, table 9 of the schema, that say something about the work itself. Versions follow one
 * another (`Obsoletes`), stand under one DOI (`HasVersion`) or are the same thing deposited twice (`IsIdenticalTo`).
 */
const relations: Readonly<Record<string, Relation['type']>> = {
  isversionof: 'is-version-of',
  hasversion: 'is-version-of',
  isnewversionof: 'is-version-of',
  ispreviousversionof: 'is-version-of',
  isidenticalto: 'is-version-of',
  obsoletes: 'is-version-of',
  isobsoletedby: 'is-version-of',
  ispartof: 'is-part-of',
  ispublishedin: 'is-part-of',
  reviews: 'reviews',
};

type Converter = (value: string, notes: Notes) => WorkFields | undefined;

const converters: Readonly<Record<string, Converter>> = {
  doi: doiToFields,
  arxiv: (value) => {
    const id = toArxivId(value) ?? findArxivId(value);
    return id === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value: id }] };
  },
  pmid: pmidToFields,
  pmcid: pmcidToFields,
  isbn: isbnsToFields,
  url: (value) => addressToFields(value),
};

/** `relatedIdentifiers`: property 12. The ISSN of what the work is part of is that of its journal. */
export function relatedIdentifiersToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const parts = toObjectItems(value).flatMap((item): WorkFields[] => {
    const text = toText(item['relatedIdentifier']);
    const type = relationOf(item);
    if (text === undefined || type === undefined) return [];
    const scheme = schemeOf(item['relatedIdentifierType']);
    if (/^e?issn$/.test(scheme)) return type === 'is-part-of' ? [issnsToFields(text, notes) ?? {}] : [];
    const targets = convert(scheme, text, notes)?.identifiers ?? [];
    return [{ relations: targets.map((target) => ({ type, target })) }];
  });
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/**
 * `identifiers` and `alternateIdentifiers`: property 11. Another DOI is that of another version, such as the article
 * of which a repository holds a copy. Numbers of repositories have no scheme here.
 * @param own the work's own DOI, which Crosscite lists here too
 */
export function alternateIdentifiersToFields(
  value: unknown,
  own: string | undefined,
  notes: Notes,
): WorkFields | undefined {
  const parts = toObjectItems(value).flatMap((item) => {
    const text = toText(item['alternateIdentifier'] ?? item['identifier']);
    const scheme = schemeOf(item['alternateIdentifierType'] ?? item['identifierType']);
    const fields = text === undefined ? undefined : convert(scheme, text, notes);
    if (fields === undefined || scheme !== 'doi') return fields ?? [];
    const others = (fields.identifiers ?? []).filter((target) => target.value !== own);
    return { relations: others.map((target) => ({ type: 'is-version-of' as const, target })) };
  });
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

/** `relatedItems`: property 20. What the work was published in, with its place there. */
export function relatedItemsToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const parts = toObjectItems(value)
    .filter((item) => relationOf(item) === 'is-part-of')
    .map((item) => {
      const identifier = toObject(item['relatedItemIdentifier']);
      return {
        ...item,
        type: item['relatedItemType'],
        title: toObjectItems(item['titles'])[0]?.['title'],
        identifier: identifier?.['relatedItemIdentifier'],
        identifierType: identifier?.['relatedItemIdentifierType'],
      };
    })
    .flatMap((item) => containerToFields(item, notes) ?? []);
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

const venueKinds: Readonly<Record<string, NonNullable<Venue['kind']>>> = {
  journal: 'journal',
  book: 'book',
  conferenceproceeding: 'conference',
  datarepository: 'repository',
};

/** `container`: what the API makes of the related item, the series and the ISSN. */
export function containerToFields(value: unknown, notes: Notes): WorkFields | undefined {
  const container = toObject(value);
  if (container === undefined) return undefined;
  const name = toText(container['title']);
  const kind = lookUp(venueKinds, schemeOf(container['type']));
  const publisher = toText(container['publisher']);
  const identifier = toText(container['identifier']);
  const scheme = schemeOf(container['identifierType']);
  const numbered = identifier === undefined ? undefined : convertNumber(scheme, identifier, notes);
  const own = {
    ...(name === undefined
      ? {}
      : {
          venue: {
            name,
            ...(kind === undefined ? {} : { kind }),
            ...(publisher === undefined ? {} : { publisher }),
          },
        }),
    ...texts(container, ['volume', 'issue', 'edition']),
    ...pagesOf(container),
  };
  const fields = joinWorkFields([own, ...(numbered === undefined ? [] : [numbered])]);
  return Object.keys(own).length === 0 && numbered === undefined ? undefined : fields;
}

/** The ISSN of a journal; the ISBN and the DOI of a book are its own, not those of what stands in it. */
function convertNumber(scheme: string, identifier: string, notes: Notes): WorkFields | undefined {
  if (/^e?issn$/.test(scheme)) return issnsToFields(identifier, notes);
  const targets =
    scheme === 'isbn' || scheme === 'doi' ? convert(scheme, identifier, notes)?.identifiers : undefined;
  return targets === undefined
    ? undefined
    : { relations: targets.map((target) => ({ type: 'is-part-of', target })) };
}

function convert(scheme: string, text: string, notes: Notes): WorkFields | undefined {
  return Object.hasOwn(converters, scheme) ? converters[scheme]?.(text, notes) : undefined;
}

function relationOf(item: JsonObject): Relation['type'] | undefined {
  const type = schemeOf(item['relationType']);
  return Object.hasOwn(relations, type) ? relations[type] : undefined;
}

function schemeOf(value: unknown): string {
  return toText(value)?.toLowerCase() ?? '';
}

function texts(container: JsonObject, names: readonly ('volume' | 'issue' | 'edition')[]): WorkFields {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = toText(container[name]);
      return text === undefined ? [] : [[name, text]];
    }),
  );
}

/** Where there are no pages, `number` is that of the article. Some registrants write the issue for the first page. */
function pagesOf(container: JsonObject): WorkFields {
  const [first, last, number] = ['firstPage', 'lastPage', 'number'].map((name) => toText(container[name]));
  const isPage = first !== undefined && /^[\w.:‐–-]{1,30}$/.test(first);
  const pages = isPage
    ? toPages(last === undefined || last === first ? first : `${first}-${last}`)
    : undefined;
  if (pages !== undefined) return { pages };
  return number === undefined ? {} : { articleNumber: number };
}

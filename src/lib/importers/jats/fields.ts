import type { Venue } from '../../model/venue.ts';
import { toAddress } from '../../normalise/address.ts';
import { toArxivId } from '../../normalise/identifiers/index.ts';
import { toLanguageTag } from '../../normalise/languages.ts';
import { jatsToRichText } from '../../normalise/markup/index.ts';
import type { ImportContext } from '../importer.ts';
import {
  abstractToFields,
  doiToFields,
  isbnsToFields,
  isRetractedTitle,
  issnsToFields,
  keywordListToFields,
  pmcidToFields,
  pmidToFields,
  toPages,
} from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { Notes } from '../mapping/notes.ts';
import { joinWorkFields, type WorkFields } from '../mapping/work-fields.ts';
import { childOf, childrenOf, descendantsOf, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { affiliationsById } from './affiliations.ts';
import { contributorsToFields } from './contributors.ts';
import { historyToFields, pubDatesToFields } from './dates.ts';
import { fundingGroupsToFields } from './funding.ts';
import { ignored } from './ignored.ts';
import { permissionsToLicence } from './permissions.ts';
import { relatedArticlesToFields } from './relations.ts';
import { attributeOf, toMarkup } from './texts.ts';

/** An article with its metadata at one level, and what the converters need besides. */
export interface JatsEntry {
  article: XmlElement;
  context: ImportContext;
}

type Elements = readonly XmlElement[];
type Row = FieldMapping<Elements, JatsEntry, WorkFields>;

/** Elements of `article-meta` and `journal-meta` and what they become: https://jats.nlm.nih.gov/archiving/tag-library/1.3/ */
const rows: readonly Row[] = [
  { source: 'article-id', target: ['identifiers'], convert: idsToFields },
  { source: 'title-group', target: ['title', 'retracted'], convert: titleToFields },
  {
    source: 'contrib-group',
    target: ['bylines', 'bylinesTruncated'],
    convert: (groups, { article }, notes) => {
      const about = { affiliations: affiliationsById(article), language: languageOf(undefined, article) };
      return contributorsToFields(groups, about, notes);
    },
  },
  { source: 'pub-date', target: ['dates'], convert: pubDatesToFields },
  { source: 'history.date', target: ['dates'], convert: historyToFields },
  { source: 'journal-title-group', target: ['venue'], convert: venue('journal', 'journal-title') },
  // before version 3.0 of the NLM's DTD
  { source: 'journal-title', target: ['venue'], convert: venue('journal') },
  { source: 'conference', target: ['venue'], convert: venue('conference', 'conf-name') },
  { source: 'issn', target: ['venue'], convert: (found, _, notes) => issnsToFields(joinTexts(found), notes) },
  { source: 'publisher', target: ['venue'], convert: publisherToFields },
  { source: 'isbn', target: ['relations'], convert: isbnToFields },
  { source: 'volume', target: ['volume'], convert: text((volume) => ({ volume })) },
  { source: 'issue', target: ['issue'], convert: text((issue) => ({ issue })) },
  { source: 'page-range', target: ['pages'], convert: text(pagesToFields) },
  { source: 'fpage', target: ['pages'], convert: firstPageToFields },
  {
    source: 'elocation-id',
    target: ['articleNumber'],
    convert: text((articleNumber) => ({ articleNumber })),
  },
  { source: 'abstract', target: ['abstract'], convert: abstractsToFields },
  { source: 'trans-abstract', target: ['abstract'], convert: abstractsToFields },
  { source: 'kwd-group', target: ['topics'], convert: keywordsToTopics },
  { source: 'related-article', target: ['relations', 'retracted'], convert: relatedArticlesToFields },
  { source: 'permissions', target: ['licence'], convert: licenceToFields },
  { source: 'funding-group', target: ['funding'], convert: fundingGroupsToFields },
  { source: 'self-uri', target: ['links'], convert: selfToFields },
];

export const jatsTable: FieldTable<Elements, JatsEntry, WorkFields> = {
  of: 'Articles',
  rows,
  alongside: {
    '@article-type': 'the type of work',
    '@xml:lang': 'the language of work, title and abstract',
    aff: 'contrib-group',
    'aff-alternatives': 'contrib-group',
    lpage: 'fpage',
  },
  ignored,
};

function idsToFields(ids: Elements, _: JatsEntry, notes: Notes): WorkFields | undefined {
  const parts = ids.flatMap((element): WorkFields[] => {
    const value = textOf(element) ?? '';
    const fields = idToFields(element.attributes['pub-id-type'] ?? '', value, notes);
    return fields === undefined ? [] : [fields];
  });
  return parts.length === 0 ? undefined : joinWorkFields(parts);
}

function idToFields(type: string, value: string, notes: Notes): WorkFields | undefined {
  switch (type.toLowerCase()) {
    case 'doi':
      return doiToFields(value, notes);
    case 'pmid':
      return pmidToFields(value);
    case 'pmc':
    case 'pmcid':
      return pmcidToFields(value);
    case 'arxiv': {
      const arxiv = toArxivId(value);
      return arxiv === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value: arxiv }] };
    }
    default:
      return undefined;
  }
}

/** The title with its subtitle; translations are left. */
function titleToFields([group]: Elements, { article }: JatsEntry): WorkFields | undefined {
  const main = toMarkup(childOf(group, 'article-title')).trim();
  const subtitle = toMarkup(childOf(group, 'subtitle')).trim();
  const separator = /[?!:.]$/.test(main) ? ' ' : ': ';
  const whole = subtitle === '' ? main : `${main}${separator}${subtitle}`;
  const title = jatsToRichText(whole, 'title', languageOf(childOf(group, 'article-title'), article));
  if (title === undefined || title.text === '') return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function publisherToFields([element]: Elements): WorkFields | undefined {
  const publisher = textAt(element, 'publisher-name');
  return publisher === undefined ? undefined : { venue: { publisher } };
}

/** The number is that of the book of proceedings around the article. */
function isbnToFields(found: Elements, _: JatsEntry, notes: Notes): WorkFields | undefined {
  const isbns = isbnsToFields(joinTexts(found), notes)?.identifiers ?? [];
  return isbns.length === 0
    ? undefined
    : { relations: isbns.map((target) => ({ type: 'is-part-of', target })) };
}

function firstPageToFields([first]: Elements, { article }: JatsEntry): WorkFields | undefined {
  const from = textOf(first);
  const to = textAt(article, 'lpage');
  if (from === undefined) return undefined;
  return pagesToFields(to === undefined || to === from ? from : `${from}-${to}`);
}

function pagesToFields(value: string): WorkFields | undefined {
  const pages = toPages(value);
  return pages === undefined ? undefined : { pages };
}

/** The abstract itself, and none of the digests, highlights and pictures that are written under its name. */
function abstractsToFields(abstracts: Elements, { article, context }: JatsEntry): WorkFields | undefined {
  const element = abstracts.find(({ attributes }) =>
    /^(?:|abstract|structured|normal|section|full|author)$/i.test(attributes['abstract-type'] ?? ''),
  );
  if (element === undefined) return undefined;
  const lang = languageOf(element, article);
  const fields = abstractToFields(jatsToRichText(toMarkup(element), 'abstract', lang), context);
  const licence = context.rule?.licence ?? permissionsToLicence(childrenOf(article, 'permissions'));
  if (fields?.abstract === undefined || licence === undefined) return fields;
  return { ...fields, abstract: { ...fields.abstract, licence } };
}

/** `kwd-group`s hold keywords, and lists of abbreviations. */
function keywordsToTopics(groups: Elements): WorkFields | undefined {
  const keywords = groups
    .filter(({ attributes }) => !/abbrev|^abr$/i.test(attributes['kwd-group-type'] ?? ''))
    .flatMap((group) => [...descendantsOf(group, 'kwd'), ...descendantsOf(group, 'compound-kwd')])
    .flatMap((keyword) => textOf(keyword) ?? [])
    // what a form offers beside the organisms that a study is about
    .filter((keyword) => !/^(?:other|none)$/i.test(keyword));
  return keywordListToFields(keywords);
}

function licenceToFields(permissions: Elements): WorkFields | undefined {
  const licence = permissionsToLicence(permissions);
  return licence === undefined ? undefined : { licence };
}

/** Most name a file beside the article, which no reader can reach. */
function selfToFields(elements: Elements): WorkFields | undefined {
  const links = elements.flatMap((element): NonNullable<WorkFields['links']> => {
    const url = toAddress(attributeOf(element, 'href') ?? '');
    if (url?.startsWith('http') !== true) return [];
    const isPdf = /pdf/i.test(element.attributes['content-type'] ?? '') || /\.pdf$/i.test(url);
    return [{ rel: isPdf ? 'pdf' : 'landing', url }];
  });
  return links.length === 0 ? undefined : { links };
}

function venue(kind: NonNullable<Venue['kind']>, inside?: string): Row['convert'] {
  return ([element]) => {
    const name = inside === undefined ? textOf(element) : textAt(element, inside);
    return name === undefined ? undefined : { venue: { name, kind } };
  };
}

/** The language of an element, else of the article around it. */
export function languageOf(element: XmlElement | undefined, article: XmlElement): string | undefined {
  return toLanguageTag(element?.attributes['xml:lang'] ?? article.attributes['xml:lang'] ?? '');
}

function joinTexts(elements: Elements): string {
  return elements.flatMap((element) => textOf(element) ?? []).join(', ');
}

/** A row's converter from one that takes the text of the first element. */
function text(convert: (value: string) => WorkFields | undefined): Row['convert'] {
  return ([element]) => {
    const value = textOf(element);
    return value === undefined ? undefined : convert(value);
  };
}

import { toLanguageTag } from '../../normalise/languages.ts';
import { isbnsToFields, issnsToFields, pmidToFields } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { publicationTypesToFields } from '../nbib/publication-types.ts';
import { each, first } from '../tagged/repeated.ts';
import { childrenOf, textOf, type XmlElement } from '../xml/element.ts';
import { abstractOf, headingsOf, keywordsOf } from './content.ts';
import { noticesOf } from './corrections.ts';
import { articleDateOf, contributionDateOf, dateOf, historyOf } from './date-fields.ts';
import { articleAuthorsOf, bookAuthorsOf, partAuthorsOf } from './author-fields.ts';
import type { PubmedEntry } from './entry.ts';
import { grantsOf } from './grants.ts';
import { idListToFields, locationToFields } from './identifiers.ts';
import { ignoredElements } from './ignored.ts';
import { bookTitleOf, journalTitleOf, pagesOf, titleOf } from './titles.ts';

type Row = FieldMapping<readonly XmlElement[], PubmedEntry, WorkFields>;

/**
 * Elements of PubMed and what they become. Earlier rows win.
 * https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html
 */
const rows: readonly Row[] = [
  { source: 'Article/ArticleTitle', target: ['title', 'retracted'], convert: first(titleOf) },
  { source: 'BookDocument/ArticleTitle', target: ['title', 'retracted'], convert: first(titleOf) },
  { source: 'BookDocument/VernacularTitle', target: ['title'], convert: first(titleOf) },
  { source: 'Article/VernacularTitle', target: ['title'], convert: first(titleOf) },
  // The work itself, or what a part of it stands in
  { source: 'Book/BookTitle', target: ['title', 'venue'], convert: first(bookTitleOf) },
  {
    source: 'Article/AuthorList',
    target: ['bylines', 'editors', 'bylinesTruncated'],
    convert: articleAuthorsOf,
  },
  {
    source: 'BookDocument/AuthorList',
    target: ['bylines', 'editors', 'bylinesTruncated'],
    convert: partAuthorsOf,
  },
  { source: 'Book/AuthorList', target: ['bylines', 'editors', 'bylinesTruncated'], convert: bookAuthorsOf },
  {
    source: 'PMID',
    target: ['identifiers'],
    convert: first((element) => pmidToFields(textOf(element) ?? '')),
  },
  {
    source: 'BookDocument/PMID',
    target: ['identifiers'],
    convert: first((element) => pmidToFields(textOf(element) ?? '')),
  },
  {
    source: 'PubmedData/ArticleIdList',
    target: ['identifiers'],
    convert: each((list, _, notes) => idListToFields(list, notes)),
  },
  {
    source: 'PubmedBookData/ArticleIdList',
    target: ['identifiers'],
    convert: each((list, _, notes) => idListToFields(list, notes)),
  },
  {
    source: 'BookDocument/ArticleIdList',
    target: ['identifiers', 'links'],
    convert: each((list, _, notes) => idListToFields(list, notes)),
  },
  {
    source: 'Article/ELocationID',
    target: ['identifiers'],
    convert: each((id, _, notes) => locationToFields(id, notes)),
  },
  {
    source: 'Book/ELocationID',
    target: ['identifiers'],
    convert: each((id, _, notes) => locationToFields(id, notes)),
  },
  {
    source: 'Book/Isbn',
    target: ['identifiers'],
    convert: each((element, _, notes) => isbnsToFields(textOf(element) ?? '', notes)),
  },
  {
    source: 'Journal/ISSN',
    target: ['venue'],
    convert: each((element, _, notes) => issnsToFields(textOf(element) ?? '', notes)),
  },
  {
    source: 'MedlineJournalInfo/ISSNLinking',
    target: ['venue'],
    convert: each((element, _, notes) => issnsToFields(textOf(element) ?? '', notes)),
  },
  // When the article appeared online; the date follows
  { source: 'Article/ArticleDate', target: ['dates'], convert: each(articleDateOf) },
  { source: 'BookDocument/ContributionDate', target: ['dates'], convert: first(contributionDateOf) },
  { source: 'JournalIssue/PubDate', target: ['dates'], convert: first(dateOf) },
  { source: 'Book/PubDate', target: ['dates'], convert: first(dateOf) },
  { source: 'PubmedData/History', target: ['dates'], convert: first(historyOf) },
  { source: 'Journal/Title', target: ['venue'], convert: first(journalTitleOf) },
  { source: 'Journal/ISOAbbreviation', target: ['venue'], convert: first(journalTitleOf) },
  { source: 'MedlineJournalInfo/MedlineTA', target: ['venue'], convert: first(journalTitleOf) },
  { source: 'Book/Publisher', target: ['venue'], convert: first(publisherOf) },
  text('JournalIssue/Volume', 'volume'),
  text('Book/Volume', 'volume'),
  text('JournalIssue/Issue', 'issue'),
  text('Book/Edition', 'edition'),
  { source: 'Article/Pagination', target: ['pages'], convert: first(pagesOf) },
  { source: 'BookDocument/Pagination', target: ['pages'], convert: first(pagesOf) },
  { source: 'Article/Abstract', target: ['abstract'], convert: first(abstractOf) },
  { source: 'BookDocument/Abstract', target: ['abstract'], convert: first(abstractOf) },
  { source: 'OtherAbstract', target: ['abstract'], convert: first(abstractOf) },
  { source: 'Article/PublicationTypeList', target: ['type', 'retracted'], convert: first(typesOf) },
  { source: 'BookDocument/PublicationType', target: ['type', 'retracted'], convert: bookTypesOf },
  { source: 'CommentsCorrectionsList', target: ['relations', 'retracted'], convert: first(noticesOf) },
  { source: 'MeshHeadingList', target: ['topics'], convert: first(headingsOf) },
  { source: 'KeywordList', target: ['topics'], convert: each(keywordsOf) },
  { source: 'BookDocument/KeywordList', target: ['topics'], convert: each(keywordsOf) },
  { source: 'Article/GrantList', target: ['funding'], convert: first(grantsOf) },
  { source: 'BookDocument/GrantList', target: ['funding'], convert: first(grantsOf) },
  { source: 'Article/Language', target: ['language'], convert: first(languageOf) },
  { source: 'BookDocument/Language', target: ['language'], convert: first(languageOf) },
];

export const pubmedTable: FieldTable<readonly XmlElement[], PubmedEntry, WorkFields> = {
  of: 'Articles and parts of books',
  rows,
  alongside: {},
  ignored: ignoredElements,
};

function text(source: string, target: 'volume' | 'issue' | 'edition'): Row {
  return {
    source,
    target: [target],
    convert: first((element) => {
      const value = textOf(element);
      return value === undefined ? undefined : { [target]: value };
    }),
  };
}

function publisherOf(element: XmlElement): WorkFields | undefined {
  const publisher = textOf(childrenOf(element, 'PublisherName')[0]);
  return publisher === undefined ? undefined : { venue: { publisher } };
}

function typesOf(list: XmlElement): WorkFields | undefined {
  const names = childrenOf(list, 'PublicationType').map(textOf);
  return publicationTypesToFields(names.filter((name) => name !== undefined));
}

/** The types of a part of a book say what it is like ("Review"), not that it is a part; they tell retractions alone. */
function bookTypesOf(elements: readonly XmlElement[]): WorkFields | undefined {
  const names = elements.map(textOf).filter((name) => name !== undefined);
  return publicationTypesToFields(names)?.retracted === true ? { retracted: true } : undefined;
}

function languageOf(element: XmlElement): WorkFields | undefined {
  const language = toLanguageTag(textOf(element) ?? '');
  return language === undefined ? undefined : { language };
}

import type { Byline } from '../../model/byline.ts';
import type { Relation } from '../../model/relation.ts';
import type { TopicMention } from '../../model/topic-mention.ts';
import { toPartialDate } from '../../normalise/dates.ts';
import { doiToIdentifier, toArxivId, toDoi } from '../../normalise/identifiers/index.ts';
import { textToRichText } from '../../normalise/markup/index.ts';
import { isTruncationMark, textToByline } from '../../normalise/names/index.ts';
import type { ImportContext } from '../importer.ts';
import { abstractToFields, addressToFields, isRetractedTitle } from '../mapping/converters.ts';
import type { FieldMapping, FieldTable } from '../mapping/field-mapping.ts';
import { addressToLicence } from '../mapping/licence.ts';
import type { Notes } from '../mapping/notes.ts';
import type { WorkFields } from '../mapping/work-fields.ts';
import { childrenOf, rawTextOf, textAt, textOf, type XmlElement } from '../xml/element.ts';
import { categoryToName } from './categories.ts';
import { isWithdrawalNote, saysRetracted } from './withdrawn.ts';

/** An `entry` of an answer, with what the converters need besides. */
export interface ArxivEntry {
  element: XmlElement;
  context: ImportContext;
}

type Elements = readonly XmlElement[];
type Row = FieldMapping<Elements, ArxivEntry, WorkFields>;

/** Entries of the API and what they become: https://info.arxiv.org/help/api/user-manual.html#_details_of_atom_results_returned */
const rows: readonly Row[] = [
  { source: 'id', target: ['identifiers'], convert: idToFields },
  { source: 'title', target: ['title', 'retracted'], convert: titleToFields },
  { source: 'author', target: ['bylines', 'bylinesTruncated'], convert: authorsToFields },
  // feeds of new papers name all authors in one element
  { source: 'creator', target: ['bylines'], convert: creatorsToFields },
  // the date of the first version, of whatever version the entry is
  { source: 'published', target: ['dates'], convert: publishedToFields },
  { source: 'comment', target: ['retracted'], convert: commentToFields },
  { source: 'summary', target: ['abstract', 'retracted'], convert: summaryToFields },
  { source: 'doi', target: ['relations'], convert: doisToFields },
  { source: 'journal_ref', target: ['relations'], convert: doisToFields },
  { source: 'link', target: ['links', 'relations'], convert: linksToFields },
  { source: 'primary_category', target: ['topics'], convert: categoriesToFields },
  { source: 'category', target: ['topics'], convert: categoriesToFields },
  { source: 'rights', target: ['licence'], convert: rightsToFields },
];

export const arxivTable: FieldTable<Elements, ArxivEntry, WorkFields> = {
  of: 'Entries',
  rows,
  alongside: { updated: 'the date at which the record was retrieved at the earliest' },
  ignored: {
    announce_type: 'It says in which list of the day the paper stood',
  },
};

function idToFields([id]: Elements): WorkFields | undefined {
  const value = toArxivId((textOf(id) ?? '').replace(/^oai:arXiv\.org:/, ''));
  return value === undefined ? undefined : { identifiers: [{ scheme: 'arxiv', value }] };
}

/** Titles and abstracts are text with TeX, broken into lines. */
function titleToFields([element]: Elements): WorkFields | undefined {
  const title = textToRichText(textOf(element) ?? '', 'title');
  if (title === undefined) return undefined;
  return { title, ...(isRetractedTitle(title.text) ? { retracted: true } : {}) };
}

function authorsToFields(authors: Elements, _: ArxivEntry, notes: Notes): WorkFields {
  const bylines: Byline[] = [];
  let truncated = false;
  for (const [i, author] of authors.entries()) {
    const name = textAt(author, 'name') ?? '';
    if (isTruncationMark(name)) {
      truncated = true;
      continue;
    }
    const byline = nameToByline(name);
    if (byline === undefined) {
      notes.add('notice', 'null-author', `Author ${i + 1} names nobody`, { value: name });
      continue;
    }
    const affiliations = childrenOf(author, 'affiliation').flatMap((each) => textOf(each) ?? []);
    byline.affiliations.push(...affiliations.map((each) => ({ name: each, identifiers: [] })));
    bylines.push(byline);
  }
  return { bylines, ...(truncated ? { bylinesTruncated: true } : {}) };
}

function creatorsToFields(creators: Elements): WorkFields {
  const names = creators.flatMap((creator) => (textOf(creator) ?? '').split(/,\s+/));
  return { bylines: names.flatMap((name) => nameToByline(name) ?? []) };
}

/** "I. -L. Ahrend" is "I.-L. Ahrend"; a colon after a body begins the list of its members. */
function nameToByline(name: string): Byline | undefined {
  return textToByline(name.replaceAll(/\.\s+-(?=\p{L})/gu, '.-').replace(/\s*:\s*$/, ''));
}

function publishedToFields([element]: Elements, _: ArxivEntry, notes: Notes): WorkFields | undefined {
  const text = textOf(element) ?? '';
  const value = toPartialDate(text.slice(0, 10));
  if (value !== undefined) return { dates: [{ value, basis: 'posted' }] };
  if (text !== '') notes.add('warning', 'unreadable-date', 'This date cannot be read', { value: text });
  return undefined;
}

function commentToFields(comments: Elements, _: ArxivEntry, notes: Notes): WorkFields | undefined {
  const comment = comments.map((each) => textOf(each) ?? '').find(isWithdrawalNote);
  if (comment === undefined) return undefined;
  addWithdrawn(comment, notes);
  return saysRetracted(comment) ? { retracted: true } : undefined;
}

/** A withdrawn paper has no abstract, or one that nobody stands for any more. */
function summaryToFields([element]: Elements, entry: ArxivEntry, notes: Notes): WorkFields | undefined {
  if (element === undefined) return undefined;
  const comments = childrenOf(entry.element, 'comment').map((each) => textOf(each) ?? '');
  if (comments.some(isWithdrawalNote)) return undefined;
  const summary = (textOf(element) ?? '').replace(/^arXiv:\S+ Announce Type: \S+ Abstract: /, '');
  if (isWithdrawalNote(summary)) {
    addWithdrawn(summary, notes);
    return saysRetracted(summary) ? { retracted: true } : undefined;
  }
  return abstractToFields(textToRichText(toParagraphs(rawTextOf(element)), 'abstract'), entry.context);
}

/** Lines are broken at 80 characters; a line that is indented begins a paragraph. */
function toParagraphs(text: string): string {
  return text
    .trim()
    .replace(/^arXiv:\S+\s+Announce Type: \S+\s+Abstract: /, '')
    .replaceAll(/\n[ \t]+(?=\S)/g, '\n\n');
}

function addWithdrawn(value: string, notes: Notes): void {
  notes.add('notice', 'withdrawn', 'arXiv says that this paper was withdrawn; its abstract was left out', {
    value,
    hint: 'Hide the work in curation if it should not be listed.',
  });
}

/** The DOI is that of the published version, which is another version than this one. */
function doisToFields(elements: Elements): WorkFields | undefined {
  const texts = elements.flatMap((element) => (textOf(element) ?? '').match(/\b10\.\d{4,9}\/[^\s,]+/g) ?? []);
  return publishedAs(texts);
}

function publishedAs(texts: readonly string[]): WorkFields | undefined {
  const targets = texts
    .map(toDoi)
    .filter((doi) => doi !== undefined)
    .map(doiToIdentifier);
  const relations = targets
    .filter(({ scheme }) => scheme === 'doi')
    .map((target): Relation => ({ type: 'is-preprint-of', target }));
  return relations.length === 0 ? undefined : { relations };
}

function linksToFields(links: Elements): WorkFields | undefined {
  const parts = links.flatMap(({ attributes }): WorkFields[] => {
    const { href = '', title, rel } = attributes;
    if (title === 'doi') return [publishedAs([href]) ?? {}];
    if (title !== 'pdf' && rel !== 'alternate') return [];
    return [{ links: addressToFields(href, title === 'pdf' ? 'pdf' : 'landing')?.links ?? [] }];
  });
  const all = parts.flatMap((part) => part.links ?? []);
  const relations = parts.flatMap((part) => part.relations ?? []);
  return all.length + relations.length === 0 ? undefined : { links: all, relations };
}

/** Codes of other classifications (MSC, ACM) stand among the categories and are left out. */
function categoriesToFields(elements: Elements): WorkFields | undefined {
  const topics = elements.flatMap(({ attributes }): TopicMention[] => {
    const id = attributes['term'] ?? '';
    const name = categoryToName(id);
    return name === undefined ? [] : [{ scheme: 'arxiv', id, name }];
  });
  return topics.length === 0 ? undefined : { topics };
}

function rightsToFields([element]: Elements): WorkFields | undefined {
  const licence = addressToLicence(textOf(element) ?? '');
  return licence === undefined ? undefined : { licence };
}

import {
  citedAddress,
  citedIdentifier,
  identifiersOf,
  keywordsOf,
} from '../../../src/lib/format/citations/cited.ts';
import { publicationToCitationDate } from '../../../src/lib/format/citations/citation-date.ts';
import type { Publication } from '../../../src/lib/model/publication.ts';
import type { WorkRecord } from '../../../src/lib/model/work-record.ts';
import { type CitationFields, listSeparator, toCitationFields } from './citation-fields.ts';
import { nameToText } from './name-to-text.ts';

/** What a reference to the work says. */
export function workToFields(work: Publication): CitationFields {
  return toCitationFields({
    ...shared(work),
    authors: namesToText(work.authorships, work.bylinesTruncated),
    date: publicationToCitationDate(work),
    doi: citedIdentifier(work, 'doi'),
    arxiv: citedIdentifier(work, 'arxiv'),
    pmid: citedIdentifier(work, 'pmid'),
    pmcid: citedIdentifier(work, 'pmcid'),
    isbn: toList(identifiersOf(work, 'isbn')),
    url: citedAddress(work),
    keywords: toList(keywordsOf(work, /(?!)/g)),
  });
}

/** The same of a record that was read back. */
export function recordToFields(record: WorkRecord, expected: CitationFields): CitationFields {
  const first = (wanted: string): string | undefined =>
    record.identifiers.find(({ scheme }) => scheme === wanted)?.value;
  return toCitationFields({
    ...shared({ ...record, title: record.title ?? { text: '' } }),
    authors: namesToText(record.bylines, record.bylinesTruncated),
    date: record.dates[0]?.value,
    doi: first('doi'),
    arxiv: first('arxiv'),
    pmid: first('pmid'),
    pmcid: first('pmcid'),
    isbn: toList(record.identifiers.filter(({ scheme }) => scheme === 'isbn').map(({ value }) => value)),
    // The links that a reader adds from an identifier are no difference
    url: (record.links.find(({ url }) => url === expected.url) ?? record.links.find(isOwn))?.url,
    keywords: toList(record.topics.filter(({ scheme }) => scheme === 'keyword').map(({ name }) => name)),
  });
}

function isOwn({ url }: { url: string }): boolean {
  return !url.startsWith('https://arxiv.org/abs/');
}

type Shared = Pick<
  Publication,
  | 'type'
  | 'title'
  | 'editors'
  | 'venue'
  | 'volume'
  | 'issue'
  | 'pages'
  | 'articleNumber'
  | 'edition'
  | 'abstract'
  | 'language'
  | 'licence'
  | 'retracted'
>;

function shared(work: Omit<Shared, 'abstract'> & { abstract?: { text: string } | undefined }) {
  const { venue } = work;
  return {
    type: work.type,
    title: work.title.text,
    editors: namesToText(work.editors),
    venue: venue?.name === venue?.publisher ? undefined : venue?.name,
    publisher: venue?.publisher,
    volume: work.volume,
    issue: work.issue,
    // Where there are none, an article's number stands in their place
    pages: (work.pages ?? work.articleNumber)?.replaceAll(/\s*[\u2010-\u2015]\s*|-+/g, '-'),
    edition: work.edition,
    issn: toList(venue?.issn ?? []),
    language: work.language,
    abstract: work.abstract?.text,
    licence: work.licence,
    retracted: work.retracted ? 'yes' : 'no',
  };
}

function namesToText(names: Parameters<typeof nameToText>[0][], isTruncated = false): string {
  return [...names.map(nameToText), ...(isTruncated ? ['…'] : [])].join(listSeparator);
}

function toList(values: readonly string[]): string {
  return values.join(listSeparator);
}

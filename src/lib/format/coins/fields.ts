import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import {
  citedAddress,
  citedIdentifier,
  identifiersOf,
  publisherName,
  splitPages,
  venueName,
} from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';

type Format = 'journal' | 'book' | 'dissertation' | 'dc';

interface CoinsKind {
  format: Format;
  genre?: string;
  /** Of `dc`: what Zotero knows the type by. */
  type?: string;
}

const articleKind: CoinsKind = { format: 'journal', genre: 'article' };
const bookKind: CoinsKind = { format: 'book', genre: 'book' };

/** Which of the four formats Zotero reads whole for each type of work. */
export const kinds: Readonly<Record<PublicationType, CoinsKind>> = {
  article: articleKind,
  review: articleKind,
  editorial: articleKind,
  letter: articleKind,
  erratum: articleKind,
  'conference-paper': { format: 'book', genre: 'proceeding' },
  chapter: { format: 'book', genre: 'bookitem' },
  book: bookKind,
  'edited-book': bookKind,
  report: { format: 'book', genre: 'report' },
  thesis: { format: 'dissertation' },
  preprint: { format: 'dc', type: 'preprint' },
  dataset: { format: 'dc', type: 'dataset' },
  software: { format: 'dc', type: 'computerProgram' },
  'peer-review': { format: 'dc', type: 'document' },
  other: { format: 'dc', type: 'document' },
};

interface PairRule {
  key: string;
  /** The formats that have the key; all without it. */
  formats?: readonly Format[];
  values: (work: Publication, kind: CoinsKind) => readonly (string | undefined)[];
}

/** The pairs of a context object, in their order. */
export const pairRules: readonly PairRule[] = [
  { key: 'rft_id', values: (work) => [prefixed('info:doi/', citedIdentifier(work, 'doi'))] },
  { key: 'rft_id', values: (work) => [prefixed('info:pmid/', citedIdentifier(work, 'pmid'))] },
  { key: 'rft_id', formats: ['journal', 'book', 'dissertation'], values: (work) => [citedAddress(work)] },
  { key: 'rft.identifier', formats: ['dc'], values: (work) => [citedAddress(work)] },
  { key: 'rft.genre', values: (_, { genre }) => [genre] },
  { key: 'rft.type', formats: ['dc'], values: (_, { type }) => [type] },
  {
    key: 'rft.atitle',
    formats: ['journal', 'book'],
    values: (work, { genre }) => [genre === 'book' || genre === 'report' ? undefined : work.title.text],
  },
  {
    key: 'rft.btitle',
    formats: ['book'],
    values: (work, { genre }) => [genre === 'book' || genre === 'report' ? work.title.text : venueName(work)],
  },
  { key: 'rft.title', formats: ['dissertation', 'dc'], values: ({ title }) => [title.text] },
  { key: 'rft.jtitle', formats: ['journal'], values: (work) => [venueName(work)] },
  { key: 'rft.source', formats: ['dc'], values: (work) => [venueName(work)] },
  {
    key: 'rft.series',
    formats: ['book'],
    values: (work, { genre }) => [genre === 'book' ? venueName(work) : undefined],
  },
  { key: 'rft.inst', formats: ['dissertation'], values: (work) => [publisherName(work)] },
  {
    key: 'rft.publisher',
    formats: ['book'],
    values: (work, { genre }) => [genre === 'report' ? publisherName(work) : work.venue?.publisher],
  },
  { key: 'rft.publisher', formats: ['dc'], values: (work) => [publisherName(work)] },
  { key: 'rft.edition', formats: ['book'], values: ({ edition }) => [edition] },
  // One pair for each author: with family and given name apart Zotero would count the first one twice
  { key: 'rft.au', formats: ['journal', 'book', 'dissertation'], values: personNames },
  { key: 'rft.creator', formats: ['dc'], values: personNames },
  {
    key: 'rft.aucorp',
    values: ({ authorships }) =>
      authorships.filter(({ kind }) => kind === 'group').map(({ display }) => display),
  },
  { key: 'rft.date', values: (work) => [publicationToCitationDate(work)] },
  { key: 'rft.volume', formats: ['journal', 'book'], values: ({ volume }) => [volume] },
  { key: 'rft.issue', formats: ['journal', 'book'], values: ({ issue }) => [issue] },
  {
    key: 'rft.pages',
    formats: ['journal', 'book'],
    values: ({ pages, articleNumber }) => [pages ?? articleNumber],
  },
  {
    key: 'rft.spage',
    formats: ['journal', 'book'],
    values: ({ pages }) => [pages === undefined ? undefined : splitPages(pages)[0]],
  },
  {
    key: 'rft.epage',
    formats: ['journal', 'book'],
    values: ({ pages }) => [pages === undefined ? undefined : splitPages(pages)[1]],
  },
  { key: 'rft.issn', formats: ['journal', 'book'], values: ({ venue }) => [venue?.issn[0]] },
  { key: 'rft.isbn', formats: ['book'], values: (work) => identifiersOf(work, 'isbn').slice(0, 1) },
  { key: 'rft.language', values: ({ language }) => [language] },
  { key: 'rft.rights', formats: ['dc'], values: ({ licence }) => [licence] },
  { key: 'rft.subject', values: ({ topics }) => topics.map(({ name }) => name) },
  { key: 'rft.description', values: ({ abstract }) => [abstract?.text] },
];

function prefixed(prefix: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${prefix}${value}`;
}

/** `van der Berg, Jan, Jr.` */
function personNames({ authorships }: Publication): string[] {
  return authorships
    .filter(({ kind }) => kind === 'person')
    .map(({ display, family, given, particle, suffix }) => {
      if (family === undefined) return display;
      const last = particle === undefined ? family : `${particle} ${family}`;
      return [last, given, suffix].filter((part) => part !== undefined).join(', ');
    });
}

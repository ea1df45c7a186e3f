import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import {
  citedAddress,
  citedIdentifier,
  identifiersOf,
  keywordsOf,
  publisherName,
  splitPages,
  venueName,
} from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { bylineToRis } from './names.ts';
import { risKinds } from './types.ts';

interface TagRule {
  tag: string;
  /** One line for each value. */
  values: (work: Publication) => readonly (string | undefined)[];
}

/** The tags of a record, in the order in which they are written. */
export const tagRules: readonly TagRule[] = [
  { tag: 'TY', values: (work) => [isBookWithAuthors(work) ? 'BOOK' : risKinds[work.type].code] },
  { tag: 'ID', values: ({ citationKey }) => [citationKey] },
  {
    tag: 'AU',
    values: ({ authorships, bylinesTruncated }) => [
      ...authorships.map(bylineToRis),
      ...(bylinesTruncated ? ['et al.'] : []),
    ],
  },
  { tag: 'ED', values: ({ editors }) => editors.map(bylineToRis) },
  { tag: 'TI', values: ({ title }) => [title.text] },
  { tag: 'T2', values: (work) => [isPublishedByVenue(work.type) ? undefined : venueName(work)] },
  // The name of the proceedings, where Zotero and EndNote take T2 for the conference
  { tag: 'C3', values: (work) => [work.type === 'conference-paper' ? venueName(work) : undefined] },
  { tag: 'PY', values: (work) => [publicationToCitationDate(work)?.slice(0, 4)] },
  { tag: 'DA', values: (work) => [dateToRis(publicationToCitationDate(work))] },
  { tag: 'VL', values: ({ volume }) => [volume] },
  { tag: 'IS', values: ({ issue }) => [issue] },
  { tag: 'SP', values: ({ pages }) => [pages === undefined ? undefined : splitPages(pages)[0]] },
  { tag: 'EP', values: ({ pages }) => [pages === undefined ? undefined : splitPages(pages)[1]] },
  { tag: 'C7', values: ({ articleNumber, type }) => [type === 'report' ? undefined : articleNumber] },
  { tag: 'ET', values: ({ edition }) => [edition] },
  {
    tag: 'PB',
    values: (work) => [isPublishedByVenue(work.type) ? publisherName(work) : work.venue?.publisher],
  },
  // Of a report its number
  {
    tag: 'SN',
    values: (work) => [
      ...(work.venue?.issn ?? []),
      ...identifiersOf(work, 'isbn'),
      work.type === 'report' ? work.articleNumber : undefined,
    ],
  },
  { tag: 'DO', values: (work) => [citedIdentifier(work, 'doi')] },
  // Without a DOI before it, Zotero takes the type of an article for one
  {
    tag: 'M3',
    values: (work) => [
      work.type === 'preprint' || citedIdentifier(work, 'doi') !== undefined
        ? risKinds[work.type].work
        : undefined,
    ],
  },
  { tag: 'AN', values: (work) => [citedIdentifier(work, 'pmid')] },
  { tag: 'DB', values: (work) => [citedIdentifier(work, 'pmid') && 'PubMed'] },
  // EndNote's place for it
  { tag: 'C2', values: (work) => [citedIdentifier(work, 'pmcid')] },
  { tag: 'UR', values: addresses },
  { tag: 'L1', values: ({ links }) => links.filter(({ rel }) => rel === 'pdf').map(({ url }) => url) },
  { tag: 'LA', values: ({ language }) => [language] },
  { tag: 'KW', values: keywords },
  { tag: 'AB', values: ({ abstract }) => [abstract?.text] },
  { tag: 'N1', values: ({ retracted }) => [retracted ? 'Retracted' : undefined] },
];

/** Works of which the venue is whoever published them. */
const publishedByVenue: ReadonlySet<PublicationType> = new Set(['thesis', 'report', 'dataset', 'software']);

/** The authors of an edited book are taken for its editors. */
function isBookWithAuthors({ type, authorships }: Publication): boolean {
  return type === 'edited-book' && authorships.length > 0;
}

function isPublishedByVenue(type: PublicationType): boolean {
  return publishedByVenue.has(type);
}

/** `2026/03/04/`, with any part empty: every date has its three slashes. */
function dateToRis(date: string | undefined): string | undefined {
  if (date === undefined) return undefined;
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

/** The page of the work, and that of its preprint, for which RIS has no number. */
function addresses(work: Publication): (string | undefined)[] {
  const landing = citedAddress(work);
  const arxiv = citedIdentifier(work, 'arxiv');
  const preprint = arxiv === undefined ? undefined : `https://arxiv.org/abs/${arxiv}`;
  return [landing, landing?.includes(`arxiv.org/abs/${arxiv ?? ' '}`) === true ? undefined : preprint];
}

/** One a line. Readers cut lines at semicolons, and a line that is alone at commas too. */
function keywords(work: Publication): string[] {
  const names = keywordsOf(work, /\s*[;|•·]+/g);
  return names.length === 1 ? keywordsOf(work, /\s*[,;|•·]+/g) : names;
}

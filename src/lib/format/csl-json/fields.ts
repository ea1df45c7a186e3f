import type { Byline } from '../../model/byline.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import {
  citedAddress,
  citedIdentifier,
  identifiersOf,
  keywordsOf,
  publisherName,
  venueName,
} from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import type { CslItem, CslName } from './csl-item.ts';
import { richTextToCsl } from './rich-text-to-csl.ts';
import { cslTypes } from './types.ts';

interface VariableRule {
  variable: string;
  /** `undefined`, an empty text and an empty list leave the variable out. */
  value: (work: Publication) => CslItem[string];
}

/** Types that stand in something: a journal, proceedings, a book. */
const containers: ReadonlySet<PublicationType> = new Set([
  'article',
  'review',
  'editorial',
  'letter',
  'erratum',
  'conference-paper',
  'chapter',
  'peer-review',
  'other',
]);
const books: ReadonlySet<PublicationType> = new Set(['book', 'edited-book']);

/** The variables of an item, in the order in which they are written. */
export const variableRules: readonly VariableRule[] = [
  { variable: 'id', value: ({ citationKey }) => citationKey },
  { variable: 'citation-key', value: ({ citationKey }) => citationKey },
  { variable: 'type', value: ({ type }) => cslTypes[type] },
  { variable: 'genre', value: ({ type }) => (type === 'preprint' ? 'Preprint' : undefined) },
  { variable: 'title', value: ({ title }) => richTextToCsl(title) },
  {
    variable: 'author',
    value: ({ authorships, bylinesTruncated }) => [
      ...authorships.map(bylineToCsl),
      ...(bylinesTruncated ? [{ literal: 'others' }] : []),
    ],
  },
  { variable: 'editor', value: ({ editors }) => editors.map(bylineToCsl) },
  { variable: 'issued', value: issued },
  { variable: 'container-title', value: venueOf(containers) },
  // Of a book the venue is a series
  { variable: 'collection-title', value: venueOf(books) },
  {
    variable: 'publisher',
    value: (work) =>
      containers.has(work.type) || books.has(work.type) ? work.venue?.publisher : publisherName(work),
  },
  { variable: 'volume', value: ({ volume }) => volume },
  { variable: 'issue', value: ({ issue }) => issue },
  { variable: 'page', value: ({ pages }) => pages?.replaceAll(/\s*[\u2010-\u2015]\s*/g, '-') },
  { variable: 'number', value: number },
  { variable: 'edition', value: ({ edition }) => edition },
  { variable: 'DOI', value: (work) => citedIdentifier(work, 'doi') },
  { variable: 'PMID', value: (work) => citedIdentifier(work, 'pmid') },
  { variable: 'PMCID', value: (work) => citedIdentifier(work, 'pmcid') },
  { variable: 'archive', value: (work) => citedIdentifier(work, 'arxiv') && 'arXiv' },
  { variable: 'archive_location', value: (work) => citedIdentifier(work, 'arxiv') },
  { variable: 'ISBN', value: (work) => identifiersOf(work, 'isbn').join(', ') },
  { variable: 'ISSN', value: ({ venue }) => venue?.issn.join(', ') },
  { variable: 'URL', value: citedAddress },
  { variable: 'language', value: ({ language }) => language },
  { variable: 'keyword', value: keywords },
  { variable: 'abstract', value: ({ abstract }) => abstract?.text },
  { variable: 'note', value: ({ retracted }) => (retracted ? 'Retracted' : undefined) },
];

function venueOf(types: ReadonlySet<PublicationType>): VariableRule['value'] {
  return (work) => (types.has(work.type) ? venueName(work) : undefined);
}

/** https://docs.citationstyles.org/en/stable/specification.html#names */
function bylineToCsl({
  kind,
  display,
  family,
  given,
  particle,
  suffix,
}: Byline | Publication['authorships'][number]): CslName {
  if (kind === 'group') return { literal: display };
  if (family === undefined) return { family: display };
  return {
    family,
    ...(given === undefined ? {} : { given }),
    ...(particle === undefined ? {} : { 'non-dropping-particle': particle }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

function issued(work: Publication): CslItem['issued'] {
  const date = publicationToCitationDate(work);
  return date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] };
}

/** The number of an article or of a report: of other works CSL's number is something else. */
function number({ articleNumber, type }: Publication): string | undefined {
  return /^(?:article|report)/.test(cslTypes[type]) ? articleNumber : undefined;
}

/** Readers cut keywords at commas and semicolons, so the names may hold none. */
function keywords(work: Publication): string {
  return keywordsOf(work, /\s*[,;|•·]+/g).join(', ');
}

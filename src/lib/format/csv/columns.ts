import type { Publication } from '../../model/publication.ts';
import { citedAddress, citedIdentifier, identifiersOf } from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { bylineToCell } from './names.ts';

interface Column {
  heading: string;
  /** Several values stand in one cell, with semicolons between them. */
  value: (work: Publication) => string | readonly string[] | undefined;
}

/** The columns of the table, from the left. */
export const columns: readonly Column[] = [
  { heading: 'key', value: ({ citationKey }) => citationKey },
  { heading: 'type', value: ({ type }) => type },
  { heading: 'title', value: ({ title }) => title.text },
  {
    heading: 'authors',
    value: ({ authorships, bylinesTruncated }) => [
      ...authorships.map(bylineToCell),
      ...(bylinesTruncated ? ['et al.'] : []),
    ],
  },
  { heading: 'author_count', value: ({ authorCount }) => String(authorCount) },
  { heading: 'editors', value: ({ editors }) => editors.map(bylineToCell) },
  { heading: 'year', value: (work) => publicationToCitationDate(work)?.slice(0, 4) },
  { heading: 'date', value: publicationToCitationDate },
  { heading: 'venue', value: ({ venue }) => venue?.name },
  { heading: 'publisher', value: ({ venue }) => venue?.publisher },
  { heading: 'volume', value: ({ volume }) => volume },
  { heading: 'issue', value: ({ issue }) => issue },
  { heading: 'pages', value: ({ pages }) => pages },
  { heading: 'article_number', value: ({ articleNumber }) => articleNumber },
  { heading: 'edition', value: ({ edition }) => edition },
  { heading: 'doi', value: (work) => citedIdentifier(work, 'doi') },
  { heading: 'arxiv', value: (work) => citedIdentifier(work, 'arxiv') },
  { heading: 'pmid', value: (work) => citedIdentifier(work, 'pmid') },
  { heading: 'pmcid', value: (work) => citedIdentifier(work, 'pmcid') },
  { heading: 'isbn', value: (work) => identifiersOf(work, 'isbn') },
  { heading: 'issn', value: ({ venue }) => venue?.issn },
  { heading: 'url', value: citedAddress },
  { heading: 'pdf', value: ({ links }) => links.find(({ rel }) => rel === 'pdf')?.url },
  { heading: 'language', value: ({ language }) => language },
  { heading: 'licence', value: ({ licence }) => licence },
  { heading: 'keywords', value: ({ topics }) => topics.map(({ name }) => name.replaceAll(';', ',')) },
  { heading: 'retracted', value: ({ retracted }) => (retracted ? 'yes' : 'no') },
  { heading: 'abstract', value: ({ abstract }) => abstract?.text },
];

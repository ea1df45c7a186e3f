import type { IdentifierScheme } from '../../model/identifier.ts';
import type { Publication } from '../../model/publication.ts';
import { bylinesToBibtex } from './byline-to-bibtex.ts';
import { publicationToCitationDate } from './citation-date.ts';
import type { BibtexType } from './entry-type.ts';
import { abstractToTexMarkup, titleToTexMarkup } from './rich-text-to-tex.ts';
import { textToTex, textToVerbatim } from './tex-text.ts';

interface FieldRule {
  field: string;
  /** The entry types that have the field; all without it. */
  types?: readonly BibtexType[];
  /** The value in TeX, without braces around it; `undefined` leaves the field out. */
  value: (work: Publication, type: BibtexType) => string | undefined;
  /** Written without braces: the name of a macro that every style defines. */
  macro?: true;
}

/** The fields of an entry, in the order in which they are written. */
export const fieldRules: readonly FieldRule[] = [
  {
    field: 'author',
    value: ({ authorships, bylinesTruncated }) => bylinesToBibtex(authorships, bylinesTruncated),
  },
  { field: 'editor', value: ({ editors }) => bylinesToBibtex(editors) },
  { field: 'title', value: ({ title }) => titleToTexMarkup(title) },
  { field: 'journal', types: ['article'], value: venueName },
  { field: 'booktitle', types: ['inproceedings', 'incollection'], value: venueName },
  { field: 'school', types: ['phdthesis'], value: (work) => publisher(work) ?? venueName(work) },
  { field: 'institution', types: ['techreport'], value: (work) => publisher(work) ?? venueName(work) },
  { field: 'series', types: ['book'], value: venueName },
  { field: 'howpublished', types: ['misc'], value: venueName },
  { field: 'year', value: (work) => publicationToCitationDate(work)?.slice(0, 4) },
  { field: 'month', value: monthMacro, macro: true },
  { field: 'volume', value: ({ volume }) => text(volume) },
  { field: 'number', value: ({ issue }) => text(issue) },
  { field: 'pages', value: ({ pages, articleNumber }) => pagesToTex(pages) ?? text(articleNumber) },
  { field: 'edition', value: ({ edition }) => text(edition) },
  {
    field: 'publisher',
    types: ['article', 'book', 'inproceedings', 'incollection', 'misc'],
    value: publisher,
  },
  { field: 'issn', value: ({ venue }) => text(venue?.issn.join(', ')) },
  { field: 'isbn', value: identifierOf('isbn') },
  { field: 'doi', value: identifierOf('doi') },
  { field: 'eprint', value: identifierOf('arxiv') },
  { field: 'archiveprefix', value: (work) => identifierOf('arxiv')(work) && 'arXiv' },
  { field: 'primaryclass', value: primaryClass },
  { field: 'pmid', value: identifierOf('pmid') },
  { field: 'pmcid', value: identifierOf('pmcid') },
  { field: 'url', value: landingPage },
  { field: 'language', value: ({ language }) => text(language) },
  { field: 'keywords', value: keywords },
  { field: 'abstract', value: ({ abstract }) => abstract && abstractToTexMarkup(abstract) },
  { field: 'note', value: ({ retracted }) => (retracted ? 'Retracted' : undefined) },
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : textToTex(value);
}

function venueName({ venue }: Publication): string | undefined {
  return text(venue?.name);
}

function publisher({ venue }: Publication): string | undefined {
  return text(venue?.publisher);
}

function monthMacro(work: Publication): string | undefined {
  const month = publicationToCitationDate(work)?.slice(5, 7);
  return month === undefined ? undefined : months[Number(month) - 1];
}

/** A range takes the dash of two hyphens. */
function pagesToTex(pages: string | undefined): string | undefined {
  return pages
    ?.split(/\s*(?:-+|[\u2010-\u2015])\s*/)
    .map(textToTex)
    .join('--');
}

function identifierOf(wanted: IdentifierScheme): (work: Publication) => string | undefined {
  return ({ identifiers }) => {
    const value = identifiers.find(({ scheme }) => scheme === wanted)?.value;
    return value === undefined ? undefined : textToVerbatim(value);
  };
}

/** The first arXiv category, which the old identifiers (`hep-th/9901001`) already carry. */
function primaryClass(work: Publication): string | undefined {
  const eprint = identifierOf('arxiv')(work);
  if (eprint === undefined || eprint.includes('/')) return undefined;
  const topic = work.topics.find(({ id }) => id.startsWith('arxiv:'));
  return topic === undefined ? undefined : textToVerbatim(topic.id.slice('arxiv:'.length));
}

function landingPage({ links }: Publication): string | undefined {
  const url = (links.find(({ rel }) => rel === 'landing') ?? links.find(({ rel }) => rel === 'pdf'))?.url;
  return url === undefined ? undefined : textToVerbatim(url);
}

/** Readers cut keywords at commas and semicolons, so the names may hold none. */
function keywords({ topics }: Publication): string | undefined {
  return text(topics.map(({ name }) => name.replaceAll(/\s*[,;]+/g, '')).join(', '));
}

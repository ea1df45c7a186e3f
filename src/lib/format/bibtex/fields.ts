import type { IdentifierScheme } from '../../model/identifier.ts';
import type { Publication } from '../../model/publication.ts';
import {
  citedAddress,
  citedIdentifier,
  identifiersOf,
  keywordsOf,
  publisherName,
  venueName,
} from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { bylinesToBibtex } from './byline-to-bibtex.ts';
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
  { field: 'journal', types: ['article'], value: venue },
  { field: 'booktitle', types: ['inproceedings', 'incollection'], value: venue },
  { field: 'school', types: ['phdthesis'], value: (work) => nameOfBody(publisherName(work)) },
  { field: 'institution', types: ['techreport'], value: (work) => nameOfBody(publisherName(work)) },
  { field: 'series', types: ['book'], value: venue },
  { field: 'howpublished', types: ['misc'], value: venue },
  { field: 'year', value: (work) => publicationToCitationDate(work)?.slice(0, 4) },
  { field: 'month', value: monthMacro, macro: true },
  // No style prints it, and reference managers read it
  { field: 'day', value: (work) => publicationToCitationDate(work)?.slice(8, 10).replace(/^0/, '') },
  { field: 'volume', value: ({ volume }) => text(volume) },
  {
    field: 'number',
    value: ({ issue, articleNumber }, type) =>
      text(issue ?? (type === 'techreport' ? articleNumber : undefined)),
  },
  // The number of an article without pages stands in their place, as publishers print it
  {
    field: 'pages',
    value: ({ pages, articleNumber }, type) =>
      pagesToTex(pages) ?? (type === 'techreport' ? undefined : text(articleNumber)),
  },
  { field: 'edition', value: ({ edition }) => text(edition) },
  { field: 'publisher', types: ['article', 'book', 'inproceedings', 'incollection'], value: publisher },
  // Styles print howpublished of these; reference managers read the publisher
  { field: 'publisher', types: ['misc'], value: (work) => nameOfBody(publisherName(work)) },
  { field: 'issn', value: ({ venue }) => text(venue?.issn.join(', ')) },
  { field: 'isbn', value: (work) => text(identifiersOf(work, 'isbn').join(', ')) },
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
  { field: 'license', value: ({ licence }) => text(licence) },
  { field: 'note', value: ({ retracted }) => (retracted ? 'Retracted' : undefined) },
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : textToTex(value);
}

function venue(work: Publication): string | undefined {
  return text(venueName(work));
}

function publisher({ venue }: Publication): string | undefined {
  return nameOfBody(venue?.publisher);
}

/** biblatex takes these fields for lists, which "and" would cut. */
function nameOfBody(name: string | undefined): string | undefined {
  const tex = text(name);
  return name !== undefined && /\sand\s/i.test(name) ? `{${tex ?? ''}}` : tex;
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
  return (work) => {
    const value = citedIdentifier(work, wanted);
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

function landingPage(work: Publication): string | undefined {
  const url = citedAddress(work);
  return url === undefined ? undefined : textToVerbatim(url);
}

/** Readers cut keywords at commas and semicolons, so the names may hold none. */
function keywords(work: Publication): string | undefined {
  return text(keywordsOf(work, /\s*[,;|•·]+/g).join(', '));
}

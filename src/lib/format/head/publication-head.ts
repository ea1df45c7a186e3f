import type { Publication } from '../../model/publication.ts';
import type { CitationOffer } from '../citations/offer.ts';
import type { Language } from '../languages/language.ts';
import { bylineToShortName } from '../words/byline-to-short-name.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import { licenceToUrl } from '../words/licence.ts';
import { typeToWord } from '../words/publication-words.ts';
import { linkTag, type HeadTag } from './head-tag.ts';
import { publicationToHighwire } from './highwire.ts';

interface PathsOfPublication {
  publication: (slug: string) => string;
}

/** What the layout needs to know of a publication. */
export function publicationToHead(
  work: Publication,
  { formats }: Pick<CitationOffer, 'formats'>,
  paths: PathsOfPublication,
  language: Language,
): { title: string; description: string; path: string; type: string; head: HeadTag[] } {
  return {
    title: work.title.text,
    description: toDescription(work, language),
    path: paths.publication(work.slug),
    type: 'article',
    head: [...signposting(work, formats), ...publicationToHighwire(work)],
  };
}

/** Where a machine goes on from here (https://signposting.org/FAIR/). */
function signposting(work: Publication, formats: CitationOffer['formats']): HeadTag[] {
  const citeAs = ['doi', 'arxiv'].map((wanted) => work.identifiers.find(({ scheme }) => scheme === wanted));
  const address = citeAs.flatMap((identifier) => (identifier ? [identifierToUrl(identifier)] : []))[0];
  const licence = work.licence && licenceToUrl(work.licence);
  return [
    ...formats.flatMap(({ files, mediaType }) =>
      files.map((file) => linkTag('describedby', file, { type: mediaType })),
    ),
    ...(address === undefined ? [] : [linkTag('cite-as', address)]),
    ...(licence ? [linkTag('license', licence)] : []),
  ];
}

/** The beginning of the abstract; without one, who wrote it, what it is and where it stands. */
function toDescription(
  { abstract, authorships, authorCount, type, venue, year }: Publication,
  language: Language,
): string {
  if (abstract !== undefined) return shorten(abstract.text, 200);
  const names = authorships.slice(0, 3).map(bylineToShortName).join(', ');
  const others = authorCount > 3 ? language.words.publication.andOthers : '';
  return [`${names}${others}`, typeToWord(type, language), venue?.name, year?.toString()]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => part?.replace(/\.$/, ''))
    .join('. ');
}

function shorten(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= length ? line : `${line.slice(0, length).replace(/\s+\S*$/, '')} …`;
}

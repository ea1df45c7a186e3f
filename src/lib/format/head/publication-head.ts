import type { Publication } from '../../model/publication.ts';
import type { CitationOffer } from '../citations/offer.ts';
import type { Language } from '../languages/language.ts';
import { bylineToShortName } from '../words/byline-to-short-name.ts';
import { publicationToSignposts } from '../signposting/publication-to-signposts.ts';
import type { DescribingFile } from '../signposting/signpost.ts';
import { signpostsToHead } from '../signposting/signposts-to-head.ts';
import { typeToWord } from '../words/publication-words.ts';
import type { HeadTag } from './head-tag.ts';
import { publicationToHighwire } from './highwire.ts';

interface PathsOfPublication {
  publication: (slug: string) => string;
  publicationLinkset: (slug: string) => string;
  researcher: (slug: string) => string;
  absolute: (path: string) => string;
}

/** What the layout needs to know of a publication. */
export function publicationToHead(
  work: Publication,
  offer: Pick<CitationOffer, 'formats'>,
  paths: PathsOfPublication,
  language: Language,
): { title: string; description: string; path: string; type: string; head: HeadTag[] } {
  const path = paths.publication(work.slug);
  const files = offerToFiles(offer);
  const signposts = publicationToSignposts(work, {
    files,
    profileUrl: (slug) => paths.absolute(paths.researcher(slug)),
  });
  return {
    title: work.title.text,
    description: toDescription(work, language),
    path,
    type: 'article',
    head: [
      ...signpostsToHead(signposts, files.length === 0 ? undefined : paths.publicationLinkset(work.slug)),
      ...publicationToHighwire(work, paths.absolute(path)),
    ],
  };
}

/** The files of references to the work. */
export function offerToFiles({ formats }: Pick<CitationOffer, 'formats'>): DescribingFile[] {
  return formats.flatMap(({ files, mediaType: type }) => files.map((href) => ({ href, type })));
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

import type { Byline } from '../../model/byline.ts';
import type { Publication } from '../../model/publication.ts';
import type { IdentifierScheme } from '../../model/identifier.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { metaTag, type HeadTag } from './head-tag.ts';

type Value = string | undefined | readonly string[];

/** What each tag of the Highwire convention says (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing). */
const tags: readonly [name: string, value: (work: Publication) => Value][] = [
  ['citation_title', ({ title }) => title.text],
  ['citation_author', ({ authorships }) => authorships.map(bylineToCitationAuthor)],
  ['citation_editor', ({ editors }) => editors.map(bylineToCitationAuthor)],
  ['citation_publication_date', (work) => publicationToCitationDate(work)?.replaceAll('-', '/')],
  ['citation_journal_title', venueUnless('conference-paper', 'chapter', 'thesis', 'report')],
  ['citation_conference_title', venueOf('conference-paper')],
  ['citation_inbook_title', venueOf('chapter')],
  ['citation_dissertation_institution', publisherOf('thesis')],
  ['citation_technical_report_institution', publisherOf('report')],
  ['citation_publisher', ({ venue }) => venue?.publisher],
  ['citation_volume', ({ volume }) => volume],
  ['citation_issue', ({ issue }) => issue],
  ['citation_firstpage', ({ pages, articleNumber }) => pagesToEnds(pages)[0] ?? articleNumber],
  ['citation_lastpage', ({ pages }) => pagesToEnds(pages)[1]],
  ['citation_issn', ({ venue }) => venue?.issn],
  ['citation_isbn', identifiersOf('isbn')],
  ['citation_doi', identifiersOf('doi')],
  ['citation_arxiv_id', identifiersOf('arxiv')],
  ['citation_pmid', identifiersOf('pmid')],
  ['citation_language', ({ language }) => language],
  ['citation_abstract', ({ abstract }) => abstract?.text],
  ['citation_keywords', ({ topics }) => topics.map(({ name }) => name)],
];

/** The tags by which a reference manager takes a work from its page. */
export function publicationToHighwire(work: Publication): HeadTag[] {
  return tags.flatMap(([name, value]) =>
    [value(work)]
      .flat()
      .filter((content) => content !== undefined)
      .filter((content) => content !== '')
      .map((content) => metaTag(name, content)),
  );
}

function bylineToCitationAuthor({ kind, display, family, given, particle, suffix }: BylineName): string {
  if (kind === 'group' || family === undefined) return display;
  const last = [particle, family].filter((part) => part !== undefined).join(' ');
  return [last, given, suffix].filter((part) => part !== undefined).join(', ');
}

type BylineName = Pick<Byline, 'kind' | 'display' | 'family' | 'given' | 'particle' | 'suffix'>;

function pagesToEnds(pages: string | undefined): [string | undefined, string | undefined] {
  const [first, last] = pages?.split(/\s*(?:-+|[\u2010-\u2015])\s*/) ?? [];
  return [first, last];
}

function identifiersOf(wanted: IdentifierScheme): (work: Publication) => Value {
  return ({ identifiers }) => identifiers.find(({ scheme }) => scheme === wanted)?.value;
}

function venueOf(type: Publication['type']): (work: Publication) => Value {
  return (work) => (work.type === type ? work.venue?.name : undefined);
}

function venueUnless(...types: Publication['type'][]): (work: Publication) => Value {
  return (work) => (types.includes(work.type) ? undefined : work.venue?.name);
}

function publisherOf(type: Publication['type']): (work: Publication) => Value {
  return (work) => (work.type === type ? (work.venue?.publisher ?? work.venue?.name) : undefined);
}

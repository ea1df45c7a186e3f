import type { Byline } from '../../model/byline.ts';
import type { Publication } from '../../model/publication.ts';
import type { IdentifierScheme } from '../../model/identifier.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { citedIdentifier, identifiersOf } from '../citations/cited.ts';
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
  [
    'citation_technical_report_number',
    ({ type, articleNumber }) => (type === 'report' ? articleNumber : undefined),
  ],
  ['citation_issn', ({ venue }) => venue?.issn],
  ['citation_isbn', (work) => identifiersOf(work, 'isbn')],
  ['citation_doi', cited('doi')],
  ['citation_arxiv_id', cited('arxiv')],
  ['citation_pmid', cited('pmid')],
  ['citation_pmcid', cited('pmcid')],
  ['citation_language', ({ language }) => language],
  ['citation_abstract', ({ abstract }) => abstract?.text],
  ['citation_keywords', ({ topics }) => topics.map(({ name }) => name)],
];

/**
 * The tags by which a reference manager takes a work from its page.
 * @param url the page's whole address
 */
export function publicationToHighwire(work: Publication, url: string): HeadTag[] {
  const all = [...tags.map(([name, value]) => [name, value(work)] as const), ...addressTags(work, url)];
  return all.flatMap(([name, value]) =>
    [value]
      .flat()
      .filter((content) => content !== undefined)
      .filter((content) => content !== '')
      .map((content) => metaTag(name, content)),
  );
}

/** Google Scholar takes a PDF for the text of a page only where it stands below the page's own path. */
function addressTags({ links }: Publication, url: string): [name: string, value: Value][] {
  const pdf = links.find((link) => link.rel === 'pdf' && link.url.startsWith(url));
  return [
    ['citation_abstract_html_url', url],
    ['citation_pdf_url', pdf?.url],
  ];
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

function cited(wanted: IdentifierScheme): (work: Publication) => Value {
  return (work) => citedIdentifier(work, wanted);
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

import type {
  BookLeaf,
  ChapterLeaf,
  CreativeWorkLeaf,
  DatasetLeaf,
  GrantLeaf,
  PropertyValueLeaf,
  ReportLeaf,
  ReviewLeaf,
  ScholarlyArticleLeaf,
  SoftwareSourceCodeLeaf,
  ThesisLeaf,
  WithContext,
} from 'schema-dts';
import type { Funding } from '../../model/funding.ts';
import type { IdentifierScheme } from '../../model/identifier.ts';
import type { Publication } from '../../model/publication.ts';
import { identifiersOf } from '../citations/cited.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import { licenceToUrl } from '../words/licence.ts';
import { creatorsToJsonLd, editorsToJsonLd } from './creators-to-json-ld.ts';
import { venueToJsonLd } from './venue-to-json-ld.ts';
import { workTypes } from './work-types.ts';

/** A work in the words of schema.org. */
export type WorkNode =
  | BookLeaf
  | ChapterLeaf
  | CreativeWorkLeaf
  | DatasetLeaf
  | ReportLeaf
  | ReviewLeaf
  | ScholarlyArticleLeaf
  | SoftwareSourceCodeLeaf
  | ThesisLeaf;

/**
 * A work as schema.org describes it.
 * @param url the page's whole address
 * @param profileUrl the whole address of an own person's profile
 */
export function publicationToJsonLd(
  work: Publication,
  url: string,
  profileUrl: (slug: string) => string,
): WithContext<WorkNode> {
  return { '@context': 'https://schema.org', ...publicationToNode(work, url, profileUrl) };
}

/** The same within other data. */
export function publicationToNode(
  work: Publication,
  url: string,
  profileUrl: (slug: string) => string,
): WorkNode {
  const authors = creatorsToJsonLd(work.authorships, profileUrl);
  const shared = { ...commonFields(work, url), ...(authors.length > 0 && { author: authors }) };
  const editors = editorsToJsonLd(work.editors);
  const editor = editors.length > 0 && { editor: editors };
  switch (workTypes[work.type]) {
    case 'ScholarlyArticle':
      return {
        '@type': 'ScholarlyArticle',
        ...shared,
        // Longer headlines are refused by those who print them
        headline: work.title.text.slice(0, 110),
        ...pagesOf(work),
      };
    case 'Book':
      return {
        '@type': 'Book',
        ...shared,
        ...editor,
        ...isbnOf(work),
        ...(work.edition !== undefined && { bookEdition: work.edition }),
      };
    case 'Chapter':
      return { '@type': 'Chapter', ...shared, ...editor, ...pagesOf(work) };
    case 'Report':
      return {
        '@type': 'Report',
        ...shared,
        ...pagesOf(work),
        ...(work.articleNumber !== undefined && { reportNumber: work.articleNumber }),
      };
    case 'Dataset':
      return {
        '@type': 'Dataset',
        ...shared,
        ...(work.abstract !== undefined && { description: work.abstract.text }),
      };
    case 'SoftwareSourceCode':
      return { '@type': 'SoftwareSourceCode', ...shared, ...repositoryOf(work) };
    case 'Thesis':
      return { '@type': 'Thesis', ...shared };
    case 'Review':
      return { '@type': 'Review', ...shared };
    case 'CreativeWork':
      return { '@type': 'CreativeWork', ...shared };
  }
}

function commonFields(work: Publication, url: string) {
  const { title, venue, identifiers, topics, language, licence, funding = [], retracted } = work;
  const date = publicationToCitationDate(work);
  const whole = venueToJsonLd(work);
  const licenceUrl = licence && licenceToUrl(licence);
  const sameAs = identifiers.map(identifierToUrl).filter((address) => address !== undefined);
  const values = propertyValues(work);
  return {
    '@id': url,
    url,
    name: title.text,
    ...(date !== undefined && { datePublished: date }),
    ...(whole !== undefined && { isPartOf: whole }),
    ...(venue?.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: venue.publisher } as const,
    }),
    ...(values.length > 0 && { identifier: values }),
    ...(sameAs.length > 0 && { sameAs }),
    ...(topics.length > 0 && { keywords: topics.map(({ name }) => name) }),
    ...(language !== undefined && { inLanguage: language }),
    ...(licenceUrl && { license: licenceUrl }),
    ...(funding.length > 0 && { funding: funding.map(fundingToGrant) }),
    ...(retracted && { creativeWorkStatus: 'Retracted' }),
  };
}

/** Schemes that others resolve, in their order. */
const told: readonly IdentifierScheme[] = ['doi', 'arxiv', 'pmid', 'pmcid'];

function propertyValues(work: Publication): PropertyValueLeaf[] {
  return told.flatMap((scheme) =>
    identifiersOf(work, scheme).map(
      (value) => ({ '@type': 'PropertyValue', propertyID: scheme, value }) as const,
    ),
  );
}

function fundingToGrant({ funder, ror, funderId, award }: Funding): GrantLeaf {
  const id = ror === undefined ? funderId && `https://doi.org/${funderId}` : `https://ror.org/${ror}`;
  return {
    '@type': 'Grant',
    ...(award !== undefined && { identifier: award }),
    funder: { '@type': 'Organization', name: funder, ...(id !== undefined && { sameAs: id }) },
  };
}

function pagesOf({ pages }: Publication): { pagination?: string } {
  return pages === undefined ? {} : { pagination: pages };
}

function isbnOf(work: Publication): { isbn?: string[] } {
  const isbn = identifiersOf(work, 'isbn');
  return isbn.length === 0 ? {} : { isbn };
}

function repositoryOf({ links }: Publication): { codeRepository?: string } {
  const code = links.find(({ rel }) => rel === 'code');
  return code === undefined ? {} : { codeRepository: code.url };
}

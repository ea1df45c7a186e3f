import type { Authorship } from '../../model/authorship.ts';
import type { Publication } from '../../model/publication.ts';
import type { PublicationType } from '../../model/publication-type.ts';
import { publicationToCitationDate } from '../citations/citation-date.ts';
import { identifierToUrl } from '../words/identifier-to-url.ts';
import { licenceToUrl } from '../words/licence.ts';

/** A node of schema.org data; what is `undefined` is not written. */
export type JsonLd = Record<string, unknown>;

const types: Partial<Record<PublicationType, string>> = {
  book: 'Book',
  'edited-book': 'Book',
  chapter: 'Chapter',
  thesis: 'Thesis',
  report: 'Report',
  dataset: 'Dataset',
  software: 'SoftwareSourceCode',
};
const containers: Readonly<Record<string, string>> = { journal: 'Periodical', book: 'Book' };

/** More authors than this say nothing to a machine that the BibTeX file does not say better. */
const mostAuthors = 100;

/**
 * A work as schema.org describes it.
 * @param url the page's whole address
 * @param profileUrl the whole address of an own person's profile
 */
export function publicationToJsonLd(
  work: Publication,
  url: string,
  profileUrl: (slug: string) => string,
): JsonLd {
  const { type, title, venue, volume, issue, pages, identifiers, topics, language, licence } = work;
  const doi = identifiers.find(({ scheme }) => scheme === 'doi');
  return {
    '@context': 'https://schema.org',
    '@type': types[type] ?? 'ScholarlyArticle',
    '@id': url,
    url,
    name: title.text,
    ...(isArticle(type) && { headline: title.text.slice(0, 110) }),
    author: work.authorships
      .slice(0, mostAuthors)
      .map((authorship) => authorToJsonLd(authorship, profileUrl)),
    datePublished: publicationToCitationDate(work),
    isPartOf: venue && {
      '@type': containers[venue.kind ?? ''] ?? 'CreativeWork',
      name: venue.name,
      issn: venue.issn.length === 0 ? undefined : venue.issn,
    },
    publisher: venue?.publisher && { '@type': 'Organization', name: venue.publisher },
    volumeNumber: isArticle(type) ? volume : undefined,
    issueNumber: isArticle(type) ? issue : undefined,
    pagination: pages,
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'doi', value: doi.value },
    sameAs: identifiers.map(identifierToUrl).filter((address) => address !== undefined),
    keywords: topics.map(({ name }) => name),
    inLanguage: language,
    license: licence && licenceToUrl(licence),
    creativeWorkStatus: work.retracted ? 'Retracted' : undefined,
  };
}

function authorToJsonLd(authorship: Authorship, profileUrl: (slug: string) => string): JsonLd {
  const orcid = authorship.identifiers.find(({ scheme }) => scheme === 'orcid');
  return {
    '@type': authorship.kind === 'group' ? 'Organization' : 'Person',
    name: authorship.display,
    familyName: authorship.family,
    givenName: authorship.given,
    url: authorship.slug && profileUrl(authorship.slug),
    sameAs: orcid && identifierToUrl(orcid),
  };
}

function isArticle(type: PublicationType): boolean {
  return types[type] === undefined;
}

import { expect, test } from 'vitest';
import { schemaOrgProblems } from '../../../../tests/support/schema-org.ts';
import { publicationTypes } from '../../model/publication-type.ts';
import type { Publication } from '../../model/publication.ts';
import { sitePaths } from '../../../paths.ts';
import { article, author, group } from '../citations/testing/works.ts';
import { languageOf } from '../languages/language.ts';
import { institutionToJsonLd, organisationToJsonLd, unitToJsonLd } from './organisation-to-json-ld.ts';
import { pageToJsonLd, trailToJsonLd } from './page-to-json-ld.ts';
import { pathToPageKind, pathToTrail } from './path-to-trail.ts';
import { publicationToJsonLd } from './publication-to-json-ld.ts';

const url = 'https://people.example.org/publications/dna-and-water/';
const profileUrl = (slug: string) => `https://people.example.org/researchers/${slug}/`;
const institution = { name: 'Halden', url: 'https://people.example.org/', ror: '0042x0000' };

const full: Publication = {
  ...article,
  articleNumber: 'A-7',
  edition: '2',
  licence: 'CC-BY-4.0',
  editors: [
    { ...author('Okafor', 'Ada'), affiliations: [] },
    { ...group('Press of Halden'), affiliations: [] },
  ],
  funding: [
    { funder: 'Wells Fund', ror: '0042x0001', award: 'W-1' },
    { funder: 'Nobody', funderId: '10.13039/1' },
  ],
  links: [{ rel: 'code', url: 'https://example.org/code' }],
  identifiers: [...article.identifiers, { scheme: 'isbn', value: '9780000000002' }],
};

test('describes a work in the words of schema.org', () => {
  expect(publicationToJsonLd(article, url, profileUrl)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://people.example.org/publications/dna-and-water/",
      "@type": "ScholarlyArticle",
      "author": [
        {
          "@type": "Person",
          "familyName": "Berg",
          "givenName": "Jan",
          "name": "Jan Berg",
        },
        {
          "@type": "Person",
          "familyName": "García Márquez",
          "givenName": "Inés",
          "name": "Inés García Márquez",
        },
        {
          "@type": "Organization",
          "name": "BOREHOLE and Wells Consortium",
        },
        {
          "@type": "Person",
          "familyName": "山田",
          "givenName": "太郎",
          "name": "太郎 山田",
        },
      ],
      "creativeWorkStatus": "Retracted",
      "datePublished": "2026-03-04",
      "headline": "DNA & water: below H2O saturation",
      "identifier": [
        {
          "@type": "PropertyValue",
          "propertyID": "doi",
          "value": "10.5555/(sici)1_2<3::aid>3.0.co;2-2",
        },
        {
          "@type": "PropertyValue",
          "propertyID": "arxiv",
          "value": "2601.01234",
        },
      ],
      "inLanguage": "en",
      "isPartOf": {
        "@type": "PublicationIssue",
        "isPartOf": {
          "@type": "PublicationVolume",
          "isPartOf": {
            "@type": "Periodical",
            "issn": [
              "1234-5679",
            ],
            "name": "Wells & Springs",
          },
          "volumeNumber": "62",
        },
        "issueNumber": "3",
      },
      "keywords": [
        "Recharge",
        "Rivers, Lakes, and Rain",
      ],
      "name": "DNA & water: below H2O saturation",
      "pagination": "114-131",
      "publisher": {
        "@type": "Organization",
        "name": "Halden Press",
      },
      "sameAs": [
        "https://arxiv.org/abs/2601.01234",
        "https://doi.org/10.5555/(sici)1_2%3C3::aid%3E3.0.co;2-2",
      ],
      "url": "https://people.example.org/publications/dna-and-water/",
    }
  `);
});

test.each(publicationTypes)('a work of type %s has nothing that schema.org does not know of it', (type) => {
  expect(schemaOrgProblems(publicationToJsonLd({ ...full, type }, url, profileUrl))).toEqual([]);
  expect(schemaOrgProblems(publicationToJsonLd({ ...bare(), type }, url, profileUrl))).toEqual([]);
});

test('finds what schema.org does not know', () => {
  const known = publicationToJsonLd(article, url, profileUrl);
  expect(schemaOrgProblems({ ...known, volumeNumber: '3' })).toEqual([
    ' ScholarlyArticle.volumeNumber is no property of this type',
  ]);
  expect(schemaOrgProblems({ ...known, author: { '@type': 'Book' } })).toEqual([
    ' ScholarlyArticle.author may not be of type Book',
  ]);
  expect(schemaOrgProblems({ ...known, '@type': 'Paper' })).toEqual([' has an unknown type "Paper"']);
  expect(schemaOrgProblems({ ...known, keywords: [] })).toEqual([' ScholarlyArticle.keywords is empty']);
});

test('the issue, its volume and its journal stand one in another', () => {
  const { isPartOf } = JSON.parse(JSON.stringify(publicationToJsonLd(article, url, profileUrl)));
  expect(isPartOf).toEqual({
    '@type': 'PublicationIssue',
    issueNumber: '3',
    isPartOf: {
      '@type': 'PublicationVolume',
      volumeNumber: '62',
      isPartOf: { '@type': 'Periodical', name: 'Wells & Springs', issn: ['1234-5679'] },
    },
  });
});

test('an author of the institution is the person of the profile', () => {
  const own = author('Osei', 'Akua', { slug: 'akua-osei' });
  const [person] = JSON.parse(
    JSON.stringify(publicationToJsonLd({ ...article, authorships: [own] }, url, profileUrl).author),
  );
  expect(person).toMatchObject({
    '@id': 'https://people.example.org/researchers/akua-osei/#person',
    url: 'https://people.example.org/researchers/akua-osei/',
  });
});

test('units belong to the institution, and an organisation elsewhere has its own address', () => {
  const unit = unitToJsonLd(
    { name: 'Physics', description: 'Of water.' },
    `${institution.url}units/physics/`,
    institution,
  );
  const other = organisationToJsonLd(
    {
      name: 'Okafor Institute',
      identifiers: [{ scheme: 'ror', value: '0042x0002' }],
      homepage: 'https://okafor.example/',
    },
    `${institution.url}organisations/okafor/`,
  );
  const home = institutionToJsonLd(institution);
  expect(unit.parentOrganization).toEqual({ '@id': home['@id'] });
  expect([other.url, other.sameAs]).toEqual(['https://okafor.example/', ['https://ror.org/0042x0002']]);
  for (const about of [unit, other, home]) expect(schemaOrgProblems(page(about))).toEqual([]);

  function page(about: typeof unit) {
    return pageToJsonLd({
      title: 'Of somebody',
      url: `${institution.url}x/`,
      description: 'A page.',
      lang: 'en',
      kind: 'collection',
      site: institution,
      trail: [],
      about,
    });
  }
});

test('a trail leads from the first page over the list to the page', () => {
  const paths = sitePaths({ address: 'https://people.example.org', base: '/faculty/' });
  const trail = (path: string, title: string) =>
    pathToTrail({ path, title, siteName: 'Halden' }, paths, languageOf('en')).map(
      ({ name, url: at }) => `${name} ${at}`,
    );
  expect(trail(paths.unit('physics', 2), 'Physics, page 2')).toEqual([
    'Halden https://people.example.org/faculty/',
    'Units https://people.example.org/faculty/units/',
    'Physics, page 2 https://people.example.org/faculty/units/physics/page/2/',
  ]);
  expect(trail(paths.units(), 'Units')).toHaveLength(2);
  expect(trail(paths.home(), 'Halden')).toHaveLength(1);
});

test('lists and what stands below them are collections', () => {
  const paths = sitePaths({ address: 'https://people.example.org', base: '/' });
  const kinds = [paths.home(), paths.topics(), paths.year(2026), paths.search(), paths.definitions()].map(
    (path) => pathToPageKind(path, paths, languageOf('en')),
  );
  expect(kinds).toEqual(['page', 'collection', 'collection', 'search', 'page']);
});

test('a page alone has no trail', () => {
  expect(trailToJsonLd(institution.url, [{ name: 'Halden', url: institution.url }])['@graph']).toEqual([]);
});

/** A work of which next to nothing is known. */
function bare(): Publication {
  const {
    venue: _,
    volume: _volume,
    issue: _issue,
    pages: _pages,
    language: _language,
    year: _year,
    ...rest
  } = article;
  return {
    ...rest,
    authorships: [],
    topics: [],
    identifiers: [],
    links: [],
    dates: [],
    versions: [],
  };
}

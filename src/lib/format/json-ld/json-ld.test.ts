import { expect, test } from 'vitest';
import { article } from '../citations/testing/works.ts';
import { publicationToJsonLd } from './publication-to-json-ld.ts';

test('describes a work in the words of schema.org', () => {
  const url = 'https://people.example.org/publications/dna-and-water/';
  expect(
    JSON.parse(
      JSON.stringify(publicationToJsonLd(article, url, (slug) => `https://people.example.org/${slug}`)),
    ),
  ).toMatchInlineSnapshot(`
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
      "identifier": {
        "@type": "PropertyValue",
        "propertyID": "doi",
        "value": "10.5555/(sici)1_2<3::aid>3.0.co;2-2",
      },
      "inLanguage": "en",
      "isPartOf": {
        "@type": "Periodical",
        "issn": [
          "1234-5679",
        ],
        "name": "Wells & Springs",
      },
      "issueNumber": "3",
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
      "volumeNumber": "62",
    }
  `);
});

import type { WriteExample } from './examples.ts';

const openAlexId = (letter: string, key: string): string =>
  `https://openalex.org/${letter}${9_000_000_000 + Number(key.replaceAll(/\D/g, ''))}`;

export const jsonExamples: Readonly<Record<string, WriteExample>> = {
  openalex: (items) =>
    JSON.stringify({
      meta: { count: items.length },
      results: items.map((item) => ({
        id: openAlexId('W', item.key),
        doi: item.doi,
        title: item.title,
        type: 'article',
        publication_year: Number(item.year),
        authorships: [
          {
            author: { id: openAlexId('A', item.key), display_name: `${item.given} ${item.family}` },
            raw_author_name: `${item.given} ${item.family}`,
            institutions: [{ display_name: item.venue }],
          },
        ],
        primary_location: {
          source: { display_name: item.venue, type: 'journal' },
          landing_page_url: item.url,
          pdf_url: item.url,
        },
        keywords: [{ display_name: item.keyword }],
        abstract: item.abstract,
      })),
    }),
  'csl-json': (items) =>
    JSON.stringify(
      items.map((item) => ({
        id: item.key,
        type: 'article-journal',
        title: item.title,
        author: [{ family: item.family, given: item.given }],
        issued: { 'date-parts': [[Number(item.year)]] },
        'container-title': item.venue,
        abstract: item.abstract,
        keyword: item.keyword,
        DOI: item.doi,
        URL: item.url,
      })),
    ),
  crossref: (items) =>
    JSON.stringify({
      status: 'ok',
      'message-type': 'work-list',
      'message-version': '1.0.0',
      message: {
        'total-results': items.length,
        items: items.map((item) => ({
          DOI: item.doi,
          URL: item.url,
          type: 'journal-article',
          title: [item.title],
          author: [
            {
              family: item.family,
              given: item.given,
              sequence: 'first',
              affiliation: [{ name: item.venue }],
            },
          ],
          issued: { 'date-parts': [[Number(item.year)]] },
          'container-title': [item.venue],
          abstract: item.abstract,
          subject: [item.keyword],
          link: [{ URL: item.url, 'content-type': 'application/pdf' }],
          'reference-count': 0,
          'is-referenced-by-count': 0,
          prefix: '10.5555',
          member: '1',
          source: 'Crossref',
        })),
      },
    }),
  datacite: (items) =>
    JSON.stringify({
      data: items.map((item) => ({
        id: item.doi,
        type: 'dois',
        attributes: {
          doi: item.doi,
          creators: [
            {
              name: `${item.family}, ${item.given}`,
              familyName: item.family,
              givenName: item.given,
              nameType: 'Personal',
            },
          ],
          titles: [{ title: item.title }],
          publisher: item.venue,
          publicationYear: Number(item.year),
          types: { resourceTypeGeneral: 'JournalArticle' },
          descriptions: [{ description: item.abstract, descriptionType: 'Abstract' }],
          subjects: [{ subject: item.keyword }],
          url: item.url,
        },
      })),
    }),
  orcid: (items) => {
    const [owner] = [...items].sort((a, b) => (a.key < b.key ? -1 : 1));
    return JSON.stringify({
      'orcid-identifier': {
        uri: 'https://orcid.org/0000-0002-1825-0097',
        path: '0000-0002-1825-0097',
        host: 'orcid.org',
      },
      person: {
        name: {
          'given-names': { value: owner?.given ?? 'Ada' },
          'family-name': { value: owner?.family ?? 'Brook' },
          path: '0000-0002-1825-0097',
          visibility: 'public',
        },
      },
      'activities-summary': {
        works: {
          group: items.map((item) => ({
            'external-ids': { 'external-id': [] },
            'work-summary': [
              {
                'put-code': Number(item.key.replaceAll(/\D/g, '')),
                title: { title: { value: item.title } },
                'journal-title': { value: item.venue },
                type: 'journal-article',
                'publication-date': { year: { value: item.year } },
                'external-ids': {
                  'external-id': [
                    {
                      'external-id-type': 'doi',
                      'external-id-value': item.doi,
                      'external-id-url': { value: item.url },
                      'external-id-relationship': 'self',
                    },
                  ],
                },
                url: { value: item.url },
                visibility: 'public',
                source: { 'source-name': { value: item.venue } },
              },
            ],
          })),
        },
      },
    });
  },
  'semantic-scholar': (items) =>
    JSON.stringify({
      total: items.length,
      data: items.map((item) => ({
        paperId: `649def34f8be52c8b66281af98ae884c09${item.key.replaceAll(/\D/g, '').padStart(6, '0')}`,
        externalIds: { DOI: item.doi },
        url: item.url,
        title: item.title,
        abstract: item.abstract,
        venue: item.venue,
        year: Number(item.year),
        authors: [{ authorId: '7', name: `${item.given} ${item.family}` }],
        journal: { name: item.venue },
        openAccessPdf: { url: item.url },
        fieldsOfStudy: [item.keyword],
      })),
    }),
  'roster-json': (items) =>
    JSON.stringify(
      items.map((item) => ({
        key: item.key,
        given: item.given,
        family: item.family,
        role: item.title,
        unit: item.venue,
        website: item.url,
      })),
    ),
};

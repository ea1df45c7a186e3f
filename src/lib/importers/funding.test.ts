import { describe, expect, test } from 'vitest';
import { crossrefImporter } from './crossref/index.ts';
import { dataciteImporter } from './datacite/index.ts';
import { jatsImporter } from './jats/index.ts';
import type { Importer } from './importer.ts';
import { openAlexImporter } from './openalex/index.ts';
import { pubmedXmlImporter } from './pubmed-xml/index.ts';
import { importWorks } from './testing/import-works.ts';

const ror = '05tarn012';
const funderId = '10.13039/999900000001';

const openAlexWork = (fields: object): string =>
  JSON.stringify({ id: 'https://openalex.org/W9900000001', title: 'On dust', type: 'article', ...fields });

const cases: readonly [string, Importer, string, object][] = [
  [
    'awards of OpenAlex, with the ROR id of their funder',
    openAlexImporter,
    openAlexWork({
      awards: [{ funder_display_name: 'River Board', funder_award_id: 'A 1' }],
      funders: [{ display_name: 'River Board', ror: `https://ror.org/${ror}` }],
    }),
    { funder: 'River Board', ror, award: 'A 1' },
  ],
  [
    'grants of older OpenAlex',
    openAlexImporter,
    openAlexWork({ grants: [{ funder_display_name: 'River Board', award_id: 'A 1' }] }),
    { funder: 'River Board', award: 'A 1' },
  ],
  [
    'funders of Crossref',
    crossrefImporter,
    JSON.stringify({
      DOI: '10.5555/dust',
      type: 'journal-article',
      title: ['On dust'],
      funder: [{ name: 'River Board', DOI: funderId, award: ['A 1'] }],
    }),
    { funder: 'River Board', funderId, award: 'A 1' },
  ],
  [
    'grants of PubMed',
    pubmedXmlImporter,
    '<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>On dust</ArticleTitle>' +
      '<GrantList><Grant><GrantID>A 1</GrantID><Agency>River Board</Agency><Country>Nowhere</Country></Grant></GrantList>' +
      '</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>',
    { funder: 'River Board', award: 'A 1' },
  ],
  [
    'award groups of JATS',
    jatsImporter,
    '<article article-type="research-article"><front><article-meta><article-id pub-id-type="doi">10.5555/dust</article-id>' +
      '<title-group><article-title>On dust</article-title></title-group><funding-group><award-group><funding-source>' +
      `<institution-wrap><institution-id>http://dx.doi.org/${funderId}</institution-id><institution>River Board</institution>` +
      '</institution-wrap></funding-source><award-id>A 1</award-id></award-group>' +
      '<funding-statement>We thank everybody.</funding-statement></funding-group></article-meta></front></article>',
    { funder: 'River Board', funderId, award: 'A 1' },
  ],
  [
    'funding references of DataCite',
    dataciteImporter,
    JSON.stringify({
      doi: '10.5555/dust',
      titles: [{ title: 'On dust' }],
      types: { resourceTypeGeneral: 'Dataset' },
      fundingReferences: [
        { funderName: 'River Board', funderIdentifier: `https://ror.org/${ror}`, awardNumber: 'A 1' },
      ],
    }),
    { funder: 'River Board', ror, award: 'A 1' },
  ],
  [
    'funding references in XML of DataCite',
    dataciteImporter,
    '<resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.5555/dust</identifier>' +
      '<titles><title>On dust</title></titles><fundingReferences><fundingReference><funderName>River Board</funderName>' +
      `<funderIdentifier funderIdentifierType="Crossref Funder ID">https://doi.org/${funderId}</funderIdentifier>` +
      '<awardNumber>A 1</awardNumber></fundingReference></fundingReferences></resource>',
    { funder: 'River Board', funderId, award: 'A 1' },
  ],
];

describe('who paid for a work', () => {
  test.each(cases)('is read from %s', async (_, importer, text, expected) => {
    const { works } = await importWorks(importer, text);
    expect(works[0]?.funding).toEqual([expected]);
  });

  test('is not said where the source is silent', async () => {
    const { works } = await importWorks(openAlexImporter, openAlexWork({ awards: [], funders: null }));
    expect(works[0]).not.toHaveProperty('funding');
  });
});

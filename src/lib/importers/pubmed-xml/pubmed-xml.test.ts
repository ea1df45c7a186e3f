import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { pubmedXmlImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(pubmedXmlImporter, text, { file: 'pubmed.xml', label: 'PubMed', ...context });

const toSet = (...records: readonly string[]): string =>
  `<?xml version="1.0"?>\n<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "pubmed.dtd">\n<PubmedArticleSet>${records.join('\n')}</PubmedArticleSet>`;

interface Parts {
  pmid?: string;
  article?: string;
  citation?: string;
  data?: string;
}

const named =
  '<ArticleTitle>Rivers.</ArticleTitle><AuthorList><Author><LastName>Brook</LastName><ForeName>Jan</ForeName></Author></AuthorList>';

const whole = toArticle({
  article: `<Journal><ISSN IssnType="Electronic">2049-3630</ISSN><JournalIssue CitedMedium="Internet"><Volume>12</Volume><Issue>3</Issue>
      <PubDate><Year>2020</Year><Month>Mar</Month></PubDate></JournalIssue><Title>Journal of invented rivers</Title><ISOAbbreviation>J Inv Riv</ISOAbbreviation></Journal>
    <ArticleTitle>Rivers of <i>Mytilus</i> &amp; sand.</ArticleTitle>
    <Pagination><StartPage>475</StartPage><EndPage>482</EndPage><MedlinePgn>475-82</MedlinePgn></Pagination>
    <ELocationID EIdType="doi" ValidYN="Y">10.1000/ABC</ELocationID><ELocationID EIdType="pii" ValidYN="Y">S1</ELocationID>
    <Abstract><AbstractText Label="BACKGROUND" NlmCategory="BACKGROUND">We measured H<sub>2</sub>O.</AbstractText>
      <AbstractText Label="METHODS" NlmCategory="METHODS">p &lt; 0.05 &amp; more.</AbstractText>
      <CopyrightInformation>© 2020 The Authors, under CC BY-NC 4.0.</CopyrightInformation></Abstract>
    <AuthorList CompleteYN="Y"><Author ValidYN="Y"><LastName>Färber</LastName><ForeName>Ines M</ForeName><Initials>IM</Initials>
        <Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier>
        <AffiliationInfo><Affiliation>Lake Institute, Rill, Norway. ines@example.org.</Affiliation><Identifier Source="ROR">https://ror.org/05gq02987</Identifier></AffiliationInfo></Author>
      <Author ValidYN="N"><LastName>Ferber</LastName><ForeName>Ines</ForeName></Author>
      <Author ValidYN="Y"><CollectiveName>Deep Lake</CollectiveName></Author></AuthorList>
    <Language>eng</Language>
    <PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType><PublicationType UI="D016454">Review</PublicationType></PublicationTypeList>
    <ArticleDate DateType="Electronic"><Year>2019</Year><Month>12</Month><Day>05</Day></ArticleDate>`,
  citation: `<MedlineJournalInfo><Country>Norway</Country><MedlineTA>J Inv Riv</MedlineTA><ISSNLinking>2049-3630</ISSNLinking></MedlineJournalInfo>
    <MeshHeadingList><MeshHeading><DescriptorName UI="D012391" MajorTopicYN="N">Rivers</DescriptorName><QualifierName UI="Q000737" MajorTopicYN="Y">chemistry</QualifierName></MeshHeading>
      <MeshHeading><DescriptorName UI="D006801" MajorTopicYN="N">Humans</DescriptorName></MeshHeading></MeshHeadingList>
    <KeywordList Owner="NOTNLM"><Keyword MajorTopicYN="N">sand, wet</Keyword></KeywordList>`,
  data: `<History><PubMedPubDate PubStatus="received"><Year>2019</Year><Month>1</Month><Day>2</Day></PubMedPubDate>
      <PubMedPubDate PubStatus="accepted"><Year>2019</Year><Month>11</Month><Day>3</Day></PubMedPubDate>
      <PubMedPubDate PubStatus="entrez"><Year>2019</Year><Month>12</Month><Day>6</Day></PubMedPubDate></History>
    <ArticleIdList><ArticleId IdType="pubmed">123</ArticleId><ArticleId IdType="pmc">PMC456</ArticleId><ArticleId IdType="doi">10.1000/ABC</ArticleId></ArticleIdList>
    <ReferenceList><Reference><ArticleIdList><ArticleId IdType="pubmed">999</ArticleId></ArticleIdList></Reference></ReferenceList>`,
});

describe('a whole article', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(toSet(whole));
    expect(diagnostics).toEqual([]);
    expect(works).toEqual([
      {
        kind: 'work',
        provenance: { source: 'pubmed-xml', label: 'PubMed', file: 'pubmed.xml', entry: '123', line: 3 },
        identifiers: [
          { scheme: 'pmid', value: '123' },
          { scheme: 'pmcid', value: 'PMC456' },
          { scheme: 'doi', value: '10.1000/abc' },
        ],
        type: 'review',
        title: { text: 'Rivers of Mytilus & sand', html: 'Rivers of <i>Mytilus</i> &amp; sand' },
        bylines: [
          {
            kind: 'person',
            display: 'Ines M Färber',
            family: 'Färber',
            given: 'Ines M',
            identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
            affiliations: [
              { name: 'Lake Institute, Rill, Norway.', identifiers: [{ scheme: 'ror', value: '05gq02987' }] },
            ],
          },
          { kind: 'group', display: 'Deep Lake', identifiers: [], affiliations: [] },
        ],
        authorCount: 2,
        bylinesTruncated: false,
        editors: [],
        dates: [
          { value: '2019-12-05', basis: 'published' },
          { value: '2020-03', basis: 'issued' },
          { value: '2019-01-02', basis: 'submitted' },
          { value: '2019-11-03', basis: 'accepted' },
        ],
        versionKind: 'published',
        venue: { name: 'Journal of invented rivers', kind: 'journal', issn: ['2049-3630'] },
        volume: '12',
        issue: '3',
        pages: '475–482',
        abstract: {
          text: 'BACKGROUND: We measured H2O. METHODS: p < 0.05 & more.',
          html: '<p><strong>BACKGROUND:</strong> We measured H<sub>2</sub>O.</p><p><strong>METHODS:</strong> p &lt; 0.05 &amp; more.</p>',
          lang: 'en',
          licence: 'CC-BY-NC-4.0',
        },
        topics: [
          { scheme: 'mesh', id: 'D012391', name: 'Rivers' },
          { scheme: 'keyword', name: 'sand, wet' },
        ],
        relations: [],
        links: [],
        language: 'en',
        retracted: false,
      },
    ]);
  });

  it.each([
    ['in a set', toSet(whole)],
    ['alone', whole],
    [
      'as a citation of MEDLINE',
      `<MedlineCitationSet>${/<MedlineCitation .*<\/MedlineCitation>/s.exec(whole)?.[0] ?? ''}</MedlineCitationSet>`,
    ],
  ])('is read %s and recognised', async (_, text) => {
    expect(pubmedXmlImporter.accepts('x', text)).toBe(true);
    expect(toEntries((await read(text)).works)).toEqual(['123']);
  });

  it.each([
    '',
    '<article><front/></article>',
    '<xml><records><record/></records></xml>',
    '{"PubmedArticle":1}',
    'PMID- 1',
  ])('is not seen in another format: %s', (head) => {
    expect(pubmedXmlImporter.accepts('x.xml', head)).toBe(false);
  });
});

describe('what is broken', () => {
  it('costs its record', async () => {
    const broken = '<PubmedArticle><MedlineCitation><PMID>9</PMID><Article><ArticleTitle>Lost';
    const { works, diagnostics } = await read(toSet(broken, whole));
    expect(toEntries(works)).toEqual(['123']);
    expect(diagnostics).toMatchObject([{ code: 'broken-xml', severity: 'error', line: 3 }]);
  });

  it('or says nothing is named', async () => {
    const { works, diagnostics } = await read(toSet('<PubmedArticle/>', whole));
    expect(works).toHaveLength(1);
    expect(diagnostics).toMatchObject([{ code: 'not-a-record', entry: '#1' }]);
  });

  it('or deleted is named once', async () => {
    const { diagnostics } = await read(
      toSet(whole, '<DeleteCitation><PMID>1</PMID><PMID>2</PMID></DeleteCitation>'),
    );
    expect(diagnostics).toMatchObject([{ code: 'unused-record-kind', severity: 'notice', value: '1 2' }]);
  });

  it('never makes an importer fail', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<PubmedArticle>',
        '</PubmedArticle>',
        '<MedlineCitation>',
        '<Article>',
        '</Article>',
        '<ArticleTitle>',
        '<AuthorList>',
        '<Author>',
        '<PubDate>',
        '<Year>',
        '&lt;',
        '<![CDATA[',
        ']]>',
        '<i>',
        '<AbstractText Label="x">',
        '<CommentsCorrections RefType="RetractionIn">',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { diagnostics } = await read(pieces.join(''));
        expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await read(bytes);
      }),
      { numRuns: 100 },
    );
  });
});

it('reads the same records in any order', async () => {
  const records = ['1', '2', '3'].map((pmid) => toArticle({ pmid, article: named }));
  const { works: forwards } = await read(toSet(...records));
  const { works: backwards } = await read(toSet(...[...records].reverse()));
  const withoutLine = ({ provenance, ...work }: WorkRecord): unknown => ({
    ...work,
    entry: provenance.entry,
  });
  expect([...backwards].reverse().map(withoutLine)).toEqual(forwards.map(withoutLine));
});

function toArticle({ pmid = '123', article = '', citation = '', data = '' }: Parts): string {
  return `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article>${article}</Article>${citation}</MedlineCitation><PubmedData>${data}</PubmedData></PubmedArticle>`;
}

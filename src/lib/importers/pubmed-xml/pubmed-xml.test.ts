import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
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

function toArticle({ pmid = '123', article = '', citation = '', data = '' }: Parts): string {
  return `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article>${article}</Article>${citation}</MedlineCitation><PubmedData>${data}</PubmedData></PubmedArticle>`;
}

const named =
  '<ArticleTitle>Rivers.</ArticleTitle><AuthorList><Author><LastName>Brook</LastName><ForeName>Jan</ForeName></Author></AuthorList>';

async function one(parts: Parts): Promise<WorkRecord> {
  const { works } = await read(toSet(toArticle({ ...parts, article: `${named}${parts.article ?? ''}` })));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

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

describe('dates of the issue', () => {
  it.each([
    ['<Year>2003</Year><Season>Spring</Season>', '2003'],
    ['<MedlineDate>1998 Dec-1999 Jan</MedlineDate>', '1998-12'],
    ['<MedlineDate>1998 Nov-Dec</MedlineDate>', '1998-11'],
    ['<MedlineDate>2003 Spring</MedlineDate>', '2003'],
    ['<MedlineDate>1976-1977</MedlineDate>', '1976'],
    ['<Year>2009</Year><Month>02</Month>', '2009-02'],
    ['<Year>2020</Year><Month>Jan</Month><Day>1</Day>', '2020-01-01'],
  ])('%s is %s', async (date, value) => {
    const work = await one({
      article: `<Journal><JournalIssue><PubDate>${date}</PubDate></JournalIssue></Journal>`,
    });
    expect(work.dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('that cannot be read are reported', async () => {
    const { diagnostics } = await read(
      toSet(
        toArticle({
          article: `${named}<Journal><JournalIssue><PubDate><MedlineDate>soon</MedlineDate></PubDate></JournalIssue></Journal>`,
        }),
      ),
    );
    expect(diagnostics).toMatchObject([{ code: 'unreadable-date', value: 'soon', entry: '123' }]);
  });
});

describe('types', () => {
  it.each([
    [['Journal Article'], 'article'],
    [['Journal Article', 'Randomized Controlled Trial'], 'article'],
    [['Letter', 'Comment'], 'letter'],
    [['Editorial'], 'editorial'],
    [['Published Erratum'], 'erratum'],
    [['Systematic Review', 'Journal Article'], 'review'],
    [['Preprint', 'Journal Article'], 'preprint'],
  ])('%j is %s', async (names, type) => {
    const list = names.map((name) => `<PublicationType>${name}</PublicationType>`).join('');
    expect((await one({ article: `<PublicationTypeList>${list}</PublicationTypeList>` })).type).toBe(type);
  });
});

describe('notices', () => {
  const notices = (
    kind: string,
    source = 'Rivers J. 2021 Jan;1(1):1. doi: 10.1000/notice.',
    pmid = '77',
  ): string =>
    `<CommentsCorrectionsList><CommentsCorrections RefType="${kind}"><RefSource>${source}</RefSource>${pmid === '' ? '' : `<PMID>${pmid}</PMID>`}</CommentsCorrections></CommentsCorrectionsList>`;

  it.each([
    ['RetractionIn', 'is-retracted-by', true],
    ['RetractionOf', 'retracts', false],
    ['ErratumIn', 'is-corrected-by', false],
    ['ErratumFor', 'corrects', false],
    ['UpdateOf', 'is-version-of', false],
  ])('%s is %s', async (kind, type, retracted) => {
    const work = await one({ citation: notices(kind) });
    expect(work).toMatchObject({ relations: [{ type, target: { scheme: 'pmid', value: '77' } }], retracted });
  });

  it('without a PubMed id are known by their DOI', async () => {
    const work = await one({ citation: notices('RetractionIn', undefined, '') });
    expect(work.relations).toEqual([
      { type: 'is-retracted-by', target: { scheme: 'doi', value: '10.1000/notice' } },
    ]);
  });

  it('of comments and citations are no relations', async () => {
    expect((await one({ citation: notices('Cites') })).relations).toEqual([]);
    expect((await one({ citation: notices('CommentIn') })).relations).toEqual([]);
  });

  it('link a preprint and its article', async () => {
    const preprint = await one({
      article: '<PublicationTypeList><PublicationType>Preprint</PublicationType></PublicationTypeList>',
      citation: notices('UpdateIn'),
    });
    expect(preprint.relations.map(({ type }) => type)).toEqual(['is-preprint-of']);
    const article = await one({ citation: notices('UpdateOf', 'bioRxiv. 2020 Jan 2') });
    expect(article.relations.map(({ type }) => type)).toEqual(['has-preprint']);
  });

  it('are in the types of a retracted work too', async () => {
    const work = await one({
      article:
        '<PublicationTypeList><PublicationType>Retracted Publication</PublicationType></PublicationTypeList>',
    });
    expect(work).toMatchObject({ type: 'article', retracted: true });
  });
});

describe('authors', () => {
  it('are known to be cut', async () => {
    const cut = named.replace('<AuthorList>', '<AuthorList CompleteYN="N">');
    const { works } = await read(toSet(toArticle({ article: cut })));
    expect(works[0]).toMatchObject({ bylinesTruncated: true, authorCount: 1 });
  });

  it('with a wrong ORCID iD keep their name', async () => {
    const wrong = named.replace(
      '</Author>',
      '<Identifier Source="ORCID">0000-0002-1825-0098</Identifier></Author>',
    );
    const { works, diagnostics } = await read(toSet(toArticle({ article: wrong })));
    expect(works.map(toNames)).toEqual([['Jan Brook']]);
    expect(diagnostics).toMatchObject([{ code: 'invalid-orcid', severity: 'notice' }]);
  });

  it('of old records have their affiliation in themselves', async () => {
    const old = named.replace('</Author>', '<Affiliation>Lake Institute</Affiliation></Author>');
    const { works } = await read(toSet(toArticle({ article: old })));
    expect(works[0]?.bylines[0]?.affiliations).toEqual([{ name: 'Lake Institute', identifiers: [] }]);
  });
});

describe('titles and abstracts in another language', () => {
  it('lose the brackets of a translation', async () => {
    const { works } = await read(
      toSet(toArticle({ article: '<ArticleTitle>[Rivers and sand].</ArticleTitle>' })),
    );
    expect(works[0]?.title?.text).toBe('Rivers and sand');
  });

  it('stand in for those that are missing', async () => {
    const { works } = await read(
      toSet(
        toArticle({
          article: '<ArticleTitle>[Not Available].</ArticleTitle><VernacularTitle>Flüsse.</VernacularTitle>',
          citation:
            '<OtherAbstract Type="Publisher" Language="ger"><AbstractText>Wir maßen.</AbstractText></OtherAbstract>',
        }),
      ),
    );
    expect(works[0]).toMatchObject({
      title: { text: 'Flüsse' },
      abstract: { text: 'Wir maßen.', lang: 'de' },
    });
  });
});

describe('books', () => {
  const toBook = (inner: string): string =>
    `<PubmedBookArticleSet><PubmedBookArticle><BookDocument><PMID>5</PMID>
      <ArticleIdList><ArticleId IdType="bookaccession">NBK5</ArticleId></ArticleIdList>
      <Book><Publisher><PublisherName>Invented Press</PublisherName></Publisher><BookTitle book="rivers">Rivers</BookTitle><PubDate><Year>1993</Year></PubDate>
      <AuthorList Type="editors"><Author><LastName>Brook</LastName><ForeName>Jan</ForeName></Author></AuthorList><Isbn>9783161484100</Isbn></Book>${inner}</BookDocument></PubmedBookArticle></PubmedBookArticleSet>`;

  it('are works', async () => {
    const { works } = await read(toBook(''));
    expect(works).toMatchObject([
      {
        type: 'edited-book',
        title: { text: 'Rivers' },
        editors: [{ display: 'Jan Brook' }],
        dates: [{ value: '1993', basis: 'issued' }],
        links: [{ url: 'https://www.ncbi.nlm.nih.gov/books/NBK5/' }],
        identifiers: [
          { scheme: 'pmid', value: '5' },
          { scheme: 'isbn', value: '9783161484100' },
        ],
      },
    ]);
  });

  it('have parts, which are chapters with a date of their own', async () => {
    const { works } = await read(
      toBook(
        '<ArticleTitle>Sand</ArticleTitle><AuthorList Type="authors"><Author><LastName>Färber</LastName><ForeName>Ines</ForeName></Author></AuthorList><PublicationType>Review</PublicationType><ContributionDate><Year>2012</Year><Month>3</Month><Day>27</Day></ContributionDate>',
      ),
    );
    expect(works).toMatchObject([
      {
        type: 'chapter',
        title: { text: 'Sand' },
        venue: { name: 'Rivers', kind: 'book', publisher: 'Invented Press' },
        bylines: [{ display: 'Ines Färber' }],
        editors: [{ display: 'Jan Brook' }],
        dates: [{ value: '2012-03-27', basis: 'published' }],
      },
    ]);
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

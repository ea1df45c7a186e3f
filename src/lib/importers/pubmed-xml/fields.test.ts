import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
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

async function one(parts: Parts): Promise<WorkRecord> {
  const { works } = await read(toSet(toArticle({ ...parts, article: `${named}${parts.article ?? ''}` })));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

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

function toArticle({ pmid = '123', article = '', citation = '', data = '' }: Parts): string {
  return `<PubmedArticle><MedlineCitation Status="MEDLINE" Owner="NLM"><PMID Version="1">${pmid}</PMID><Article>${article}</Article>${citation}</MedlineCitation><PubmedData>${data}</PubmedData></PubmedArticle>`;
}

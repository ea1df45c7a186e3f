import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { cslJsonImporter } from '../csl-json/index.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { semanticScholarImporter } from './index.ts';

const id = (digit: string) => digit.repeat(40);
const paper = {
  paperId: id('a'),
  title: 'Reeds of the lower river',
  authors: [{ authorId: '123', name: 'Ines Färber' }],
  year: 2020,
};

async function readOne(changed: object): Promise<WorkRecord> {
  const [work] = (await importWorks(semanticScholarImporter, JSON.stringify({ ...paper, ...changed }))).works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('the shapes of Semantic Scholar', () => {
  const other = { ...paper, paperId: id('b') };

  it.each([
    ['a page', { total: 2, offset: 0, data: [paper, other] }],
    ['a page of a bulk search', { total: 2, token: 'X', data: [paper, other] }],
    ['a list', [paper, other]],
    ['recommendations', { recommendedPapers: [paper, other] }],
    ['citations', { offset: 0, data: [{ isInfluential: true, citingPaper: paper }, { citedPaper: other }] }],
  ])('%s is recognised and read', async (_, value) => {
    const text = JSON.stringify(value);
    expect([semanticScholarImporter, cslJsonImporter].map((each) => each.accepts('x', text))).toEqual([
      true,
      false,
    ]);
    const { works, diagnostics } = await importWorks(semanticScholarImporter, text);
    expect(toEntries(works)).toEqual([id('a'), id('b')]);
    expect(diagnostics).toEqual([]);
  });

  it('papers of an author are read, and the author is named', async () => {
    const author = { authorId: '123', name: 'Ines Färber', paperCount: 2, papers: [paper, other] };
    const { works, diagnostics } = await importWorks(semanticScholarImporter, JSON.stringify(author));
    expect(works).toHaveLength(2);
    expect(diagnostics).toMatchObject([{ code: 'unused-record-kind', severity: 'notice', value: '123' }]);
  });

  it('a dataset spells its fields without capitals', async () => {
    const line = {
      corpusid: 7,
      externalids: { DOI: '10.5555/REEDS.1', ArXiv: null },
      title: 'Reeds',
      authors: [{ authorId: null, name: 'Ida Brook' }],
      publicationdate: '2020-05-06',
      publicationtypes: ['Review'],
      s2fieldsofstudy: [{ category: 'Ecology', source: 'external' }],
      updated: '2024-01-02T00:00:00Z',
    };
    const text = [line, { ...line, corpusid: 8 }].map((each) => JSON.stringify(each)).join('\n');
    expect(semanticScholarImporter.accepts('x', text)).toBe(true);
    const { works } = await importWorks(semanticScholarImporter, text);
    expect(works).toHaveLength(2);
    expect(works[0]).toMatchObject({
      type: 'review',
      identifiers: [{ scheme: 'doi', value: '10.5555/reeds.1' }],
      dates: [{ value: '2020-05-06', basis: 'issued' }],
      topics: [{ scheme: 'keyword', name: 'Ecology' }],
      provenance: { entry: 'CorpusId:7', retrieved: '2024-01-02' },
    });
  });

  it('what has no title is named once a kind', async () => {
    const text = JSON.stringify([null, { paperId: id('c'), authors: null }, { paperId: id('d') }, paper]);
    const { works, diagnostics } = await importWorks(semanticScholarImporter, text);
    expect(works).toHaveLength(1);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^One record of kind paper that was not found/),
      expect.stringMatching(/^2 records of kind paper without a title/),
    ]);
  });

  it('an answer that found nothing is one, and an error is nobody’s', async () => {
    const none = '{"total": 0, "offset": 0}';
    expect(semanticScholarImporter.accepts('x', none)).toBe(true);
    expect(await importWorks(semanticScholarImporter, none)).toEqual({ works: [], diagnostics: [] });
    expect(semanticScholarImporter.accepts('x', '{"error":"Paper not found"}')).toBe(false);
  });
});

it('keeps every identifier that others use, and none that Semantic Scholar makes for itself', async () => {
  const work = await readOne({
    corpusId: 7,
    externalIds: {
      DOI: '10.5555/REEDS.1',
      ArXiv: '2001.00001',
      PubMed: '123',
      PubMedCentral: '456',
      DBLP: 'journals/jir/Faerber20',
      ACL: '2020.acl-main.1',
      MAG: '789',
      CorpusId: 7,
    },
  });
  expect(work.identifiers).toEqual([
    { scheme: 'doi', value: '10.5555/reeds.1' },
    { scheme: 'arxiv', value: '2001.00001' },
    { scheme: 'pmid', value: '123' },
    { scheme: 'pmcid', value: 'PMC456' },
    { scheme: 'dblp', value: 'journals/jir/Faerber20' },
    { scheme: 'acl', value: '2020.acl-main.1' },
    { scheme: 'mag', value: '789' },
  ]);
});

it('keeps authors with what is known of them', async () => {
  const work = await readOne({
    authors: [
      {
        authorId: '1',
        name: 'I. Färber',
        externalIds: { ORCID: '0000-0002-1825-0097', DBLP: ['Ines Färber 0002'] },
        affiliations: ['Institute of Reeds'],
      },
      { authorId: null, name: 'Deep Lake Collaboration' },
      { authorId: null, name: 'et al.' },
    ],
  });
  expect(toNames(work)).toEqual(['I. Färber', 'Deep Lake Collaboration']);
  expect(work.bylinesTruncated).toBe(true);
  expect(work.bylines[0]).toMatchObject({
    identifiers: [
      { scheme: 'orcid', value: '0000-0002-1825-0097' },
      { scheme: 'dblp', value: 'Ines Färber 0002' },
    ],
    affiliations: [{ name: 'Institute of Reeds' }],
  });
});

it.each([
  ['12 5', { volume: '12', issue: '5' }],
  ['35 Suppl 1', { volume: '35 Suppl 1' }],
])('reads the volume %s', async (volume, fields) => {
  const { volume: read, issue } = await readOne({ journal: { volume } });
  expect({ volume: read, issue }).toEqual({ issue: undefined, ...fields });
});

it('keeps venue, date, abstract, fields and open copy', async () => {
  const work = await readOne({
    publicationTypes: ['JournalArticle'],
    publicationVenue: { name: 'Journal of Invented Rivers', type: 'journal', issn: '2049-3630' },
    venue: 'J. Inv. Rivers',
    journal: { name: 'JIR', volume: '7', pages: '\n  1-9\n ' },
    publicationDate: '2020-01-01',
    abstract: 'Reeds &amp;lt; 3 m.',
    fieldsOfStudy: ['Ecology'],
    s2FieldsOfStudy: [{ category: 'Ecology' }, { category: 'Geology' }],
    openAccessPdf: { url: 'https://journal.example.org/1.pdf', status: 'GOLD', license: 'CCBYNC' },
    tldr: { text: 'Reeds grow.' },
  });
  expect(work).toMatchObject({
    type: 'article',
    versionKind: 'published',
    venue: { name: 'Journal of Invented Rivers', kind: 'journal', issn: ['2049-3630'] },
    volume: '7',
    pages: '1–9',
    dates: [{ value: '2020', basis: 'issued' }],
    abstract: { text: 'Reeds < 3 m.' },
    licence: 'CC-BY-NC',
    links: [{ rel: 'pdf', url: 'https://journal.example.org/1.pdf' }],
  });
  expect(work.topics.map(({ name }) => name)).toEqual(['Ecology', 'Geology']);
});

it('takes a paper of arXiv for a preprint', async () => {
  const work = await readOne({
    publicationTypes: ['JournalArticle'],
    venue: 'arXiv.org',
    externalIds: { ArXiv: '2001.00001' },
  });
  expect(work).toMatchObject({ type: 'preprint', venue: { name: 'arXiv', kind: 'repository' } });
});

describe('whatever comes in', () => {
  it('never breaks the importer, and other papers are read', async () => {
    const names = fc.constantFrom(
      ...['authors', 'externalIds', 'publicationVenue', 'journal', 'publicationDate', 'year', 'abstract'],
      ...['openAccessPdf', 'fieldsOfStudy', 's2FieldsOfStudy', 'publicationTypes', 'title'],
    );
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, value) => {
        const text = JSON.stringify([
          { ...paper, [name]: value },
          { ...paper, paperId: id('b') },
        ]);
        const { works } = await importWorks(semanticScholarImporter, text);
        expect(toEntries(works)).toContain(id('b'));
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), fc.json()), async (input) => {
        await expect(importWorks(semanticScholarImporter, input)).resolves.toBeDefined();
      }),
    );
  });

  it('of nothing but nulls is a paper with its title', async () => {
    const nulls = Object.fromEntries(
      ['authors', 'externalIds', 'venue', 'journal', 'abstract', 'year', 'tldr'].map((name) => [name, null]),
    );
    expect(await readOne(nulls)).toMatchObject({ title: { text: paper.title }, bylines: [], dates: [] });
  });
});

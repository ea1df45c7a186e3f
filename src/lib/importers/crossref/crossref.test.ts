import { describe, expect, it } from 'vitest';
import { cslJsonImporter } from '../csl-json/index.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { crossrefImporter } from './index.ts';
import { article, read, readOne } from './testing/invented-article.ts';

describe('the shapes of Crossref', () => {
  const items = [article, { ...article, DOI: '10.5555/reeds.2' }];
  const list = { status: 'ok', 'message-type': 'work-list', 'message-version': '1.0.0', message: { items } };

  it.each([
    ['an answer with a list', JSON.stringify(list)],
    ['an array', JSON.stringify(items)],
    ['an object with items', JSON.stringify({ items })],
    ['one record a line', items.map((item) => JSON.stringify(item)).join('\n')],
  ])('%s is recognised and read', async (_, text) => {
    expect([crossrefImporter, cslJsonImporter].map((each) => each.accepts('x', text))).toEqual([true, false]);
    const { works, diagnostics } = await importWorks(crossrefImporter, text);
    expect(toEntries(works)).toEqual(['10.5555/Reeds.1', '10.5555/reeds.2']);
    expect(diagnostics).toEqual([]);
  });

  it('an answer about one work is one', async () => {
    const text = JSON.stringify({ status: 'ok', 'message-type': 'work', message: article });
    expect(crossrefImporter.accepts('x', text)).toBe(true);
    expect(toEntries((await importWorks(crossrefImporter, text)).works)).toEqual(['10.5555/Reeds.1']);
  });

  it('an empty list says nothing, and an error is named', async () => {
    const empty = { ...list, message: { 'total-results': 0, items: [] } };
    expect(await importWorks(crossrefImporter, JSON.stringify(empty))).toEqual({
      works: [],
      diagnostics: [],
    });
    const error = {
      status: 'failed',
      'message-type': 'validation-failure',
      message: [{ type: 'parameter' }],
    };
    expect(crossrefImporter.accepts('x', JSON.stringify(error))).toBe(true);
    const { works, diagnostics } = await importWorks(crossrefImporter, JSON.stringify(error));
    expect(works).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['not-a-record']);
  });

  it('journals, issues and parts are named once a kind', async () => {
    const others = ['journal', 'component', 'journal', 'grant'].map((type, i) => ({
      DOI: `10.5555/${i}`,
      type,
    }));
    const text = JSON.stringify([...others, article]);
    const { works, diagnostics } = await importWorks(crossrefImporter, text);
    expect(works).toHaveLength(1);
    expect(diagnostics.map(({ code, value }) => [code, value])).toEqual([
      ['unused-record-kind', '10.5555/0 10.5555/2'],
      ['unused-record-kind', '10.5555/1'],
      ['unused-record-kind', '10.5555/3'],
    ]);
  });
});

describe('a title', () => {
  it('has its subtitle, but no running head', async () => {
    const titles = await read(
      { ...article, subtitle: ['A survey'] },
      { ...article, subtitle: ['Lower reeds'] },
      { ...article, subtitle: ['Letter to the Editor'] },
      { ...article, title: ['Which reeds?'], subtitle: ['A survey'] },
    );
    expect(titles.map(({ title }) => title?.text)).toEqual([
      'Reeds of the lower river: A survey',
      'Reeds of the lower river',
      'Reeds of the lower river',
      'Which reeds? A survey',
    ]);
  });

  it('is none that is the DOI of the work', async () => {
    expect((await readOne({ title: ['10.5555/REEDS.1'] })).title).toBeUndefined();
  });

  it('may be missing, be text, or stand in another language alone', async () => {
    const titles = await read(
      { ...article, title: [] },
      { ...article, title: 'Reeds &amp;amp; <i>Typha</i>' },
      { ...article, title: [''], 'original-title': ['Schilf'] },
    );
    expect(titles.map(({ title }) => title?.html ?? title?.text)).toEqual([
      undefined,
      'Reeds &amp; <i>Typha</i>',
      'Schilf',
    ]);
  });
});

describe('authors', () => {
  it('are people and bodies, in ordinary case, with their ORCID iDs and organisations', async () => {
    const work = await readOne({
      author: [
        {
          family: 'VAN DER BROOK',
          given: 'JAN',
          suffix: 'Jr.',
          ORCID: 'http://orcid.org/0000-0002-1825-0097',
          'authenticated-orcid': false,
          affiliation: [
            { name: 'Institute of Reeds', id: [{ id: 'https://ror.org/05dxps055', 'id-type': 'ROR' }] },
          ],
        },
        { name: 'Deep Lake Collaboration', affiliation: [] },
        { family: 'Sukarwati', affiliation: [] },
        { family: 'et al.' },
      ],
    });
    expect(toNames(work)).toEqual(['Jan van der Brook Jr.', 'Deep Lake Collaboration', 'Sukarwati']);
    expect(work.bylinesTruncated).toBe(true);
    expect(work.bylines[0]).toMatchObject({
      identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
      affiliations: [{ name: 'Institute of Reeds', identifiers: [{ scheme: 'ror', value: '05dxps055' }] }],
    });
    expect(work.bylines[1]?.kind).toBe('group');
  });

  it('that are null are noted and cost nobody else', async () => {
    const { works, diagnostics } = await importWorks(
      crossrefImporter,
      JSON.stringify([{ ...article, author: [null, ...article.author, { affiliation: [] }] }]),
    );
    expect(works.map(toNames)).toEqual([['Ines Färber']]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['null-author', 'null-author']);
  });
});

describe('dates', () => {
  const dates = async (changed: object) =>
    (await readOne({ issued: { 'date-parts': [[null]] }, ...changed })).dates.map(
      ({ basis, value }) => `${basis} ${value}`,
    );
  const on = (...parts: readonly number[]) => ({ 'date-parts': [parts] });

  it('say what happened, and [[null]] says nothing', async () => {
    expect(await dates({})).toEqual([]);
    expect(
      await dates({
        accepted: on(2020, 1, 9),
        'published-online': on(2020, 2),
        'published-print': on(2020, 5),
      }),
    ).toEqual(['accepted 2020-01-09', 'published 2020-02']);
  });

  it('of 1 January are years, unless another date stands near', async () => {
    expect(await dates({ issued: on(2004, 1, 1), created: on(2014, 9, 19) })).toEqual(['issued 2004']);
    expect(await dates({ issued: on(2004, 1, 1), created: on(2003, 12, 19) })).toEqual(['issued 2004-01-01']);
  });

  it('that make no sense are noted', async () => {
    const { diagnostics } = await importWorks(
      crossrefImporter,
      JSON.stringify([{ ...article, issued: on(9, 9) }]),
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreadable-date']);
  });
});

it('takes an abstract out of its JATS, and decodes what was escaped twice', async () => {
  const work = await readOne({
    language: 'en',
    abstract:
      '<jats:title>Abstract</jats:title><jats:p>Reeds &amp;lt; 3 m hold CO<jats:sub>2</jats:sub>.</jats:p>',
  });
  expect(work.abstract).toEqual({
    text: 'Reeds < 3 m hold CO2.',
    html: '<p>Reeds &lt; 3 m hold CO<sub>2</sub>.</p>',
    lang: 'en',
  });
});

it('keeps place, numbers, licence and PDF', async () => {
  const work = await readOne({
    volume: '7',
    'journal-issue': { issue: '2' },
    page: '155-157',
    'article-number': 'e12',
    ISSN: ['http://id.crossref.org/issn/2049-3630'],
    publisher: 'Invented Press',
    license: [
      { URL: 'https://journal.example.org/tdm', 'content-version': 'tdm' },
      { URL: 'http://creativecommons.org/licenses/by/4.0/', 'content-version': 'vor' },
    ],
    link: [
      {
        URL: 'https://journal.example.org/check.pdf',
        'content-type': 'application/pdf',
        'intended-application': 'similarity-checking',
      },
      { URL: 'https://journal.example.org/1.pdf', 'content-type': 'application/pdf' },
    ],
    URL: 'http://dx.doi.org/10.5555/reeds.1',
    resource: { primary: { URL: 'https://journal.example.org/1' } },
    subject: ['Ecology'],
  });
  expect(work).toMatchObject({
    identifiers: [{ scheme: 'doi', value: '10.5555/reeds.1' }],
    venue: {
      name: 'Journal of Invented Rivers',
      kind: 'journal',
      issn: ['2049-3630'],
      publisher: 'Invented Press',
    },
    volume: '7',
    issue: '2',
    pages: '155–157',
    articleNumber: 'e12',
    licence: 'CC-BY-4.0',
    links: [
      { rel: 'landing', url: 'https://journal.example.org/1' },
      { rel: 'pdf', url: 'https://journal.example.org/1.pdf' },
    ],
    topics: [{ scheme: 'keyword', name: 'Ecology' }],
  });
});

it('takes the book, not its series, for the venue of a chapter, and its ISBN for that of the book', async () => {
  const work = await readOne({
    type: 'book-chapter',
    'container-title': ['Lecture Notes in Invention', 'Rivers and Reeds'],
    ISBN: ['9783161484100'],
  });
  expect(work).toMatchObject({
    type: 'chapter',
    venue: { name: 'Rivers and Reeds', kind: 'book' },
    identifiers: [{ scheme: 'doi' }],
    relations: [{ type: 'is-part-of', target: { scheme: 'isbn', value: '9783161484100' } }],
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { cslJsonImporter } from './index.ts';

const read = (text: string, context: Partial<ImportContext> = {}) =>
  importWorks(cslJsonImporter, text, { file: 'works.json', label: 'Library export', ...context });

/** The work that one item becomes; its title keeps the item from being reported. */
async function one(item: object): Promise<WorkRecord> {
  const { works } = await read(JSON.stringify([{ id: 'a', title: 'Rivers', ...item }]));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const article = {
  id: 'faerber2020',
  type: 'article-journal',
  title: 'Rivers of <i>Mytilus</i> &amp; sand',
  author: [
    { family: 'Färber', given: 'Ines', ORCID: 'http://orcid.org/0000-0002-1825-0097' },
    { family: 'Brook', given: 'Jan', 'non-dropping-particle': 'van der' },
    { literal: 'Deep Lake Collaboration' },
  ],
  issued: { 'date-parts': [['2020', '3', null]] },
  'container-title': 'Journal of Invented Rivers',
  volume: 12,
  issue: '3',
  page: '1-15',
  DOI: 'https://doi.org/10.1000/ABC',
  URL: 'https://aclanthology.org/2020.acl-main.1',
  ISSN: '2049-3630, 2049-363X',
  PMID: '123',
  abstract: '<jats:p>We measured H<jats:sub>2</jats:sub>O.</jats:p>',
  keyword: 'rivers, sand; silt',
  language: 'en-GB',
  publisher: 'Invented Press',
};

describe('a whole item', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(JSON.stringify([article]), {
      rule: { files: '*', list: 'open', abstracts: 'full', retrieved: '2026-01', licence: 'CC0-1.0' },
    });
    expect(diagnostics).toEqual([]);
    expect(works[0]).toEqual({
      kind: 'work',
      provenance: {
        source: 'csl-json',
        label: 'Library export',
        file: 'works.json',
        entry: 'faerber2020',
        line: 1,
        retrieved: '2026-01',
        licence: 'CC0-1.0',
      },
      identifiers: [
        { scheme: 'doi', value: '10.1000/abc' },
        { scheme: 'acl', value: '2020.acl-main.1' },
        { scheme: 'pmid', value: '123' },
      ],
      type: 'article',
      title: { text: 'Rivers of Mytilus & sand', html: 'Rivers of <i>Mytilus</i> &amp; sand', lang: 'en-GB' },
      bylines: [
        {
          kind: 'person',
          display: 'Ines Färber',
          family: 'Färber',
          given: 'Ines',
          identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
          affiliations: [],
        },
        {
          kind: 'person',
          display: 'Jan van der Brook',
          family: 'Brook',
          given: 'Jan',
          particle: 'van der',
          identifiers: [],
          affiliations: [],
        },
        { kind: 'group', display: 'Deep Lake Collaboration', identifiers: [], affiliations: [] },
      ],
      authorCount: 3,
      bylinesTruncated: false,
      editors: [],
      dates: [{ value: '2020-03', basis: 'issued' }],
      versionKind: 'published',
      venue: {
        name: 'Journal of Invented Rivers',
        kind: 'journal',
        publisher: 'Invented Press',
        issn: ['2049-3630'],
      },
      volume: '12',
      issue: '3',
      pages: '1–15',
      abstract: {
        text: 'We measured H2O.',
        html: '<p>We measured H<sub>2</sub>O.</p>',
        lang: 'en-GB',
        licence: 'CC0-1.0',
      },
      topics: [
        { scheme: 'keyword', name: 'rivers, sand' },
        { scheme: 'keyword', name: 'silt' },
      ],
      relations: [],
      links: [{ rel: 'landing', url: 'https://aclanthology.org/2020.acl-main.1' }],
      language: 'en-GB',
      retracted: false,
    });
  });

  it.each([
    ['an array', JSON.stringify([article])],
    ['an object with items', JSON.stringify({ items: [article] })],
    ['one record a line', `${JSON.stringify(article)}\n`],
    ['one record', JSON.stringify(article, null, 2)],
  ])('is read from %s, which is recognised', async (_, text) => {
    expect(cslJsonImporter.accepts('x', text)).toBe(true);
    const { works } = await read(text);
    expect(toEntries(works)).toEqual(['faerber2020']);
  });
});

describe('recognition', () => {
  it.each([
    '{"results":[{"id":"https://openalex.org/W1","type":"article","title":"x","display_name":"x"}]}',
    '{"message-type":"work-list","message":{"items":[{"type":"journal-article","title":["x"],"author":[]}]}}',
    '[{"name":"Ines","type":"person"}]',
    '@article{a, title={x}}',
    '',
  ])('leaves other formats alone: %s', (head) => {
    expect(cslJsonImporter.accepts('x.json', head)).toBe(false);
  });

  it('needs no more than the beginning of a file', () => {
    expect(cslJsonImporter.accepts('x', JSON.stringify([article]).slice(0, 150))).toBe(true);
  });
});

describe('dates', () => {
  it.each([
    [{ 'date-parts': [[2020, 3, 4]] }, '2020-03-04'],
    [{ 'date-parts': [[2020], [2021]] }, '2020'],
    [{ 'date-parts': [2020, 3] }, '2020-03'],
    [{ raw: '2020-03~' }, '2020-03'],
    [{ literal: 'March 2020' }, '2020-03'],
    [{ 'date-parts': [[null]], raw: '2020' }, '2020'],
    ['2020-03-04', '2020-03-04'],
    [{ 'date-parts': [[2020]], season: 2 }, '2020'],
    [{ 'date-parts': [[2020, 3, 4]], circa: true }, '2020-03-04'],
    [
      {
        'date-parts': [
          ['2014', 12, 31],
          ['2015', 1, 1],
        ],
      },
      '2014-12-31',
    ],
    [{ literal: 'Spring 2020' }, '2020'],
    [{ edtf: '2020-03/2020-06' }, '2020-03'],
    ['2020-21', '2020'],
    ['2020-03~', '2020-03'],
    ['2020?', '2020'],
    ['2020-XX-XX', '2020'],
    ['2020-03-04/2020-03-09', '2020-03-04'],
    ['2020/..', '2020'],
    ['../2020', '2020'],
    ['2020-03-04T10:00:00Z', '2020-03-04'],
    [2020, '2020'],
  ])('%j is %s', async (issued, value) => {
    expect((await one({ issued })).dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('that are empty are absent, those that cannot be read are reported', async () => {
    const item = { id: 'a', title: 'Rivers', author: [{ family: 'Färber' }] };
    const empty = await read(JSON.stringify([{ ...item, issued: { 'date-parts': [[null]] } }]));
    expect(empty.diagnostics).toEqual([]);
    const { works, diagnostics } = await read(
      JSON.stringify([{ ...item, issued: { 'date-parts': [[-100]] } }]),
    );
    expect(works).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      {
        code: 'unreadable-date',
        severity: 'warning',
        file: 'exports/works.json',
        entry: 'a',
        line: 1,
        value: '{"date-parts":[[-100]]}',
      },
    ]);
  });
});

describe('types', () => {
  it('are known with a hyphen for an underscore', async () => {
    const { diagnostics } = await read(JSON.stringify([{ ...article, type: 'legal-case' }]));
    expect(diagnostics.map(({ code }) => code)).not.toContain('unknown-type');
  });

  it.each([
    [{ type: 'paper-conference' }, 'conference-paper'],
    [{ type: 'article', genre: 'preprint' }, 'preprint'],
    [{ type: 'article-journal', 'container-title': 'arXiv preprint arXiv:2204.05862' }, 'preprint'],
    [{ type: 'article', number: 'arXiv:2204.05862', publisher: 'arXiv' }, 'preprint'],
    [{ type: 'article', DOI: '10.1101/2020.01.02.123456' }, 'preprint'],
    [{ type: 'article-journal', DOI: '10.1101/gr.123', 'container-title': 'Genome Rivers' }, 'article'],
    [{ type: 'book', editor: [{ family: 'Färber' }] }, 'edited-book'],
    [{ type: 'whatever' }, 'other'],
    [{}, 'other'],
  ])('%j is %s', async (item, type) => {
    expect((await one(item)).type).toBe(type);
  });

  it('of a preprint say when it was posted, of an article when it was issued', async () => {
    const issued = { 'date-parts': [[2019, 1]] };
    const preprint = { type: 'article', genre: 'preprint', issued };
    expect((await one(preprint)).dates).toEqual([{ value: '2019-01', basis: 'posted' }]);
    expect((await one({ ...preprint, posted: { 'date-parts': [[2019, 2]] } })).dates).toEqual([
      { value: '2019-01', basis: 'issued' },
      { value: '2019-02', basis: 'posted' },
    ]);
    expect((await one({ type: 'article-journal', 'container-title': 'Rivers', issued })).dates).toEqual([
      { value: '2019-01', basis: 'issued' },
    ]);
  });

  it('of a preprint name the server instead of a journal and keep its identifier', async () => {
    const work = await one({ type: 'article-journal', 'container-title': 'arXiv preprint arXiv:2204.05862' });
    expect(work).toMatchObject({
      venue: { name: 'arXiv', kind: 'repository' },
      versionKind: 'submitted',
      identifiers: [{ scheme: 'arxiv', value: '2204.05862' }],
    });
  });
});

describe('names', () => {
  it.each([
    [
      { family: 'Brook', given: 'Jan', 'dropping-particle': 'de', 'non-dropping-particle': 'la' },
      'Jan de la Brook',
    ],
    [{ family: 'van der Brook', given: 'Jan' }, 'Jan van der Brook'],
    [{ family: 'Brook', given: 'Jan van der' }, 'Jan van der Brook'],
    [{ family: 'Vale', given: 'Ruben', suffix: 'III', 'comma-suffix': true }, 'Ruben Vale III'],
    [{ literal: '陈若河' }, '陈若河'],
    [{ literal: 'سلمى النهري' }, 'سلمى النهري'],
    [{ family: '陈', given: '若河' }, '陈若河'],
  ])('%j is a person: %s', async (name, display) => {
    expect((await one({ author: [name] })).bylines).toMatchObject([{ kind: 'person', display }]);
  });

  it.each(['Deep Lake Collaboration', '東河大学', 'RIVER 2019 Collaborators'])(
    'a literal "%s" is a body',
    async (literal) => {
      expect((await one({ author: [{ literal }] })).bylines).toMatchObject([
        { kind: 'group', display: literal },
      ]);
    },
  );
});

describe('what Crossref adds', () => {
  it('relates a work to its preprint and to what corrects it', async () => {
    const work = await one({
      relation: { 'has-preprint': [{ 'id-type': 'doi', id: '10.1000/p', 'asserted-by': 'subject' }] },
      'updated-by': [{ DOI: '10.1000/c', type: 'correction' }],
    });
    expect(work.relations).toEqual([
      { type: 'has-preprint', target: { scheme: 'doi', value: '10.1000/p' } },
      { type: 'is-corrected-by', target: { scheme: 'doi', value: '10.1000/c' } },
    ]);
  });

  it('joins a subtitle to the title, once', async () => {
    expect((await one({ title: 'Rivers', subtitle: ['A Review'] })).title?.text).toBe('Rivers: A Review');
    expect((await one({ title: 'Rivers: A Review', subtitle: ['A Review'] })).title?.text).toBe(
      'Rivers: A Review',
    );
  });
});

it('knows every variable of CSL', async () => {
  const variables =
    'abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title container-title-short dimensions division DOI event event-title event-place genre ISBN ISSN jurisdiction keyword language license medium note original-publisher original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale source status title title-short URL volume-title year-suffix chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number version volume accessed available-date event-date issued original-date submitted author chair collection-editor compiler composer container-author contributor curator director editor editor-translator editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator journalAbbreviation shortTitle categories custom type id'.split(
      ' ',
    );
  const unknown: string[] = [];
  await read(JSON.stringify([Object.fromEntries(variables.map((name) => [name, '1']))]), {
    trace: ({ source, reason }) =>
      void (reason === 'Peerfolio does not know the field' && unknown.push(source)),
  });
  expect(unknown).toEqual([]);
});

describe('what is missing or wrong', () => {
  it('costs a name, not the record', async () => {
    const { works, diagnostics } = await read(
      JSON.stringify([{ id: 7, title: 'Rivers', author: [null, { family: 'Färber' }, { given: '' }] }]),
    );
    expect(works.map(toNames)).toEqual([['Färber']]);
    expect(diagnostics.map(({ code, entry }) => `${code} ${entry}`)).toEqual([
      'null-author 7',
      'null-author 7',
    ]);
  });

  it('costs a title, not the record', async () => {
    const { works, diagnostics } = await read(
      JSON.stringify([{ id: 'a', title: null, author: [{ family: 'Färber' }] }]),
    );
    expect(works[0]?.title).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-title']);
  });

  it('costs one item of the file', async () => {
    const { works, diagnostics } = await read(
      '[{"id":"a","title":"Rivers"},{"id":"b","title":"Ri,{"id":"c","title":"Lakes"},5]',
    );
    expect(toEntries(works)).toContain('a');
    expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('marks a list that ends in "et al." as cut', async () => {
    const work = await one({ author: [{ family: 'Färber', given: 'Ines' }, { literal: 'et al.' }] });
    expect(work).toMatchObject({ bylinesTruncated: true, authorCount: 1 });
  });

  it('keeps addresses that may be printed only', async () => {
    expect((await one({ URL: 'javascript:alert(1)' })).links).toEqual([]);
  });

  it('reads identifiers in the note', async () => {
    const work = await one({ note: 'PMID: 123\nPMCID: PMC456\narXiv:2204.05862' });
    expect(work.identifiers.map(({ scheme }) => scheme)).toEqual(['pmid', 'pmcid', 'arxiv']);
  });

  it('marks a retracted work by its title', async () => {
    expect((await one({ title: 'RETRACTED: Rivers' })).retracted).toBe(true);
  });
});

it('reads any JSON as valid records and diagnostics', async () => {
  const key = fc.constantFrom(
    'id',
    'type',
    'title',
    'author',
    'issued',
    'DOI',
    'URL',
    'family',
    'given',
    'literal',
    'date-parts',
    'abstract',
    'keyword',
    'note',
    'page',
    'ISBN',
    'ISSN',
    'container-title',
    'language',
    'affiliation',
    '__proto__',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.boolean(),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 6 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(fc.array(value, { maxLength: 4 }), async (items) => {
      const { diagnostics } = await read(JSON.stringify(items));
      expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

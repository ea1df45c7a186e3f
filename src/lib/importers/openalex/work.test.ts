import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importText } from '../testing/import-text.ts';
import { openAlexImporter } from './index.ts';

const openAlex = (id: string): string => `https://openalex.org/${id}`;

/** Most works here have neither title nor author, which has a test of its own. */
const gaps: ReadonlySet<string> = new Set(['missing-title', 'missing-author']);

async function importWork(
  work: Record<string, unknown>,
  context: Partial<ImportContext> = {},
): Promise<WorkRecord & { diagnostics: Diagnostic[] }> {
  const text = JSON.stringify({ id: openAlex('W1'), ...work });
  const { records, diagnostics } = await importText(openAlexImporter, text, context);
  const record = records[0];
  if (record?.kind !== 'work') throw new Error('no work was imported');
  return { ...record, diagnostics: diagnostics.filter(({ code }) => !gaps.has(code)) };
}

function author(name: string | null, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { author: { id: openAlex('A7'), display_name: name, orcid: null }, institutions: [], ...more };
}

describe('a work of OpenAlex', () => {
  it('keeps every identifier in its shortest form', async () => {
    const { identifiers } = await importWork({
      doi: 'https://doi.org/10.1234/ABC',
      ids: {
        openalex: openAlex('W1'),
        doi: 'https://doi.org/10.1234/abc',
        mag: 123,
        pmid: 'https://pubmed.ncbi.nlm.nih.gov/29456894',
        pmcid: 'https://www.ncbi.nlm.nih.gov/pmc/articles/5815332',
      },
      locations: [{ landing_page_url: 'http://arxiv.org/abs/2001.00001v2' }],
    });
    expect(identifiers.map(({ scheme, value }) => `${scheme}:${value}`)).toEqual([
      'openalex:W1',
      'doi:10.1234/abc',
      'mag:123',
      'pmid:29456894',
      'pmcid:PMC5815332',
      'arxiv:2001.00001',
    ]);
  });

  it('takes an arXiv DOI for the arXiv identifier, and none of two arXiv locations', async () => {
    const single = await importWork({ doi: 'https://doi.org/10.48550/arXiv.2001.00001' });
    expect(single.identifiers).toContainEqual({ scheme: 'arxiv', value: '2001.00001' });
    const two = await importWork({
      locations: [
        { landing_page_url: 'https://arxiv.org/abs/2001.00001' },
        { pdf_url: 'https://arxiv.org/pdf/2001.00002' },
      ],
    });
    expect(two.identifiers).toEqual([{ scheme: 'openalex', value: 'W1' }]);
  });

  it('takes the short form of a DOI for a link, and says so', async () => {
    const { identifiers, links, diagnostics } = await importWork({ doi: 'https://doi.org/10/abc' });
    expect(identifiers).toHaveLength(1);
    expect(links).toContainEqual({ rel: 'landing', url: 'https://doi.org/10/abc' });
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'short-doi', severity: 'notice' }));
  });

  it('reports a DOI that is none and imports the rest', async () => {
    const { identifiers, diagnostics } = await importWork({ doi: 'https://doi.org/pending' });
    expect(identifiers).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'invalid-doi', value: 'https://doi.org/pending', entry: 'W1', line: 1 },
    ]);
  });

  it.each([
    [{ type: 'article' }, 'article'],
    [{ type: 'journal-article' }, 'article'],
    [{ type: 'article', type_crossref: 'proceedings-article' }, 'conference-paper'],
    [{ type: 'article', type_crossref: 'posted-content' }, 'preprint'],
    [
      { type: 'article', primary_location: { source: { display_name: 'X', type: 'conference' } } },
      'conference-paper',
    ],
    [{ type: 'posted-content' }, 'preprint'],
    [{ type: 'book', type_crossref: 'edited-book' }, 'edited-book'],
    [{ type: 'book-chapter' }, 'chapter'],
    [{ type: 'dissertation' }, 'thesis'],
    [{ type: 'review', type_crossref: 'journal-article' }, 'review'],
    [{ type: 'grant' }, 'other'],
    [{ type: 'article', is_paratext: true }, 'other'],
    [{ type: 'hologram' }, 'other'],
    [{}, 'other'],
    [
      {
        type: 'article',
        doi: 'https://doi.org/10.48550/arxiv.2001.00001',
        primary_location: { version: 'submittedVersion' },
      },
      'preprint',
    ],
  ])('types %j as %s', async (work, type) => {
    expect((await importWork(work)).type).toBe(type);
  });

  it('says that a type is not known', async () => {
    expect((await importWork({ type: 'hologram' })).diagnostics).toMatchObject([
      { code: 'unknown-type', severity: 'notice', value: 'hologram' },
    ]);
  });

  it('prints an author as on the work and identifies the author as OpenAlex does', async () => {
    const { bylines } = await importWork({
      authorships: [
        author('Ngozi A. Adeyemi', {
          author: {
            id: openAlex('A7'),
            display_name: 'Ngozi A. Adeyemi',
            orcid: 'https://orcid.org/0000-0002-1825-0097',
          },
          raw_author_name: 'N. Adeyemi',
          is_corresponding: true,
          institutions: [
            {
              id: openAlex('I3'),
              display_name: 'Halden Institute',
              ror: 'https://ror.org/05dxps055',
              country_code: 'no',
            },
            { id: null, display_name: null },
          ],
        }),
      ],
    });
    expect(bylines).toEqual([
      {
        kind: 'person',
        display: 'N. Adeyemi',
        family: 'Adeyemi',
        given: 'N.',
        identifiers: [
          { scheme: 'openalex', value: 'A7' },
          { scheme: 'orcid', value: '0000-0002-1825-0097' },
        ],
        affiliations: [
          {
            name: 'Halden Institute',
            identifiers: [
              { scheme: 'openalex', value: 'I3' },
              { scheme: 'ror', value: '05dxps055' },
            ],
            countryCode: 'NO',
          },
        ],
        corresponding: true,
      },
    ]);
  });

  it('survives authors without id, name or anything, and names the lost ones', async () => {
    const { bylines, diagnostics } = await importWork({
      authorships: [
        author('Ada Brook', { author: { id: null, display_name: 'Ada Brook' } }),
        author(null),
        null,
        author(null, { raw_author_name: 'Ines Färber' }),
        author('None Okoro'),
        author(',DUST, Halden Institute, Halden, N-1750'),
      ],
    });
    expect(bylines.map(({ display }) => display)).toEqual(['Ada Brook', 'Ines Färber', 'Okoro']);
    expect(bylines[0]?.identifiers).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'no-author-name'));
  });

  it('does not take the deleted author for a person', async () => {
    const { bylines } = await importWork({
      authorships: [
        author('Deleted Author', { author: { id: openAlex('A5317838346'), display_name: 'Ada Brook' } }),
      ],
    });
    expect(bylines[0]?.identifiers).toEqual([]);
  });

  it('keeps the true number of authors where the list was cut', async () => {
    const authorships = Array.from({ length: 100 }, (_, index) =>
      author(`Ada Brook${'abcdefghij'.charAt(index % 10)}`),
    );
    expect(await importWork({ authorships, authors_count: 2931 })).toMatchObject({
      authorCount: 2931,
      bylinesTruncated: true,
    });
    expect(await importWork({ authorships, is_authors_truncated: true })).toMatchObject({
      authorCount: 100,
      bylinesTruncated: true,
    });
    expect(await importWork({ authorships, authors_count: 100 })).toMatchObject({
      authorCount: 100,
      bylinesTruncated: false,
    });
  });

  it.each([
    [
      { publication_date: '2020-03-04', publication_year: 2020 },
      [{ value: '2020-03-04', basis: 'published' }],
    ],
    [{ publication_date: '2020-01-01', publication_year: 2020 }, [{ value: '2020', basis: 'published' }]],
    [{ publication_date: null, publication_year: 2020 }, [{ value: '2020', basis: 'published' }]],
    [{ publication_date: '2020-03-04', type: 'preprint' }, [{ value: '2020-03-04', basis: 'posted' }]],
    [{ publication_date: null, publication_year: null }, []],
  ])('dates %j', async (work, dates) => {
    const record = await importWork(work);
    expect(record.dates).toEqual(dates);
    expect(record.diagnostics).toEqual([]);
  });

  it('is imported and named in the report where it has no title and no author', async () => {
    const { records, diagnostics } = await importText(openAlexImporter, '{"id":"https://openalex.org/W1"}');
    expect(records).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'missing-title', severity: 'warning', entry: 'W1' },
      { code: 'missing-author', severity: 'notice', entry: 'W1' },
    ]);
  });

  it('reports a year that makes no sense', async () => {
    const { dates, diagnostics } = await importWork({ publication_year: -100 });
    expect(dates).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'implausible-date', value: '-100' }]);
  });

  it('takes venue, version, licence and links from the primary location', async () => {
    const record = await importWork({
      primary_location: {
        landing_page_url: 'https://journal.example.org/1',
        pdf_url: 'javascript:alert(1)',
        version: 'publishedVersion',
        license: 'cc-by',
        source: {
          display_name: 'Journal of Dust',
          issn_l: '0028-0836',
          issn: ['0028-0836', '1476-4687', 'x'],
          host_organization_name: 'Dust Press',
          type: 'journal',
        },
      },
      best_oa_location: { pdf_url: 'https://journal.example.org/1.pdf' },
      biblio: { volume: '7', issue: 2, first_page: '11', last_page: '19' },
      is_retracted: true,
      language: 'en',
    });
    expect(record).toMatchObject({
      venue: {
        name: 'Journal of Dust',
        publisher: 'Dust Press',
        issn: ['0028-0836', '1476-4687'],
        kind: 'journal',
      },
      versionKind: 'published',
      licence: 'cc-by',
      volume: '7',
      issue: '2',
      pages: '11–19',
      language: 'en',
      retracted: true,
      links: [
        { rel: 'landing', url: 'https://journal.example.org/1' },
        { rel: 'pdf', url: 'https://journal.example.org/1.pdf' },
      ],
    });
  });

  it('reads the venue of older exports, and does not take a repository for a publisher', async () => {
    const old = await importWork({
      host_venue: {
        display_name: 'Journal of Dust',
        publisher: 'Dust Press',
        type: 'journal',
        url: 'https://doi.org/10.1/x',
      },
    });
    expect(old.venue).toEqual({
      name: 'Journal of Dust',
      publisher: 'Dust Press',
      issn: [],
      kind: 'journal',
    });
    expect(old.links).toEqual([]);
    const repository = await importWork({
      primary_location: {
        source: { display_name: 'Halden Archive', host_organization_name: 'Halden', type: 'repository' },
      },
    });
    expect(repository.venue).toEqual({ name: 'Halden Archive', issn: [], kind: 'repository' });
  });

  it('prefers topics to concepts, and drops broad or doubtful concepts', async () => {
    const concepts = [
      { id: openAlex('C1'), display_name: 'Geology', level: 0, score: 0.9 },
      { id: openAlex('C2'), display_name: 'Hydrogeology', level: 2, score: '0.6' },
      { id: openAlex('C3'), display_name: 'Poetry', level: 1, score: 0.1 },
    ];
    const keywords = [
      { display_name: 'Groundwater' },
      { keyword: 'recharge' },
      { display_name: 'Groundwater' },
    ];
    const mesh = [
      { descriptor_ui: 'D1', descriptor_name: 'Water', is_major_topic: true },
      { descriptor_ui: 'D2', descriptor_name: 'Humans', is_major_topic: false },
    ];
    expect((await importWork({ concepts, keywords, mesh })).topics).toEqual([
      { scheme: 'openalex', id: 'C2', name: 'Hydrogeology' },
      { scheme: 'keyword', name: 'Groundwater' },
      { scheme: 'keyword', name: 'recharge' },
      { scheme: 'mesh', id: 'D1', name: 'Water' },
    ]);
    const topics = [{ id: openAlex('T5'), display_name: 'Aquifers' }];
    expect((await importWork({ concepts, topics })).topics).toEqual([
      { scheme: 'openalex', id: 'T5', name: 'Aquifers' },
    ]);
  });

  it('says where the record came from and when OpenAlex last touched it', async () => {
    const work = { updated_date: '2024-05-06T07:08:09.000001' };
    const context = { file: 'openalex/a.json', label: 'OpenAlex, spring' };
    expect((await importWork(work, context)).provenance).toEqual({
      source: 'openalex',
      label: 'OpenAlex, spring',
      file: 'openalex/a.json',
      entry: 'W1',
      line: 1,
      retrieved: '2024-05-06',
    });
    const rule = {
      files: '**',
      list: 'open',
      abstracts: 'full',
      retrieved: '2026',
      licence: 'CC0-1.0',
    } as const;
    expect((await importWork(work, { rule })).provenance).toMatchObject({
      retrieved: '2026',
      licence: 'CC0-1.0',
    });
  });

  it('survives null in every field', async () => {
    const names = [
      'doi',
      'title',
      'display_name',
      'ids',
      'type',
      'authorships',
      'primary_location',
      'locations',
      'biblio',
    ];
    const more = [
      'abstract_inverted_index',
      'topics',
      'concepts',
      'keywords',
      'mesh',
      'language',
      'publication_date',
    ];
    const work = Object.fromEntries([...names, ...more].map((name) => [name, null]));
    const record = await importWork(work);
    expect(record).toMatchObject({
      bylines: [],
      authorCount: 0,
      dates: [],
      topics: [],
      links: [],
      diagnostics: [],
    });
    expect(record.title).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
import { orcidImporter } from './index.ts';
import {
  byInes,
  byPublisher,
  contributor,
  externalId,
  fullWork,
  ines,
  jan,
  wholeRecord,
} from './invented.ts';

const read = (value: unknown) => importWorks(orcidImporter, JSON.stringify(value));

async function one(changed: Record<string, unknown> = {}): Promise<WorkRecord> {
  const { works } = await read(fullWork(changed));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const bibtex = (value: string): object => ({ 'citation-type': 'bibtex', 'citation-value': value });

describe('a work', () => {
  it('becomes a record by the table, and says in whose record it stands', async () => {
    const { works, diagnostics } = await read(
      fullWork({
        contributors: { contributor: [contributor('Färber, Ines', null, ines), contributor('Jan Brook')] },
        'short-description': 'We measured H<sub>2</sub>O.',
        'language-code': 'en',
        url: { value: 'https://example.org/rivers' },
      }),
    );
    expect(diagnostics).toEqual([]);
    expect(works[0]).toEqual({
      kind: 'work',
      provenance: { source: 'orcid', label: 'ORCID', file: 'test.txt', entry: `${ines}/work/7`, line: 1 },
      identifiers: [{ scheme: 'doi', value: '10.1000/abc' }],
      type: 'article',
      title: { text: 'Rivers of sand', lang: 'en' },
      bylines: [
        {
          kind: 'person',
          display: 'Ines Färber',
          family: 'Färber',
          given: 'Ines',
          identifiers: [{ scheme: 'orcid', value: ines }],
          affiliations: [],
        },
        {
          kind: 'person',
          display: 'Jan Brook',
          family: 'Brook',
          given: 'Jan',
          identifiers: [],
          affiliations: [],
        },
      ],
      authorCount: 2,
      bylinesTruncated: false,
      editors: [],
      dates: [{ value: '2020', basis: 'issued' }],
      versionKind: 'published',
      venue: { name: 'Journal of Invented Rivers', kind: 'journal', issn: [] },
      abstract: { text: 'We measured H2O.', html: '<p>We measured H<sub>2</sub>O.</p>', lang: 'en' },
      topics: [],
      relations: [],
      links: [{ rel: 'landing', url: 'https://example.org/rivers' }],
      language: 'en',
      retracted: false,
      listedBy: { orcid: ines, assertedBy: 'self' },
    });
  });

  it('without contributors has its owner for one author of several', async () => {
    const work = await one();
    expect(toNames(work)).toEqual(['Ines Färber']);
    expect(work.bylines[0]?.identifiers).toEqual([{ scheme: 'orcid', value: ines }]);
    expect(work.bylinesTruncated).toBe(true);
  });

  it('takes its authors, volume and pages from BibTeX, and no identifier', async () => {
    const work = await one({
      citation: bibtex(
        '\n@article {x2020,\n title = "Another work", doi = {10.1000/other},\n author = {F{\\"a}rber, Ines and Brook, Jan and others}, volume = 12, pages = {1--9}, month = jan}',
      ),
    });
    expect(toNames(work)).toEqual(['Ines Färber', 'Jan Brook']);
    expect(work).toMatchObject({
      volume: '12',
      pages: '1–9',
      bylinesTruncated: true,
      title: { text: 'Rivers of sand' },
      identifiers: [{ value: '10.1000/abc' }],
    });
  });

  it('keeps its contributors where it has both', async () => {
    const work = await one({
      contributors: { contributor: [contributor('Ines Färber')] },
      citation: bibtex('@article{x, author = {Brook, Jan}, volume = {3}}'),
    });
    expect([toNames(work), work.volume]).toEqual([['Ines Färber'], '3']);
  });

  it('says so when what is called BibTeX is none', async () => {
    const { diagnostics } = await read(fullWork({ citation: bibtex('Färber, I. (2020). Rivers.') }));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unreadable-citation']);
  });

  it.each(['@', '@article', '@article{', '@article{x, author = {', '@{}'])(
    'survives the broken BibTeX %s',
    async (text) => {
      expect(toNames(await one({ citation: bibtex(text) }))).toEqual(['Ines Färber']);
    },
  );

  it('counts who has several roles once, and those who are no authors not at all', async () => {
    const work = await one({
      contributors: {
        contributor: [
          contributor('Ines Färber', 'http://credit.niso.org/contributor-roles/conceptualization/', ines),
          contributor('Ines Färber', 'http://credit.niso.org/contributor-roles/software/', ines),
          contributor('Jan Brook', 'EDITOR', jan),
          contributor('Ada Moreau', 'support-staff'),
          contributor(null),
          contributor('et al.'),
        ],
      },
    });
    expect(toNames(work)).toEqual(['Ines Färber']);
    expect(work.editors.map(({ display }) => display)).toEqual(['Jan Brook']);
    expect(work.bylinesTruncated).toBe(true);
  });

  it('keeps a contributor whose iD is wrong, without it', async () => {
    const contributors = { contributor: [contributor('Jan Brook', null, '0999-0000-0000-0011')] };
    const { works, diagnostics } = await read(fullWork({ contributors }));
    expect(works[0]?.bylines).toMatchObject([{ display: 'Jan Brook', identifiers: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-orcid']);
  });

  it('drops the e-mail addresses of its contributors', async () => {
    const work = await one({ contributors: { contributor: [contributor('Ines Färber')] } });
    expect(JSON.stringify(work)).not.toContain('example.org');
  });

  it('tells its own identifiers from those of what it is part of or a version of', async () => {
    const work = await one({
      'external-ids': {
        'external-id': [
          externalId('doi', 'https://doi.org/10.1000/a'),
          externalId('DOI', '10.1000/b', 'VERSION_OF'),
          externalId('isbn', '9783161484100', 'part-of'),
          externalId('issn', '20493630 2049-363X', 'part-of'),
          externalId('arxiv', 'arXiv:2204.05862v2', null),
          externalId('pmc', '123'),
          externalId('eid', '2-s2.0-1'),
          externalId('grant_number', '10.1000/grant', 'funded-by'),
        ],
      },
    });
    expect(work.identifiers).toEqual([
      { scheme: 'doi', value: '10.1000/a' },
      { scheme: 'arxiv', value: '2204.05862' },
      { scheme: 'pmcid', value: 'PMC123' },
    ]);
    expect(work.relations).toEqual([
      { type: 'is-version-of', target: { scheme: 'doi', value: '10.1000/b' } },
      { type: 'is-part-of', target: { scheme: 'isbn', value: '9783161484100' } },
    ]);
    expect(work.venue?.issn).toEqual(['2049-3630']);
  });

  it.each([
    ['the person', byInes, 'self'],
    ['nobody in particular', null, 'self'],
    ['another person', { 'source-orcid': { path: jan } }, 'other'],
    ['a publisher', byPublisher, 'other'],
    ['a publisher for the person', { ...byPublisher, 'assertion-origin-orcid': { path: ines } }, 'self'],
  ])('that %s put there is told apart', async (_, source, assertedBy) => {
    expect((await one({ source })).listedBy).toEqual({ orcid: ines, assertedBy });
  });

  it('with everything null is still a work', async () => {
    const { works } = await read(
      fullWork({
        title: { title: { value: 'Rivers' }, subtitle: null },
        'journal-title': null,
        'publication-date': null,
        'external-ids': { 'external-id': [{ 'external-id-type': 'doi', 'external-id-value': null }] },
        contributors: { contributor: [{ 'credit-name': null }] },
        citation: null,
        url: null,
      }),
    );
    expect(works[0]).toMatchObject({ title: { text: 'Rivers' }, dates: [], identifiers: [] });
  });

  it('of a type that ORCID does not have is reported', async () => {
    const { works, diagnostics } = await read(fullWork({ type: 'SKETCH' }));
    expect([works[0]?.type, diagnostics[0]?.code]).toEqual(['other', 'unknown-type']);
  });
});

describe('a group', () => {
  const group = [
    fullWork({
      'put-code': 8,
      'display-index': '0',
      source: byPublisher,
      'journal-title': { value: 'J. Inv. Riv.' },
      'publication-date': { year: { value: '2020' }, month: { value: '03' }, day: { value: '04' } },
      'external-ids': { 'external-id': [externalId('doi', '10.1000/abc'), externalId('pmid', '123')] },
    }),
    fullWork({ 'display-index': '1' }),
  ];

  it('is one work: the preferred source first, identifiers of all, the most precise date', async () => {
    const { works } = await read(
      wholeRecord({ activities: { works: { group: [{ 'work-summary': group }] } } }),
    );
    expect(works).toHaveLength(1);
    expect(works[0]).toMatchObject({
      provenance: { entry: `${ines}/work/7` },
      venue: { name: 'Journal of Invented Rivers' },
      identifiers: [
        { scheme: 'doi', value: '10.1000/abc' },
        { scheme: 'pmid', value: '123' },
      ],
      dates: [{ value: '2020-03-04', basis: 'issued' }],
      listedBy: { orcid: ines, assertedBy: 'other' },
    });
  });

  it('takes the longest of its author lists', async () => {
    const [first, second] = group;
    const { works } = await read(
      wholeRecord({
        activities: {
          works: {
            group: [
              {
                'work-summary': [
                  {
                    ...first,
                    contributors: { contributor: [contributor('I. Färber'), contributor('J. Brook')] },
                  },
                  { ...second, contributors: { contributor: [contributor('Ines Färber')] } },
                ],
              },
            ],
          },
        },
      }),
    );
    expect(works.map(toNames)).toEqual([['I. Färber', 'J. Brook']]);
  });
});

import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
import { dataciteImporter } from './index.ts';
import { answer, orcid, xml } from './invented.ts';

const read = (text: string) => importWorks(dataciteImporter, text);

async function one(changed: object = {}): Promise<WorkRecord> {
  const { works } = await read(JSON.stringify(answer(changed)));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('a work', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(JSON.stringify(answer()));
    expect(diagnostics).toEqual([]);
    expect(works[0]).toEqual({
      kind: 'work',
      provenance: { source: 'datacite', label: 'DataCite', file: 'test.txt', entry: '10.1000/abc', line: 1 },
      identifiers: [{ scheme: 'doi', value: '10.1000/abc' }],
      type: 'dataset',
      title: { text: 'Rivers of CO2: A survey', html: 'Rivers of CO<sub>2</sub>: A survey', lang: 'en' },
      bylines: [
        {
          kind: 'person',
          display: 'Ines Färber',
          family: 'Färber',
          given: 'Ines',
          identifiers: [{ scheme: 'orcid', value: orcid }],
          affiliations: [
            { name: 'Institute of Rivers', identifiers: [{ scheme: 'ror', value: '02abc3d45' }] },
            { name: 'College of Lakes', identifiers: [] },
          ],
        },
        { kind: 'group', display: 'Deep Lake Survey', identifiers: [], affiliations: [] },
      ],
      authorCount: 2,
      bylinesTruncated: false,
      editors: [
        {
          kind: 'person',
          display: 'Jan Brook',
          family: 'Brook',
          given: 'Jan',
          identifiers: [],
          affiliations: [],
        },
      ],
      dates: [
        { value: '2020-03-04', basis: 'issued' },
        { value: '2019-12-01', basis: 'submitted' },
      ],
      venue: { name: 'Lake Archive', publisher: 'Lake Archive', issn: [] },
      abstract: { text: 'We measured. Twice.', html: expect.stringContaining('We measured.'), lang: 'en' },
      topics: [{ scheme: 'keyword', name: 'rivers' }],
      relations: [{ type: 'is-version-of', target: { scheme: 'doi', value: '10.1000/abc.v1' } }],
      links: [{ rel: 'landing', url: 'https://archive.example.org/abc' }],
      language: 'en',
      licence: 'CC-BY-4.0',
      retracted: false,
    });
  });

  it('is the same from XML', async () => {
    expect(dataciteImporter.accepts('export.dat', xml)).toBe(true);
    const { works, diagnostics } = await read(xml);
    const { links: _, ...rest } = await one();
    expect(diagnostics).toEqual([]);
    expect(works).toEqual([{ ...rest, links: [], provenance: { ...rest.provenance, line: 2 } }]);
  });

  it.each([
    [{ resourceTypeGeneral: 'JournalArticle' }, 'article'],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Journal article' }, 'article'],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Conference paper' }, 'conference-paper'],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Dissertation' }, 'thesis'],
    [{ resourceTypeGeneral: 'Text', resourceType: null, bibtex: 'phdthesis' }, 'thesis'],
    [{ resourceTypeGeneral: 'Text', resourceType: 'Book chapter' }, 'chapter'],
    [{ resourceTypeGeneral: 'Text' }, 'other'],
    [{ resourceTypeGeneral: 'Preprint' }, 'preprint'],
    [{ resourceTypeGeneral: 'ComputationalNotebook' }, 'software'],
    [{ resourceTypeGeneral: 'PhysicalObject' }, 'other'],
  ])('of the types %j is listed as %s', async (types, type) => {
    expect((await one({ types })).type).toBe(type);
  });

  it('of a type that the schema does not have is reported', async () => {
    const { works, diagnostics } = await read(
      JSON.stringify(answer({ types: { resourceTypeGeneral: 'Sculpture' } })),
    );
    expect([works[0]?.type, diagnostics.map(({ code }) => code)]).toEqual(['other', ['unknown-type']]);
  });

  it('posted as a preprint has the day on which it became available', async () => {
    const work = await one({
      types: { resourceTypeGeneral: 'Preprint' },
      publisher: 'arXiv',
      doi: '10.48550/arxiv.2204.05862',
      dates: [{ date: '2022-04-12', dateType: 'Available' }],
      publicationYear: 2022,
    });
    expect(work).toMatchObject({
      identifiers: [{ scheme: 'arxiv', value: '2204.05862' }],
      dates: [{ value: '2022-04-12', basis: 'posted' }],
      versionKind: 'submitted',
      venue: { name: 'arXiv', kind: 'repository' },
    });
  });

  it('has the year of publication where no date says more', async () => {
    expect((await one({ dates: [{ date: '2020-01', dateType: 'Created' }] })).dates).toEqual([
      { value: '2020', basis: 'issued' },
    ]);
  });

  it('with an ancient date is reported and keeps its year', async () => {
    const { works, diagnostics } = await read(
      JSON.stringify(answer({ dates: [{ date: '-0100', dateType: 'Issued' }] })),
    );
    expect([works[0]?.dates, diagnostics.map(({ code }) => code)]).toEqual([
      [{ value: '2020', basis: 'issued' }],
      ['unreadable-date'],
    ]);
  });

  it('dated to the first of January has the year', async () => {
    const dates = [{ date: '2020-01-01', dateType: 'Issued' }];
    expect((await one({ dates })).dates).toEqual([{ value: '2020', basis: 'issued' }]);
  });

  it.each([
    [['rivers, sand; silt'], ['rivers, sand', 'silt']],
    [
      ['rivers, wide', 'gnd/4054289-0', 'sand'],
      ['rivers, wide', 'sand'],
    ],
    [[{ subject: '550 Earth sciences', subjectScheme: 'DDC' }, { subject: '12' }], ['Earth sciences']],
  ])('with the subjects %j has their words for keywords', async (subjects, names) => {
    expect((await one({ subjects })).topics.map(({ name }) => name)).toEqual(names);
  });

  it('has its place in a journal from the related item, or from the container', async () => {
    const relatedItems = [
      {
        relationType: 'IsPublishedIn',
        relatedItemType: 'Journal',
        titles: [{ title: 'Journal of Invented Rivers' }],
        relatedItemIdentifier: { relatedItemIdentifier: '2049-3630', relatedItemIdentifierType: 'ISSN' },
        volume: '12',
        issue: '3',
        firstPage: '1',
        lastPage: '15',
      },
    ];
    const container = {
      type: 'Journal',
      title: 'Journal of Invented Rivers',
      identifier: '2049-3630',
      identifierType: 'ISSN',
      volume: '12',
      issue: '3',
      firstPage: '1',
      lastPage: '15',
    };
    const place = {
      venue: {
        name: 'Journal of Invented Rivers',
        kind: 'journal',
        publisher: 'Lake Archive',
        issn: ['2049-3630'],
      },
      volume: '12',
      issue: '3',
      pages: '1–15',
    };
    expect(await one({ relatedItems })).toMatchObject(place);
    expect(await one({ container })).toMatchObject(place);
  });

  it.each([
    ['Lake Blog, 2(9), 3-4', { venue: { name: 'Lake Blog' }, volume: '2', issue: '9', pages: '3–4' }],
    ['Lake Reports', { venue: { name: 'Lake Reports' } }],
    ['Lakes, Volume XXII, June 2018', { venue: { name: 'Lake Archive' } }],
  ])('in the series "%s" has that for its venue', async (description, place) => {
    const descriptions = [{ description, descriptionType: 'SeriesInformation' }];
    expect(await one({ descriptions })).toMatchObject(place);
  });

  it('that a repository holds a copy of is a version of the other DOI', async () => {
    const work = await one({
      identifiers: [{ identifier: 'https://doi.org/10.1000/abc', identifierType: 'DOI' }],
      alternateIdentifiers: [
        { alternateIdentifier: '10.1000/article', alternateIdentifierType: 'DOI' },
        { alternateIdentifier: '31415926', alternateIdentifierType: 'PMID' },
        { alternateIdentifier: 'X-1', alternateIdentifierType: 'Accession number' },
      ],
    });
    expect(work.identifiers).toEqual([
      { scheme: 'doi', value: '10.1000/abc' },
      { scheme: 'pmid', value: '31415926' },
    ]);
    expect(work.relations[0]).toEqual({
      type: 'is-version-of',
      target: { scheme: 'doi', value: '10.1000/article' },
    });
  });

  it('knows the words that DataCite has for what nobody knows', async () => {
    const work = await one({
      creators: [{ name: 'Färber, Ines' }, { name: '(:unav)' }, { name: ':etal' }],
      titles: [{ title: ':tba' }],
      publisher: '(:none)',
    });
    expect(toNames(work)).toEqual(['Ines Färber']);
    expect(work.bylinesTruncated).toBe(true);
    expect([work.title, work.venue]).toEqual([undefined, undefined]);
  });

  it('keeps an author whose iD is wrong, without it', async () => {
    const nameIdentifiers = [{ nameIdentifier: '0999-0000-0000-0011', nameIdentifierScheme: 'ORCID' }];
    const { works, diagnostics } = await read(
      JSON.stringify(answer({ creators: [{ name: 'Färber, Ines', nameIdentifiers }] })),
    );
    expect(works[0]?.bylines).toMatchObject([{ display: 'Ines Färber', identifiers: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-orcid']);
  });

  it('that is a draft is left out', async () => {
    const { works, diagnostics } = await read(JSON.stringify(answer({ state: 'draft' })));
    expect([works, diagnostics.map(({ code }) => code)]).toEqual([[], ['draft']]);
  });

  it('with several names in one element of XML has several authors', async () => {
    const creators =
      '<creator><creatorName>Färber, Ines</creatorName><affiliation>Institute of Rivers</affiliation><creatorName>Brook, Jan</creatorName></creator>';
    const { works } = await read(
      `<resource xmlns="http://datacite.org/schema/kernel-2.2"><creators>${creators}</creators><rights>CC</rights></resource>`,
    );
    expect(works.map(toNames)).toEqual([['Ines Färber', 'Jan Brook']]);
    expect(works[0]?.bylines.map(({ affiliations }) => affiliations.length)).toEqual([1, 0]);
  });
});

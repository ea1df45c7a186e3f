import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { dataciteImporter } from './index.ts';

const orcid = '0999-0000-0000-0010';
const read = (text: string) => importWorks(dataciteImporter, text);
const accepts = (text: string): boolean => dataciteImporter.accepts('export.dat', text);

const attributes = {
  doi: '10.1000/ABC',
  creators: [
    {
      name: 'Färber, Ines',
      nameType: 'Personal',
      givenName: 'Ines',
      familyName: 'Färber',
      nameIdentifiers: [
        { nameIdentifier: `https://orcid.org/${orcid}`, nameIdentifierScheme: 'ORCID' },
        { nameIdentifier: '0000000012345678', nameIdentifierScheme: 'ISNI' },
      ],
      affiliation: [
        {
          name: 'Institute of Rivers',
          affiliationIdentifier: 'https://ror.org/02abc3d45',
          affiliationIdentifierScheme: 'ROR',
        },
        'College of Lakes',
      ],
    },
    { name: 'Deep Lake Survey', nameType: 'Organizational' },
  ],
  contributors: [
    { name: 'Brook, Jan', contributorType: 'Editor' },
    { name: 'Moreau, Ada', contributorType: 'DataManager' },
  ],
  titles: [
    { title: 'Rivières', titleType: 'TranslatedTitle', lang: 'fr' },
    { title: 'Rivers of CO<sub>2</sub>', lang: 'en', titleType: null },
    { title: 'A survey', titleType: 'Subtitle' },
  ],
  publisher: 'Lake Archive',
  publicationYear: 2020,
  types: { resourceTypeGeneral: 'Dataset', resourceType: 'Survey data' },
  subjects: [{ subject: 'rivers' }, { subject: 'FOS: Earth sciences', subjectScheme: 'FOS' }],
  dates: [
    { date: '2020-03-04', dateType: 'Issued' },
    { date: '2019-12-01', dateType: 'Submitted' },
    { date: '2018/2019', dateType: 'Collected' },
  ],
  language: 'eng',
  url: 'https://archive.example.org/abc',
  version: '2',
  rightsList: [
    { rights: 'Open access', rightsUri: 'info:eu-repo/semantics/openAccess' },
    { rightsIdentifier: 'cc-by-4.0', rightsIdentifierScheme: 'SPDX' },
  ],
  descriptions: [
    { description: 'Sampled weekly.', descriptionType: 'Methods' },
    { description: 'We measured.<br>Twice.', descriptionType: 'Abstract', lang: 'en' },
  ],
  relatedIdentifiers: [
    { relatedIdentifier: '10.1000/abc.v1', relatedIdentifierType: 'DOI', relationType: 'IsNewVersionOf' },
    { relatedIdentifier: '10.1000/article', relatedIdentifierType: 'DOI', relationType: 'IsSupplementTo' },
  ],
};

const answer = (changed: object = {}): object => ({
  data: { id: '10.1000/abc', type: 'dois', attributes: { ...attributes, ...changed } },
});

async function one(changed: object = {}): Promise<WorkRecord> {
  const { works } = await read(JSON.stringify(answer(changed)));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const xml = `<?xml version="1.0"?>
<resource xmlns="http://datacite.org/schema/kernel-4" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <identifier identifierType="DOI">10.1000/ABC</identifier>
 <creators>
  <creator><creatorName nameType="Personal">Färber, Ines</creatorName><givenName>Ines</givenName><familyName>Färber</familyName>
   <nameIdentifier nameIdentifierScheme="ORCID" schemeURI="https://orcid.org">${orcid}</nameIdentifier>
   <nameIdentifier nameIdentifierScheme="ISNI">0000000012345678</nameIdentifier>
   <affiliation affiliationIdentifier="https://ror.org/02abc3d45" affiliationIdentifierScheme="ROR">Institute of Rivers</affiliation>
   <affiliation>College of Lakes</affiliation></creator>
  <creator><creatorName nameType="Organizational">Deep Lake Survey</creatorName></creator>
 </creators>
 <titles><title xml:lang="fr" titleType="TranslatedTitle">Rivières</title><title xml:lang="en">Rivers of CO&lt;sub&gt;2&lt;/sub&gt;</title><title titleType="Subtitle">A survey</title></titles>
 <publisher>Lake Archive</publisher><publicationYear>2020</publicationYear>
 <resourceType resourceTypeGeneral="Dataset">Survey data</resourceType>
 <subjects><subject>rivers</subject><subject subjectScheme="FOS">FOS: Earth sciences</subject></subjects>
 <contributors><contributor contributorType="Editor"><contributorName>Brook, Jan</contributorName></contributor>
 <contributor contributorType="DataManager"><contributorName>Moreau, Ada</contributorName></contributor></contributors>
 <dates><date dateType="Issued">2020-03-04</date><date dateType="Submitted">2019-12-01</date><date dateType="Collected">2018/2019</date></dates>
 <language>eng</language><version>2</version>
 <rightsList><rights rightsURI="info:eu-repo/semantics/openAccess">Open access</rights><rights rightsIdentifier="CC-BY-4.0" rightsIdentifierScheme="SPDX"/></rightsList>
 <descriptions><description descriptionType="Methods">Sampled weekly.</description><description xml:lang="en" descriptionType="Abstract">We measured.<br/>Twice.</description></descriptions>
 <relatedIdentifiers><relatedIdentifier relatedIdentifierType="DOI" relationType="IsNewVersionOf">10.1000/abc.v1</relatedIdentifier>
 <relatedIdentifier relatedIdentifierType="DOI" relationType="IsSupplementTo">10.1000/article</relatedIdentifier></relatedIdentifiers>
</resource>`;

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
    expect(accepts(xml)).toBe(true);
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

describe('other shapes', () => {
  const item = (doi: string): object => ({ id: doi, type: 'dois', attributes: { ...attributes, doi } });

  it.each([
    [
      'a list of an answer',
      JSON.stringify({ data: [item('10.1000/a'), item('10.1000/b')], meta: { total: 2 } }),
    ],
    [
      'attributes one a line',
      `${JSON.stringify({ ...attributes, doi: '10.1000/a' })}\n${JSON.stringify({ ...attributes, doi: '10.1000/b' })}`,
    ],
    [
      'harvested XML',
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>${['a', 'b']
        .map(
          (id) =>
            `<record><header/><metadata><oai_datacite><payload><resource xmlns="http://datacite.org/schema/kernel-4"><identifier identifierType="DOI">10.1000/${id}</identifier><titles><title>Rivers</title></titles></resource></payload></oai_datacite></metadata></record>`,
        )
        .join('')}</ListRecords></OAI-PMH>`,
    ],
  ])('%s are read', async (_, text) => {
    expect(accepts(text)).toBe(true);
    expect(toEntries((await read(text)).works)).toEqual(['10.1000/a', '10.1000/b']);
  });

  it('Crosscite is read in its older spellings', async () => {
    const { works } = await read(
      JSON.stringify({
        id: 'https://doi.org/10.1000/abc',
        types: { 'resource-type-general': 'Software' },
        creators: { type: 'Person', id: `http://orcid.org/${orcid}`, name: 'Ines Färber' },
        titles: [{ title: 'rivers.js' }],
        publication_year: '2016',
        rights_list: [{ rights_uri: 'https://creativecommons.org/licenses/by/4.0' }],
        dates: { date: '2016-03-27', dateType: 'Issued' },
      }),
    );
    expect(works[0]).toMatchObject({
      type: 'software',
      identifiers: [{ value: '10.1000/abc' }],
      bylines: [{ display: 'Ines Färber', identifiers: [{ value: orcid }] }],
      dates: [{ value: '2016-03-27' }],
      licence: 'CC-BY-4.0',
    });
  });

  it('an error of the API and things without a DOI are named', async () => {
    const { diagnostics } = await read(
      `{"errors":[{"status":"404","title":"not here"}]}\n{"data":{"id":"x","type":"clients","attributes":{"name":"Lake Archive"}}}\n{"a":1}`,
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'error-answer',
      'not-a-record',
      'unused-record-kind',
    ]);
  });

  it('of other formats are left to them', () => {
    const others = [
      '{"DOI":"10.1000/abc","type":"dataset","title":"Rivers","author":[{"family":"Brook"}]}',
      '{"@context":"http://schema.org","@type":"Dataset","creator":[],"publisher":{"name":"DataCite"}}',
      '{"id":"x","provider":"Crossref","creators":[],"titles":[{"title":"Rivers"}],"doi":"10.1000/abc"}',
      '<resource xmlns="http://example.org"><title>Rivers</title></resource>',
    ];
    expect(others.map(accepts)).toEqual(others.map(() => false));
  });
});

describe('broken files', () => {
  it('lose the broken record and no other', async () => {
    const line = (doi: string): string => JSON.stringify({ ...attributes, doi });
    const { works, diagnostics } = await read(`${line('10.1000/a')}\n{"doi": \n${line('10.1000/b')}`);
    expect(toEntries(works)).toContain('10.1000/a');
    expect(diagnostics.length).toBeGreaterThanOrEqual(1);
  });

  it('never crash the importer, whatever their bytes are', async () => {
    const piece = fc.constantFrom(
      '<',
      '<resource>',
      '{',
      '"data"',
      ':',
      '[',
      ']',
      '}',
      '</',
      '>',
      'null',
      '\n',
    );
    const text = fc.array(piece).map((pieces) => new TextEncoder().encode(pieces.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), text), async (bytes) => {
        await expect(importWorks(dataciteImporter, bytes)).resolves.toBeDefined();
      }),
    );
  });

  it('never crash it, whatever stands where a property should', async () => {
    const names = fc.constantFrom(
      ...Object.keys(attributes),
      'container',
      'relatedItems',
      'identifiers',
      'state',
    );
    await fc.assert(
      fc.asyncProperty(names, fc.jsonValue(), async (name, value) => {
        const { works } = await read(JSON.stringify(answer({ [name]: value })));
        expect(works.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('give the same records in whatever order they come', async () => {
    const lines = ['a', 'b', 'c'].map((id) => JSON.stringify({ ...attributes, doi: `10.1000/${id}` }));
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(lines, { minLength: 3 }), async (shuffled) => {
        expect(toEntries((await read(shuffled.join('\n'))).works).sort()).toEqual([
          '10.1000/a',
          '10.1000/b',
          '10.1000/c',
        ]);
      }),
      { numRuns: 6 },
    );
  });
});

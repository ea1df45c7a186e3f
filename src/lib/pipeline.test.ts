import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  byline,
  key,
  personRecord,
  pipelineInput,
  siteSettings,
  workRecord,
  decided,
} from '../../tests/support/invented-records.ts';
import { personSchema } from './model/person.ts';
import type { OwnPerson } from './model/person.ts';
import { publicationSchema } from './model/publication.ts';
import type { SourceRecord } from './model/source-record.ts';
import { runPipeline, type PipelineInput, type PipelineOutput } from './pipeline.ts';

const orcid = 'orcid:0999-0000-0000-0010';
const settings = siteSettings({
  institution: { ror: '02abc3d45' },
  units: [{ slug: 'hydrology', name: 'Hydrology' }],
  exports: [{ files: 'own/**', list: 'own' }],
});
const rivers = { name: 'Institute of Rivers', identifiers: [key('ror:02abc3d45')] };

const records: SourceRecord[] = [
  personRecord('Ngozi Adeyemi', { ids: ['roster:h-1', orcid], units: ['Hydrology'], role: 'Professor' }),
  personRecord('N. Adeyemi', {
    origin: 'openalex',
    ids: ['openalex:A1', orcid],
    careers: [{ organisation: rivers }],
  }),
  personRecord('Nils Adeyemi', { ids: ['roster:h-2'], units: ['Ecology'] }),
  personRecord('Rosa De Luca', { ids: ['roster:h-3'], units: ['Hydrology'], left: '2025-01' }),
  workRecord({
    title: 'Estimating groundwater recharge from sparse gauges',
    by: [
      { ...byline('Ngozi Adeyemi', orcid), affiliations: [rivers] },
      byline('Mei Tanaka', 'openalex:A8'),
      'Obi Okafor',
    ],
    ids: ['doi:10.1000/a', 'openalex:W1'],
    year: 2021,
    topics: [{ scheme: 'openalex', id: 'T1', name: 'Groundwater' }],
    from: {
      file: 'openalex.json',
      source: 'openalex',
      label: 'OpenAlex',
      entry: 'W1',
      retrieved: '2026-05-01',
    },
  }),
  workRecord({
    title: 'Estimating groundwater recharge from sparse gauges',
    by: ['Ngozi Adeyemi', 'M. Tanaka', 'Obi Okafor'],
    type: 'preprint',
    ids: ['arxiv:1901.00001'],
    year: 2019,
    abstract: { text: 'Recharge is slow.' },
    from: { file: 'own/works.json', entry: '1' },
  }),
  workRecord({
    title: 'Counting eels',
    by: ['Rosa De Luca', 'Ngozi Adeyemi'],
    from: { file: 'own/works.json', entry: '2' },
  }),
  workRecord({
    title: 'Counting eels',
    by: ['Rosa De Luca', 'Ngozi Adeyemi'],
    from: { file: 'own/copy.json', entry: '5' },
  }),
  workRecord({ title: 'Editorial', by: [], from: { file: 'own/works.json', entry: '3' } }),
  {
    kind: 'organisation',
    provenance: { source: 'openalex', label: 'OpenAlex', file: 'i.json', entry: 'I1' },
    ...rivers,
    countryCode: 'SE',
  },
];

function run(input: Partial<PipelineInput> = {}): PipelineOutput {
  return runPipeline(pipelineInput({ settings, records, ...input }));
}

function ownPeople(output: PipelineOutput): Map<string, OwnPerson> {
  return new Map(output.people.flatMap((person) => (person.own ? [[person.slug, person]] : [])));
}

describe('what comes out of invented exports', () => {
  const output = run();
  const people = ownPeople(output);

  test('fits the model', () => {
    for (const person of output.people) expect(personSchema.parse(person)).toEqual(person);
    for (const publication of output.publications)
      expect(publicationSchema.parse(publication)).toEqual(publication);
  });

  test('counts everything once', () => {
    expect(output.counts).toEqual({
      records: 10,
      workRecords: 5,
      personRecords: 4,
      organisationRecords: 1,
      publications: 3,
      merged: 2,
      ownPeople: 3,
      externalPeople: 1,
      linkedBylines: 4,
      unresolvedBylines: 1,
      topics: 1,
      organisations: 1,
      units: 2,
    });
    expect(output.coverage).toEqual({ doi: 1, abstract: 1, orcid: 1, year: 3 });
    expect(output.linksByRule).toEqual({ orcid: 1, 'own-list': 2, 'record-id': 1 });
    expect(output.mergesByRule).toEqual({ 'same-record': 1, 'same-title': 1 });
  });

  test('a profile has works, co-authors, topics, careers and similar names', () => {
    const adeyemi = people.get('ngozi-adeyemi');
    expect(adeyemi).toMatchObject({
      id: orcid,
      sortName: 'Adeyemi, Ngozi',
      role: 'Professor',
      units: ['hydrology'],
      names: [{ display: 'N. Adeyemi' }],
      worksByYear: [
        { year: 2019, works: 1 },
        { year: 2020, works: 1 },
      ],
      collaborators: [{ name: 'Rosa De Luca', slug: 'rosa-de-luca' }, { name: 'Mei Tanaka' }],
      unresolvedNames: 1,
      topics: [{ name: 'Groundwater', works: 1, firstYear: 2019 }],
      careers: [{ organisationSlug: 'institute-of-rivers', label: 'The openalex' }],
      evidence: { level: 4, possible: 11 },
      similarNames: [{ name: 'Nils Adeyemi', slug: 'nils-adeyemi', unit: 'Ecology' }],
    });
    expect(adeyemi?.works).toHaveLength(2);
  });

  test('a person without any work has a profile', () => {
    expect(people.get('nils-adeyemi')).toMatchObject({
      works: [],
      collaborators: [],
      topics: [],
      unresolvedNames: 0,
    });
  });

  test('a publication names its people, units and organisations', () => {
    const publication = output.publications.find(({ id }) => id === 'doi:10.1000/a');
    expect(publication).toMatchObject({
      slug: 'adeyemi-2019-estimating-groundwater-recharge-sparse',
      citationKey: 'adeyemi2019estimating',
      year: 2019,
      ownPeople: [orcid],
      units: ['hydrology'],
      abstract: { text: 'Recharge is slow.', label: 'Library list' },
      authorships: [
        { slug: 'ngozi-adeyemi', organisations: ['ror:02abc3d45'], link: { rule: 'orcid' } },
        { person: 'openalex:A8' },
        { display: 'Obi Okafor' },
      ],
    });
    expect(publication?.authorships[2]).not.toHaveProperty('person');
  });

  test('units list present and former people and the works of both', () => {
    expect(output.units).toMatchObject([
      { slug: 'ecology', people: ['roster:h-2'], former: [], works: [] },
      { slug: 'hydrology', people: [orcid], former: ['roster:h-3'] },
    ]);
    expect(output.units[1]?.works).toHaveLength(2);
    expect(output.diagnostics.map(({ code }) => code)).toContain('unit-not-in-settings');
  });

  test.each([
    ['2026-10-31', undefined, '2026-11-01'],
    ['2026-10-31', '2026-10-31', '2026-10-31'],
    ['2026-11-01', undefined, '2026'],
    ['2026-12-31', '2026', '2026'],
    ['2026-11-01', undefined, '2030-01-01'],
    ['2026-11-01', '2026-10', '2026-10'],
  ])('on %s the date of leaving is %s where the roster says %s', (asOf, left, stated) => {
    const person = personRecord('Rosa De Luca', { ids: ['roster:h-3'], units: ['Hydrology'], left: stated });
    const made = run({ records: [person], asOf });
    expect(ownPeople(made).get('rosa-de-luca')?.left).toBe(left);
    expect(made.units).toMatchObject([
      left === undefined ? { people: ['roster:h-3'], former: [] } : { people: [], former: ['roster:h-3'] },
    ]);
  });

  test('organisations list works and own people', () => {
    expect(output.organisations).toMatchObject([
      {
        id: 'ror:02abc3d45',
        slug: 'institute-of-rivers',
        countryCode: 'SE',
        works: ['doi:10.1000/a'],
        people: [orcid],
      },
    ]);
  });

  test('nothing at all comes out of nothing', () => {
    const empty = run({ records: [], settings: siteSettings() });
    expect([empty.people, empty.publications, empty.units]).toEqual([[], [], []]);
  });
});

describe('addresses', () => {
  test('are remembered in the ledger with the as-of date', () => {
    const { ledger, newAddresses } = run();
    expect(ledger.people['ngozi-adeyemi']).toEqual({
      identifiers: ['openalex:A1', orcid, 'roster:h-1'],
      firstSeen: '2026-06-30',
    });
    expect(newAddresses).toContain('people/ngozi-adeyemi');
  });

  test('stay in the next run, which then gives none', () => {
    const first = run();
    const second = run({ ledger: first.ledger, asOf: '2027-01-01' });
    expect(second.newAddresses).toEqual([]);
    expect(second.ledger).toEqual(first.ledger);
    expect(second.people.map(({ id }) => id)).toEqual(first.people.map(({ id }) => id));
  });

  test('of works that turn out to be one lead to the older', () => {
    const by = ['Ngozi Adeyemi'];
    const preprint = workRecord({ title: 'Sparse gauges', by, ids: ['arxiv:1901.00001'], year: 2019 });
    const article = workRecord({ title: 'Dense gauges', by, ids: ['doi:10.1000/a'], year: 2021 });
    const before = run({ records: [preprint, article] });
    const relations = [{ type: 'has-preprint' as const, target: key('arxiv:1901.00001') }];
    const after = run({ records: [preprint, { ...article, relations }], ledger: before.ledger });
    expect(after.redirects).toEqual([
      { from: 'publications/adeyemi-2021-dense-gauges', to: 'publications/adeyemi-2019-sparse-gauges' },
    ]);
  });

  test('of two people of one name are told apart, with a notice', () => {
    const { diagnostics, people } = run({
      records: [
        personRecord('Wei Wang', { ids: ['roster:1'] }),
        personRecord('Wei Wang', { ids: ['roster:2'] }),
      ],
    });
    expect(people.map((person) => (person.own ? person.slug : ''))).toEqual(['wei-wang', 'wei-wang-2']);
    expect(diagnostics.map(({ code }) => code)).toContain('slug-taken');
  });

  test('follow the file of a researcher page', () => {
    const page = { orcid: '0999-0000-0000-0010', links: [], openTo: [], summary: 'Water.' };
    const people = ownPeople(run({ researcherPages: [{ slug: 'adeyemi', page }] }));
    expect(people.get('adeyemi')).toMatchObject({ summary: 'Water.', researcherPage: 'adeyemi', id: orcid });
  });

  test('give a page without identifier to the profile of its name', () => {
    const page = { links: [], openTo: ['mentor' as const], openSince: '2026-01', summary: 'Eels.' };
    const output = run({
      researcherPages: [
        { slug: 'rosa-de-luca', page },
        { slug: 'nobody', page },
      ],
    });
    expect(ownPeople(output).get('rosa-de-luca')).toMatchObject({
      summary: 'Eels.',
      researcherPage: 'rosa-de-luca',
      availability: { kinds: ['mentor'], since: '2026-01', expires: '2027-01' },
    });
    expect(output.diagnostics.filter(({ code }) => code === 'researcher-page-unmatched')).toHaveLength(1);
  });
});

test('a hidden person is nowhere in the output', () => {
  const decision = decided({ action: 'hide-person', target: orcid });
  const { people, publications, organisations, units, newAddresses } = run({ decisions: [decision] });
  const printed = JSON.stringify({ people, organisations, units, newAddresses });
  expect(printed).not.toContain('Ngozi');
  expect(printed).not.toContain(orcid.slice(6));
  expect(JSON.stringify(publications)).not.toContain(orcid.slice(6));
  expect(publications.flatMap(({ authorships }) => authorships.map(({ display }) => display))).toContain(
    'Ngozi Adeyemi',
  );
});

describe('the order of the input', () => {
  const expected = withoutPlaces(run());

  test('makes no difference, nor do the names of files', () => {
    const shuffles = fc.tuple(
      fc.shuffledSubarray(records, { minLength: records.length }),
      fc.array(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: records.length, maxLength: records.length }),
    );
    fc.assert(
      fc.property(shuffles, ([shuffled, names]) => {
        const renamed = shuffled.map((record, index) => rename(record, names[index] ?? '', index + 1));
        expect(withoutPlaces(run({ records: renamed }))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

/** Another file of the same folder, another line, and another number where the entry is a running one. */
function rename(record: SourceRecord, name: string, line: number): SourceRecord {
  const { provenance } = record;
  const folder = provenance.file.startsWith('own/') ? 'own/' : '';
  return {
    ...record,
    provenance: {
      ...provenance,
      file: `${folder}${name}.json`,
      line,
      entry: /^\d+$/.test(provenance.entry) ? String(line) : provenance.entry,
    },
  };
}

/** The output without what names a place in a file. */
function withoutPlaces(output: PipelineOutput): unknown {
  return JSON.parse(
    JSON.stringify(output, (name, value: unknown) =>
      name === 'file' || name === 'line' || (name === 'entry' && /^\d+$/.test(String(value)))
        ? undefined
        : value,
    ),
  );
}

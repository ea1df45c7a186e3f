import { describe, expect, it } from 'vitest';
import type { PersonRecord } from '../../model/person-record.ts';
import { importText } from '../testing/import-text.ts';
import { orcidImporter } from './index.ts';
import { byInes, byPublisher, externalId, ines, wholeRecord } from './invented.ts';

async function read(value: unknown) {
  const { records, diagnostics } = await importText(orcidImporter, JSON.stringify(value));
  return { people: records.filter((record) => record.kind === 'person'), diagnostics };
}

async function one(value: unknown): Promise<PersonRecord> {
  const { people } = await read(value);
  const [person] = people;
  if (person === undefined) throw new Error('no person was read');
  return person;
}

const employment = (name: string, changed: object = {}): object => ({
  'employment-summary': {
    source: byInes,
    'role-title': 'Professor',
    'start-date': { year: { value: '2018' }, month: { value: '04' }, day: null },
    'end-date': null,
    organization: {
      name,
      address: { city: 'Riverton', country: 'DE' },
      'disambiguated-organization': {
        'disambiguated-organization-identifier': 'https://ror.org/02abc3d45',
        'disambiguation-source': 'ROR',
      },
    },
    visibility: 'public',
    ...changed,
  },
});

describe('the person of a record', () => {
  it('has the credit name first, and where they work and have worked, newest first', async () => {
    const person = await one(
      wholeRecord({
        person: {
          name: {
            'given-names': { value: 'Ines' },
            'family-name': { value: 'Färber' },
            'credit-name': { value: 'I. M. Färber' },
          },
          'other-names': {
            'other-name': [{ content: 'Färber-Brook, Ines' }, { content: 'the one with the boat' }],
          },
          biography: { content: 'I study rivers.', visibility: 'PUBLIC' },
          'researcher-urls': {
            'researcher-url': [
              { 'url-name': 'Group', url: { value: 'https://rivers.example.org' } },
              { 'url-name': null, url: { value: 'https://example.org/ines' } },
            ],
          },
          emails: { email: [{ email: 'ines@example.org' }] },
          'external-identifiers': {
            'external-identifier': [
              externalId('Scopus Author ID', '7004212771'),
              externalId('ResearcherID', 'A-1234-2010'),
            ],
          },
        },
        activities: {
          employments: {
            'affiliation-group': [
              {
                summaries: [
                  employment('College of Lakes', {
                    'end-date': { year: { value: '2018' } },
                    'start-date': null,
                    source: byPublisher,
                  }),
                ],
              },
              { summaries: [employment('Institute of Rivers')] },
            ],
          },
        },
      }),
    );
    expect(person).toEqual({
      kind: 'person',
      origin: 'orcid',
      provenance: { source: 'orcid', label: 'ORCID', file: 'test.txt', entry: ines, line: 1 },
      identifiers: [
        { scheme: 'orcid', value: ines },
        { scheme: 'scopus', value: '7004212771' },
      ],
      names: [
        { display: 'I. M. Färber', family: 'Färber', given: 'I. M.', kind: 'preferred' },
        { display: 'Ines Färber', family: 'Färber', given: 'Ines', kind: 'alternative' },
        { display: 'Ines Färber-Brook', family: 'Färber-Brook', given: 'Ines', kind: 'alternative' },
      ],
      units: [],
      careers: [
        {
          organisation: {
            name: 'Institute of Rivers',
            identifiers: [{ scheme: 'ror', value: '02abc3d45' }],
            countryCode: 'DE',
          },
          role: 'Professor',
          from: '2018-04',
          assertedBy: 'self',
        },
        {
          organisation: {
            name: 'College of Lakes',
            identifiers: [{ scheme: 'ror', value: '02abc3d45' }],
            countryCode: 'DE',
          },
          role: 'Professor',
          to: '2018',
          assertedBy: 'other',
        },
      ],
      summary: 'I study rivers.',
      links: [
        { label: 'Group', url: 'https://rivers.example.org/' },
        { label: 'example.org', url: 'https://example.org/ines' },
      ],
    });
  });

  it('may have one name only', async () => {
    const person = await one(
      wholeRecord({ person: { name: { 'given-names': { value: 'Suharti' }, 'family-name': null } } }),
    );
    expect(person.names).toMatchObject([{ display: 'Suharti', kind: 'preferred' }]);
  });

  it('keeps a biography to itself that is more than a sentence', async () => {
    const content = 'I study rivers. Before that I studied lakes.';
    expect((await one(wholeRecord({ person: { biography: { content } } }))).summary).toBeUndefined();
  });

  it('does not take an organisation that ORCID knows by another number for one with a ROR id', async () => {
    const organization = {
      name: 'Institute of Rivers',
      'disambiguated-organization': {
        'disambiguated-organization-identifier': '1234',
        'disambiguation-source': 'RINGGOLD',
      },
    };
    const person = await one(wholeRecord({ activities: { employments: employment('x', { organization }) } }));
    expect(person.careers[0]?.organisation.identifiers).toEqual([]);
  });

  it('whose name is not public is not shown, nor named by their works', async () => {
    const group = [
      { 'work-summary': [{ title: { title: { value: 'Rivers' } }, type: 'book', source: byInes }] },
    ];
    const { records, diagnostics } = await importText(
      orcidImporter,
      JSON.stringify(wholeRecord({ person: { name: null }, activities: { works: { group } } })),
    );
    expect(records).toMatchObject([{ kind: 'work', bylines: [] }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-name', 'missing-author']);
  });

  it('whose record is closed is not shown', async () => {
    const { people, diagnostics } = await read(
      wholeRecord({ history: { 'deactivation-date': { value: 1500000000000 } } }),
    );
    expect([people, diagnostics.map(({ code }) => code)]).toEqual([[], ['deactivated-record']]);
  });

  it('has no iD where its check digit is wrong', async () => {
    const { people, diagnostics } = await read(
      wholeRecord({ 'orcid-identifier': { path: '0999-0000-0000-0011' } }),
    );
    expect(people[0]?.identifiers).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['invalid-orcid']);
  });
});

describe('what is not public', () => {
  it('is left out, with one notice for the file', async () => {
    const { people, diagnostics } = await read(
      wholeRecord({
        person: {
          biography: { content: 'I study rivers.', visibility: 'LIMITED' },
          emails: { email: [{ email: 'ines@example.org', visibility: 'private' }] },
        },
        activities: { employments: employment('Institute of Rivers', { visibility: 'registered-only' }) },
      }),
    );
    expect(people[0]).toMatchObject({ careers: [] });
    expect(people[0]?.summary).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        code: 'not-public',
        severity: 'notice',
        file: 'exports/test.txt',
        message: 'What is not public in the ORCID record was left out',
        value: '1 × biography, 1 × email, 1 × employment-summary',
        hint: 'Its owner can make it public at orcid.org.',
      },
    ]);
  });
});

describe('a section of a record', () => {
  it('takes the name of its owner from beside what they added', async () => {
    const section = { ...employment('Institute of Rivers'), path: `/${ines}/employments` };
    expect(await one(section)).toMatchObject({
      names: [{ display: 'Ines Färber' }],
      identifiers: [{ value: ines }],
      careers: [{ role: 'Professor' }],
    });
  });

  it('that names nobody says what to export instead', async () => {
    const { people, diagnostics } = await read({
      path: `/${ines}/researcher-urls`,
      'researcher-url': [{ 'url-name': 'Group', url: { value: 'https://rivers.example.org' } }],
    });
    expect(people).toEqual([]);
    expect(diagnostics[0]?.hint).toBe('The file is a section of a record; export the whole record.');
  });
});

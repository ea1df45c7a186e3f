import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../diagnostics.ts';
import type { PersonRecord } from '../../model/person-record.ts';
import { detectImporter } from '../index.ts';
import type { ImportContext } from '../importer.ts';
import type { FieldTrace } from '../mapping/field-trace.ts';
import { importText } from '../testing/import-text.ts';
import { rosterImporter } from '../roster/index.ts';
import { rosterJsonImporter } from './index.ts';

async function importPeople(
  value: unknown,
  context: Partial<ImportContext> = {},
): Promise<{ people: PersonRecord[]; diagnostics: Diagnostic[] }> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const { records, diagnostics } = await importText(rosterJsonImporter, text, context);
  return { people: records.filter((record) => record.kind === 'person'), diagnostics };
}

const ida = {
  id: 7,
  given_name: 'Ida',
  family_name: 'Brook',
  orcid: 'https://orcid.org/0000-0002-1825-0097',
};
const ina = { id: 8, given_name: 'Ina', family_name: 'Färber' };

describe('a roster as JSON', () => {
  it.each([
    ['an array', JSON.stringify([ida, ina])],
    ['a page', JSON.stringify({ count: 2, people: [ida, ina] })],
    ['one person a line', `${JSON.stringify(ida)}\n${JSON.stringify(ina)}\n`],
    ['laid out over lines', JSON.stringify({ staff: [ida, ina] }, null, 2)],
  ])('is read from %s', async (_what, text) => {
    expect(detectImporter('export.dat', text)?.name).toBe('roster-json');
    const { people, diagnostics } = await importPeople(text);
    expect(diagnostics.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(people).toMatchObject([
      {
        provenance: { entry: '7' },
        identifiers: [
          { scheme: 'roster', value: '7' },
          { scheme: 'orcid', value: '0000-0002-1825-0097' },
        ],
        names: [{ display: 'Ida Brook' }],
      },
      { provenance: { entry: '8' }, names: [{ display: 'Ina Färber' }] },
    ]);
  });

  it('finds names, units and identifiers inside other members', async () => {
    const { people, diagnostics } = await importPeople([
      {
        id: 'h-1',
        name: { given: 'Jan', particle: 'van der', family: 'Brook' },
        department: { id: 3, name: 'Rivers' },
        groups: ['Dust', 'Salt'],
        jobTitle: 'Reader',
        identifiers: [{ type: 'ORCID', value: '0000-0002-1825-0097' }],
        employment: { startDate: '2019-04-01', endDate: null },
        otherNames: ['J. Brook', 'Jan Brook-Salt'],
      },
    ]);
    expect(people).toMatchObject([
      {
        names: [
          { given: 'Jan', particle: 'van der', family: 'Brook' },
          { display: 'J. Brook' },
          { display: 'Jan Brook-Salt' },
        ],
        role: 'Reader',
        units: ['Rivers'],
        joined: '2019-04-01',
        identifiers: [{ value: 'h-1' }, { scheme: 'orcid', value: '0000-0002-1825-0097' }],
      },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'unknown-columns', value: 'groups' }]);
  });

  it('makes careers of a list of positions', async () => {
    const { people } = await importPeople([
      {
        ...ida,
        positions: [
          { title: 'Reader', department: 'Rivers', start: '2003', end: '2008' },
          { title: 'Professor', department: { name: 'Lakes' }, start: '2008', end: null },
        ],
      },
    ]);
    expect(people).toMatchObject([
      {
        role: 'Professor',
        units: ['Lakes'],
        joined: '2003',
        careers: [
          { organisation: { name: 'Lakes' }, role: 'Professor', from: '2008' },
          { organisation: { name: 'Rivers' }, role: 'Reader', from: '2003', to: '2008' },
        ],
      },
    ]);
  });

  it('gives what the same people give as CSV', async () => {
    const csv = 'id,given_name,family_name,department\n7,Ida,Brook,Rivers\n8,Ina,Färber,Lakes';
    const json = [
      { id: 7, given_name: 'Ida', family_name: 'Brook', department: 'Rivers' },
      { id: 8, given_name: 'Ina', family_name: 'Färber', department: 'Lakes' },
    ];
    const { records } = await importText(rosterImporter, csv);
    const { people } = await importPeople(json);
    const strip = ({ provenance: _, ...content }: object & { provenance: unknown }): object => content;
    expect(people.map(strip)).toEqual(records.map(strip));
  });

  it('tells what became of each member, and drops personal data', async () => {
    const traces: FieldTrace[] = [];
    const person = { ...ina, email: 'ina@example.org', room: { number: 5 } };
    const { people } = await importPeople([person], { trace: (field) => traces.push(field) });
    expect(JSON.stringify(people)).not.toContain('ina@');
    expect(traces.map(({ source, reason }) => [source, reason])).toEqual([
      ['id', undefined],
      ['family_name', undefined],
      ['given_name', undefined],
      ['email', 'Personal data is dropped unless site.yml keeps it: personalData.email'],
      ['room.number', 'Peerfolio does not know the field'],
    ]);
  });

  it('loses what is broken, and nobody else', async () => {
    const broken = '[{"given":"Ida","family":"Brook"}, {"given" "x"}, {"given":"Ina","family":"Färber"}]';
    const odd = [ida, 7, { id: 9 }, ina];
    const expected: readonly [unknown, string[]][] = [
      [broken, ['broken-json']],
      [odd, ['no-name', 'not-a-record']],
    ];
    for (const [value, codes] of expected) {
      const { people, diagnostics } = await importPeople(value);
      expect(people.map(({ names }) => names[0]?.display)).toEqual(['Ida Brook', 'Ina Färber']);
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ code }) => code).sort()).toEqual(codes);
    }
  });

  it.each([
    ['CSL', [{ id: 'a', type: 'article', title: 'On dust', author: [{ family: 'Brook', given: 'Ida' }] }]],
    ['OpenAlex', { id: 'https://openalex.org/A7', display_name: 'Ida Brook', orcid: null, works_count: 3 }],
    [
      'OpenAlex pages',
      {
        meta: { count: 1 },
        results: [{ id: 'https://openalex.org/A7', display_name: 'Ida Brook', orcid: 'x', works_count: 3 }],
      },
    ],
    [
      'Crossref',
      { status: 'ok', message: { DOI: '10.1000/a', author: [{ family: 'Brook', given: 'Ida' }] } },
    ],
    [
      'ORCID',
      {
        'orcid-identifier': { path: '0000-0002-1825-0097' },
        person: { name: { 'given-names': { value: 'Ida' } } },
      },
    ],
    [
      'DataCite',
      { data: [{ id: '10.1000/a', type: 'dois', attributes: { creators: [{ name: 'Brook, Ida' }] } }] },
    ],
    ['Semantic Scholar', { authorId: '1', name: 'Ida Brook', affiliations: ['Halden'], paperCount: 4 }],
    ['a package', { name: 'dust', version: '1.0.0', author: 'Ida Brook <ida@example.org>', email: 'x' }],
    ['events', [{ name: 'Dust Days', start: '2020-01-01', end: '2020-01-03' }]],
    ['films', [{ name: 'Dust', title: 'Dust' }]],
    ['graphs', { nodes: [{ name: 'Ida', group: 1 }], links: [] }],
    ['nothing', {}],
  ])('is not %s', (_what, value) => {
    expect(rosterJsonImporter.accepts('people.json', JSON.stringify(value))).toBe(false);
    expect(rosterJsonImporter.accepts('people.json', JSON.stringify(value, null, 2))).toBe(false);
  });

  it('never fails, whatever the JSON or the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.uint8Array({ maxLength: 60 }), async (value, bytes) => {
        const { people } = await importPeople([ida, { ...ina, extra: value, name: value }]);
        expect(people.length).toBeGreaterThanOrEqual(1);
        rosterJsonImporter.accepts('x', JSON.stringify(value));
        await importText(rosterJsonImporter, bytes);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../testing/import-text.ts';
import { openAlexImporter } from './index.ts';

const openAlex = (id: string): string => `https://openalex.org/${id}`;
const authorships = [{ author: { display_name: 'Ada Brook' } }];
const works = ['W1', 'W2'].map((id) => ({
  id: openAlex(id),
  title: `On ${id}`,
  type: 'article',
  authorships,
}));

describe('the OpenAlex importer', () => {
  it.each([
    ['a page', JSON.stringify({ meta: { count: 2 }, results: works, group_by: [] })],
    ['a list', JSON.stringify(works, null, 2)],
    ['one record a line', works.map((work) => JSON.stringify(work)).join('\n')],
  ])('recognises and reads %s', async (_shape, text) => {
    expect(openAlexImporter.accepts('x', text)).toBe(true);
    const { records, diagnostics } = await importText(openAlexImporter, text);
    expect(records.map(({ provenance }) => provenance.entry)).toEqual(['W1', 'W2']);
    expect(diagnostics).toEqual([]);
  });

  it('recognises a page without results, and nothing that is not from OpenAlex', () => {
    const accepts = (head: string): boolean => openAlexImporter.accepts('openalex.json', head);
    expect(accepts('\uFEFF{"meta":{"count":0,"page":1},"results":[]}')).toBe(true);
    expect(accepts('[{"id":"https://openalex.org/W1","issued":{"date-parts":[[2020]]}}]')).toBe(false);
    expect(accepts('{"W1":"https://api.openalex.org/works?page=2"}')).toBe(false);
    expect(accepts('[{"id":"a","type":"book"}]')).toBe(false);
    expect(accepts('id,name\nhttps://openalex.org/A1,x')).toBe(false);
    expect(accepts('')).toBe(false);
  });

  it('imports institutions', async () => {
    const institution = {
      id: openAlex('I1'),
      ror: 'https://ror.org/05dxps055',
      display_name: 'Halden Institute',
      country_code: 'NO',
      homepage_url: 'https://halden.example.org',
      ids: { wikidata: 'https://www.wikidata.org/wiki/Q42' },
    };
    const { records } = await importText(openAlexImporter, JSON.stringify(institution));
    expect(records).toMatchObject([
      {
        kind: 'organisation',
        name: 'Halden Institute',
        countryCode: 'NO',
        homepage: 'https://halden.example.org/',
        identifiers: [
          { scheme: 'openalex', value: 'I1' },
          { scheme: 'ror', value: '05dxps055' },
          { scheme: 'wikidata', value: 'Q42' },
        ],
      },
    ]);
  });

  it('counts records of other kinds in one notice each, and names what is no record', async () => {
    const text = ['C1', 'C2', 'S1'].map((id) => JSON.stringify({ id: openAlex(id), display_name: 'x' }));
    const { records, diagnostics } = await importText(openAlexImporter, [...text, '{"a":1}', '7'].join('\n'));
    expect(records).toEqual([]);
    expect(diagnostics.map(({ code, severity, value }) => [code, severity, value])).toEqual([
      ['not-a-record', 'error', '{"a":1}'],
      ['not-a-record', 'error', '7'],
      ['unused-record-kind', 'notice', 'C1 C2'],
      ['unused-record-kind', 'notice', 'S1'],
    ]);
  });

  it('knows a record without an id by its members', async () => {
    const text = JSON.stringify([
      { title: 'On dust', publication_year: 2020, doi: '10.1234/x' },
      { authorships: [] },
    ]);
    const { records } = await importText(openAlexImporter, text);
    expect(records.map(({ provenance }) => provenance.entry)).toEqual(['10.1234/x', '#2']);
  });

  it('loses a broken line alone and says where it stands', async () => {
    const [first, second] = works.map((work) => JSON.stringify(work));
    const text = `${first}\n{"id":"https://openalex.org/W9","title":\n${second}\n`;
    const { records, diagnostics } = await importText(openAlexImporter, text, { file: 'a.ndjson' });
    expect(records).toHaveLength(2);
    expect(diagnostics).toMatchObject([
      { code: 'broken-json', severity: 'error', file: 'exports/a.ndjson', line: 2 },
    ]);
  });

  it('never fails on records of any shape, and imports the sound one beside them', async () => {
    const member = fc.constantFrom(
      'title',
      'type',
      'authorships',
      'ids',
      'locations',
      'topics',
      'biblio',
      'affiliations',
    );
    const id = fc.constantFrom('W5', 'A5', 'I5', 'X', '').map(openAlex);
    const strange = fc
      .tuple(id, fc.dictionary(member, fc.jsonValue()))
      .map(([text, rest]) => ({ id: text, ...rest }));
    await fc.assert(
      fc.asyncProperty(
        fc.array(strange, { maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        async (records, size) => {
          const text = JSON.stringify([...records, works[0]]);
          const imported = await importText(openAlexImporter, text, {}, size);
          expect(imported.records.at(-1)?.provenance.entry).toBe('W1');
          expect(imported).toEqual(await importText(openAlexImporter, text));
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { dataciteImporter } from './index.ts';
import { answer, attributes, orcid } from './invented.ts';

const read = (text: string) => importWorks(dataciteImporter, text);
const accepts = (text: string): boolean => dataciteImporter.accepts('export.dat', text);

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

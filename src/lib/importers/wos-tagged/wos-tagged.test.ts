import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { wosTaggedImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(wosTaggedImporter, text, { file: 'savedrecs.txt', label: 'Web of Science file', ...context });

/** The work that one record becomes; its title and author keep it from being reported. */
async function one(...lines: string[]): Promise<WorkRecord> {
  const { works } = await read(['PT J', 'AU Brook, J', 'TI Rivers', ...lines, 'ER', ''].join('\n'));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const whole = `FN Clarivate Analytics Web of Science
VR 1.0
PT J
AU Farber, I
   Brook, J
AF Färber, Ines
   Brook, Jan
CA Deep Lake
TI Rivers of invented
   sand
SO JOURNAL OF INVENTED RIVERS
LA English
DT Review
DE sand; water, wet
ID WORDS OF OTHERS
AB We measured water
   and sand.
C1 [Färber, Ines; Brook, Jan] Lake Inst, Rill, Norway.
   [Brook, Jan] River Sch, Dept
   Sand, Rill, Norway.
EM ines@example.org
OI Farber, Ines/0000-0002-1825-0097
SN 2049-3630
PD DEC 16
PY 2020
VL 12
IS 3
BP 475
EP 482
AR 7
DI 10.1000/ABC
PM 123
UT WOS:1
ER

EF`;

describe('a whole record', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(whole);
    expect(diagnostics).toEqual([]);
    expect(works).toEqual([
      {
        kind: 'work',
        provenance: {
          source: 'wos-tagged',
          label: 'Web of Science file',
          file: 'savedrecs.txt',
          entry: 'WOS:1',
          line: 3,
        },
        identifiers: [
          { scheme: 'doi', value: '10.1000/abc' },
          { scheme: 'pmid', value: '123' },
        ],
        type: 'review',
        title: { text: 'Rivers of invented sand' },
        bylines: [
          {
            kind: 'person',
            display: 'Ines Färber',
            family: 'Färber',
            given: 'Ines',
            identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
            affiliations: [{ name: 'Lake Inst, Rill, Norway.', identifiers: [] }],
          },
          {
            kind: 'person',
            display: 'Jan Brook',
            family: 'Brook',
            given: 'Jan',
            identifiers: [],
            affiliations: [
              { name: 'Lake Inst, Rill, Norway.', identifiers: [] },
              { name: 'River Sch, Dept Sand, Rill, Norway.', identifiers: [] },
            ],
          },
          { kind: 'group', display: 'Deep Lake', identifiers: [], affiliations: [] },
        ],
        authorCount: 3,
        bylinesTruncated: false,
        editors: [],
        dates: [{ value: '2020-12-16', basis: 'issued' }],
        versionKind: 'published',
        venue: { name: 'JOURNAL OF INVENTED RIVERS', kind: 'journal', issn: ['2049-3630'] },
        volume: '12',
        issue: '3',
        pages: '475–482',
        articleNumber: '7',
        abstract: { text: 'We measured water and sand.', lang: 'en' },
        topics: [
          { scheme: 'keyword', name: 'sand' },
          { scheme: 'keyword', name: 'water, wet' },
        ],
        relations: [],
        links: [],
        language: 'en',
        retracted: false,
      },
    ]);
  });

  it('is read with line ends of Windows and a byte order mark, and recognised', async () => {
    expect(wosTaggedImporter.accepts('x', `\uFEFF${whole}`)).toBe(true);
    expect(wosTaggedImporter.accepts('x', 'PT J\nAU Brook, J\nER\n')).toBe(true);
    const { works } = await read(`\uFEFF${whole.replaceAll('\n', '\r\n')}`);
    expect(works).toEqual((await read(whole)).works);
  });

  it.each(['', 'TY  - JOUR\nER  - ', 'PMID- 1\nPT  - Journal Article', 'PT reads\nTI is here', '{"PT":"J"}'])(
    'is not seen in another format: %s',
    (head) => {
      expect(wosTaggedImporter.accepts('x.txt', head)).toBe(false);
    },
  );
});

describe('types', () => {
  it.each([
    [['PT B', 'TI Rivers', 'SO Rivers'], 'book'],
    [['PT B', 'TI Sand', 'SO Rivers', 'BE Brook, J', 'DT Article'], 'chapter'],
    [['PT B', 'TI Sand', 'SO Rivers', 'CT Lakes Week'], 'conference-paper'],
    [['PT J', 'TI Sand', 'SO Rivers', 'DT Article; Proceedings Paper'], 'conference-paper'],
    [['PT J', 'TI Sand', 'SO Rivers', 'DT Editorial Material'], 'editorial'],
    [['PT J', 'TI Sand', 'SO Rivers', 'DT Article'], 'article'],
    [['PT P', 'TI Sand'], 'other'],
  ])('%j is %s', async (lines, type) => {
    const { works } = await read([...lines, 'AU Färber, I', 'ER'].join('\n'));
    expect(works[0]?.type).toBe(type);
  });

  it('of retracted works say so', async () => {
    expect(await one('DT Article; Retracted Publication')).toMatchObject({
      type: 'article',
      retracted: true,
    });
  });
});

describe('dates', () => {
  it.each([
    [['PD FEB 2011', 'PY 2011'], '2011-02'],
    [['PD SPR', 'PY 2011'], '2011'],
    [['PD JUN 14', 'PY 2006'], '2006-06-14'],
    [['PD NOV-DEC', 'PY 2006'], '2006-11'],
    [['PD 1998, thesis publ. 1997', 'PY 1998'], '1998'],
    [['PY 1998'], '1998'],
  ])('%j are %s', async (lines, value) => {
    expect((await one(...lines)).dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('of early access say when it appeared online', async () => {
    expect((await one('PY 2020', 'EA DEC 2019')).dates).toContainEqual({
      value: '2019-12',
      basis: 'published',
    });
  });
});

describe('authors', () => {
  it('have no address where it names others', async () => {
    const work = await one('C1 [Nobody, N] Lake Inst, Rill.', 'OI Nobody, N/0000-0002-1825-0097');
    expect(work.bylines).toMatchObject([{ affiliations: [], identifiers: [] }]);
  });

  it('alone have the address that names nobody', async () => {
    expect((await one('C1 Lake Inst, Rill.')).bylines[0]?.affiliations).toHaveLength(1);
  });
});

describe('records that are not as they should be', () => {
  it('end where the next one begins, with a notice', async () => {
    const { works, diagnostics } = await read(
      'PT J\nAU Brook, J\nTI Rivers\nPT J\nAU Brook, J\nTI Lakes\nER\n',
    );
    expect(works.map(toNames)).toEqual([['J Brook'], ['J Brook']]);
    expect(diagnostics).toMatchObject([{ code: 'missing-end', entry: '#1' }]);
  });

  it('that say nothing are left out and named', async () => {
    const { works, diagnostics } = await read(`PT J\nUT WOS:0\nER\n\n${whole}`);
    expect(toEntries(works)).toEqual(['WOS:1']);
    expect(diagnostics).toMatchObject([{ code: 'not-a-record', entry: 'WOS:0' }]);
  });

  it('never make an importer fail', async () => {
    const line = fc.tuple(
      fc.constantFrom('PT', 'AU', 'AF', 'C1', 'OI', 'PD', 'PY', 'BP', 'DT', 'ER', '  '),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const { works, diagnostics } = await read(
          `${lines.map((parts) => parts.join(' ')).join('\n')}\n${whole}`,
        );
        expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
        expect(toEntries(works).at(-1)).toBe('WOS:1');
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await read(bytes);
      }),
      { numRuns: 100 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { nbibImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(nbibImporter, text, { file: 'pubmed.txt', label: 'PubMed list', ...context });

const article = `PMID- 123
OWN - NLM
STAT- MEDLINE
IS  - 2049-3630 (Electronic)
IS  - 2049-3630 (Linking)
VI  - 12
IP  - 3
DP  - 2020 Mar
TI  - Rivers of
      invented sand.
PG  - 475-82
LID - S1 [pii]
LID - 10.1000/ABC [doi]
AB  - We measured water and
      sand.
CI  - (c) 2020 The Authors, CC BY 4.0.
FAU - Färber, Ines M
AU  - Farber IM
AUID- ORCID:
      0000-0002-1825-0097
AD  - Lake Institute, Rill. ines@example.org
AD  - River School, Rill.
FAU - Brook, Jan Jr
AU  - Brook J Jr
AD  - River School, Rill.
CN  - Deep Lake
LA  - eng
PT  - Journal Article
PT  - Review
DEP - 20191205
TA  - J Inv Riv
JT  - Journal of invented rivers
MH  - Rivers/*chemistry
MH  - Humans
OT  - *sand, wet
PMC - PMC456
PHST- 2019/01/02 00:00 [received]
PHST- 2019/12/06 06:00 [pubmed]
AID - 10.1000/ABC [doi]
PST - ppublish
SO  - J Inv Riv. 2020 Mar;12(3):475-82.
`;

describe('a whole record', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(article);
    expect(diagnostics).toEqual([]);
    expect(works).toEqual([
      {
        kind: 'work',
        provenance: { source: 'nbib', label: 'PubMed list', file: 'pubmed.txt', entry: '123', line: 1 },
        identifiers: [
          { scheme: 'pmid', value: '123' },
          { scheme: 'pmcid', value: 'PMC456' },
          { scheme: 'doi', value: '10.1000/abc' },
        ],
        type: 'review',
        title: { text: 'Rivers of invented sand' },
        bylines: [
          {
            kind: 'person',
            display: 'Ines M Färber',
            family: 'Färber',
            given: 'Ines M',
            identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
            affiliations: [
              { name: 'Lake Institute, Rill.', identifiers: [] },
              { name: 'River School, Rill.', identifiers: [] },
            ],
          },
          {
            kind: 'person',
            display: 'Jan Brook Jr',
            family: 'Brook',
            given: 'Jan',
            suffix: 'Jr',
            identifiers: [],
            affiliations: [{ name: 'River School, Rill.', identifiers: [] }],
          },
          { kind: 'group', display: 'Deep Lake', identifiers: [], affiliations: [] },
        ],
        authorCount: 3,
        bylinesTruncated: false,
        editors: [],
        dates: [
          { value: '2019-12-05', basis: 'published' },
          { value: '2020-03', basis: 'issued' },
          { value: '2019-01-02', basis: 'submitted' },
        ],
        versionKind: 'published',
        venue: { name: 'Journal of invented rivers', kind: 'journal', issn: ['2049-3630'] },
        volume: '12',
        issue: '3',
        pages: '475–482',
        abstract: { text: 'We measured water and sand.', lang: 'en', licence: 'CC-BY-4.0' },
        topics: [
          { scheme: 'mesh', name: 'Rivers' },
          { scheme: 'keyword', name: 'sand, wet' },
        ],
        relations: [],
        links: [],
        language: 'en',
        retracted: false,
      },
    ]);
  });

  it('is read with line ends of Windows, a byte order mark and an empty line before it', async () => {
    const { works: expected } = await read(article);
    const { works } = await read(`\uFEFF\r\n${article.replaceAll('\n', '\r\n')}`);
    expect(works.map(withoutLine)).toEqual(expected.map(withoutLine));
  });

  it('is recognised, whatever the file is called', () => {
    expect(nbibImporter.accepts('x', article)).toBe(true);
    expect(nbibImporter.accepts('x', '\nOWN - ERIC\nTI  - Rivers\n')).toBe(true);
    expect(nbibImporter.accepts('x', 'PMID-123\nTI  - Rivers')).toBe(true);
  });

  it.each([
    '',
    'TY  - JOUR\nPMID - 1\nER  - ',
    '<PubmedArticle/>',
    '{"PMID":1}',
    'given,family\nIda,Brook',
    'FN x\nPT J\nER',
  ])('is not seen in another format: %s', (head) => {
    expect(nbibImporter.accepts('x.nbib', head)).toBe(false);
  });
});

describe('records', () => {
  it('begin with their PubMed id or behind an empty line', async () => {
    const { works } = await read(
      'PMID- 1\nTI  - Rivers.\nPMID- 2\nTI  - Lakes.\n\nOWN - ERIC\nTI  - Sand.\nOID - EJ1\n\nOWN - ERIC\nTI  - Silt.\n',
    );
    expect(toEntries(works)).toEqual(['1', '2', 'EJ1', '#4']);
  });

  it('are not cut where a line of spaces is left of a value', async () => {
    const { works } = await read('PMID- 1\nTI  - Rivers\n      \nAU  - Brook J\n');
    expect(works.map(toNames)).toEqual([['J Brook']]);
  });

  it('with odd spacing are read', async () => {
    const { works } = await read('PMID-22\nTI  -Rivers\nAU - Brook J\nDP -2020\n');
    expect(works).toMatchObject([
      { title: { text: 'Rivers' }, dates: [{ value: '2020' }], bylines: [{ family: 'Brook' }] },
    ]);
  });

  it('that say nothing are left out and named', async () => {
    const { works, diagnostics } = await read(
      'SO  - something\nPMID- 1\nSTAT- x\nPMID- 2\nTI  - Rivers\nAU  - Brook J\n',
    );
    expect(toEntries(works)).toEqual(['2']);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      'notice stray-text',
      'error not-a-record',
    ]);
  });

  it('longer than allowed cost themselves', async () => {
    const { works, diagnostics } = await read(
      `PMID- 1\nTI  - ${'Rivers '.repeat(300)}\n\nPMID- 2\nTI  - Lakes\nAU  - Brook J\n`,
      { recordBytes: 1000 },
    );
    expect(toEntries(works)).toEqual(['2']);
    expect(diagnostics).toMatchObject([{ code: 'record-too-long', severity: 'error' }]);
  });
});

it('reads any lines as valid records and diagnostics, and valid records beside them', async () => {
  const tag = fc.constantFrom(
    'PMID',
    'TI',
    'AU',
    'FAU',
    'AD',
    'AUID',
    'CN',
    'DP',
    'LID',
    'MH',
    'RIN',
    'IS',
    'PHST',
    'ZZ',
  );
  const line = fc
    .tuple(tag, fc.constantFrom('- ', '  - ', ' -', '-', ''), fc.string())
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), async (lines) => {
      const { works, diagnostics } = await read(`${lines.join('\n')}\n\n${article}`);
      expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
      expect(toEntries(works).at(-1)).toBe('123');
    }),
    { numRuns: 300 },
  );
});

it('survives any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      await read(bytes);
    }),
    { numRuns: 200 },
  );
});

it('reads the same records in any order', async () => {
  const records = ['1', '2', '3', '4'].map(
    (pmid) => `PMID- ${pmid}\nTI  - Rivers ${pmid}\nAU  - Brook J\n\n`,
  );
  const { works: forwards } = await read(records.join(''));
  const { works: backwards } = await read([...records].reverse().join(''));
  expect([...backwards].reverse().map(withoutLine)).toEqual(forwards.map(withoutLine));
});

function withoutLine({ provenance, ...work }: WorkRecord): unknown {
  const { line: _, ...place } = provenance;
  return { ...work, provenance: place };
}

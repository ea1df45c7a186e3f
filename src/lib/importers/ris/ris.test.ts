import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { risImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(risImporter, text, { file: 'works.ris', label: 'Library export', ...context });

/** The work that one reference becomes; its title and author keep it from being reported. */
async function one(type: string, ...lines: string[]): Promise<WorkRecord> {
  const { works } = await read([`TY  - ${type}`, 'TI  - Rivers', ...lines, 'ER  - '].join('\n'));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const article = `TY  - JOUR
ID  - faerber2020
TI  - Rivers of <i>Mytilus</i> and sand.
AU  - Färber, Ines
AU  - van der Brook, Jan, Jr.
AU  - Invented Institute of Lakes,
PY  - 2020/03//
DA  - 2020/03/04/Spring
JF  - Journal of Invented Rivers
JO  - J. Inv. Riv.
VL  - 12
IS  - 3
SP  - 1
EP  - 15
DO  - https://doi.org/10.1000/ABC
SN  - 2049-3630
AB  - We measured water.

And sand.
KW  - rivers
KW  - Rats, Sprague-Dawley
LA  - eng
PB  - Invented Press
UR  - https://example.org/rivers
ER  - 
`;

describe('a whole reference', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(article);
    expect(diagnostics).toEqual([]);
    expect(works[0]).toEqual({
      kind: 'work',
      provenance: {
        source: 'ris',
        label: 'Library export',
        file: 'works.ris',
        entry: 'faerber2020',
        line: 1,
      },
      identifiers: [{ scheme: 'doi', value: '10.1000/abc' }],
      type: 'article',
      title: { text: 'Rivers of Mytilus and sand', html: 'Rivers of <i>Mytilus</i> and sand', lang: 'en' },
      bylines: [
        {
          kind: 'person',
          display: 'Ines Färber',
          family: 'Färber',
          given: 'Ines',
          identifiers: [],
          affiliations: [],
        },
        {
          kind: 'person',
          display: 'Jan van der Brook Jr.',
          family: 'Brook',
          given: 'Jan',
          particle: 'van der',
          suffix: 'Jr.',
          identifiers: [],
          affiliations: [],
        },
        { kind: 'group', display: 'Invented Institute of Lakes', identifiers: [], affiliations: [] },
      ],
      authorCount: 3,
      bylinesTruncated: false,
      editors: [],
      dates: [{ value: '2020-03-04', basis: 'issued' }],
      versionKind: 'published',
      venue: {
        name: 'Journal of Invented Rivers',
        kind: 'journal',
        publisher: 'Invented Press',
        issn: ['2049-3630'],
      },
      volume: '12',
      issue: '3',
      pages: '1–15',
      abstract: {
        text: 'We measured water. And sand.',
        html: '<p>We measured water.</p><p>And sand.</p>',
        lang: 'en',
      },
      topics: [
        { scheme: 'keyword', name: 'rivers' },
        { scheme: 'keyword', name: 'Rats, Sprague-Dawley' },
      ],
      relations: [],
      links: [{ rel: 'landing', url: 'https://example.org/rivers' }],
      language: 'en',
      retracted: false,
    });
  });

  it.each([
    ['line ends of Windows', article.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${article}`],
    ['numbers and a provider before it', `Provider: Invented\nContent: text/plain\n\n1.\n${article}`],
    ['one space before the hyphens', article.replaceAll(/^([A-Z][A-Z0-9]) {2}-/gm, '$1 -')],
    ['no space after the hyphens', article.replaceAll(/^([A-Z][A-Z0-9]) {2}- /gm, '$1  -')],
    ['a tab before the hyphens', article.replaceAll(/^([A-Z][A-Z0-9]) {2}-/gm, '$1\t-')],
  ])('is read with %s', async (_, text) => {
    const { works: expected } = await read(article);
    const { works } = await read(text);
    expect(works.map(withoutLine)).toEqual(expected.map(withoutLine));
  });

  it('is recognised, whatever the file is called', () => {
    expect(risImporter.accepts('x', article)).toBe(true);
    expect(risImporter.accepts('x', 'TY - JOUR\nTI - Rivers')).toBe(true);
    expect(risImporter.accepts('x', 'TI  - Rivers\nAU  - Färber, Ines\nER  - ')).toBe(true);
  });

  it.each([
    '',
    'PMID- 1\nTI  - Rivers',
    '[{"TY  - ":1}]',
    'Dear colleague,\nTY for the report - Ines',
    'FN x\nPT J\nER',
  ])('is not seen in another format: %s', (head) => {
    expect(risImporter.accepts('x.ris', head)).toBe(false);
  });
});

describe('records that are not as they should be', () => {
  it('end where the next one begins, with a notice', async () => {
    const { works, diagnostics } = await read(
      'TY  - JOUR\nTI  - Rivers\nAU  - Färber, I\nTY  - JOUR\nTI  - Lakes\nAU  - Brook, J\nER  - ',
    );
    expect(works.map(({ title }) => title?.text)).toEqual(['Rivers', 'Lakes']);
    expect(diagnostics).toMatchObject([{ code: 'missing-end', severity: 'notice', entry: '#1', line: 1 }]);
  });

  it('without a type are read as other works', async () => {
    const { works, diagnostics } = await read('TI  - Rivers\nAU  - Färber, I\nER  - ');
    expect(works).toMatchObject([{ type: 'other', title: { text: 'Rivers' } }]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-type']);
  });

  it('that say nothing are left out and named', async () => {
    const { works, diagnostics } = await read(
      'TY  - JOUR\nN1  - mine\nER  - \nTY  - JOUR\nTI  - Rivers\nAU  - Brook, J\nER  - ',
    );
    expect(toEntries(works)).toEqual(['#2']);
    expect(diagnostics).toMatchObject([{ code: 'not-a-record', severity: 'error', line: 1 }]);
  });

  it('longer than allowed cost themselves', async () => {
    const { works, diagnostics } = await read(
      `TY  - JOUR\nTI  - ${'Rivers '.repeat(500)}\nER  - \nTY  - JOUR\nTI  - Lakes\nAU  - Brook, J\nER  - `,
      { recordBytes: 1000 },
    );
    expect(works.map(({ title }) => title?.text)).toEqual(['Lakes']);
    expect(diagnostics).toMatchObject([{ code: 'record-too-long', severity: 'error', line: 1 }]);
  });

  it('keep a line that only looks like a field in the value before it', async () => {
    const work = await one('JOUR', 'AB  - A study of', 'NF-kappa B and', 'ER then sand');
    expect(work.abstract?.text).toBe('A study of NF-kappa B and ER then sand');
  });

  it('tell of text that stands in no field', async () => {
    const { works, diagnostics } = await read(
      'TY  - JOUR\nTI  - Rivers\nAU  - Brook, J\nVL  - 3\n\n% Comment\n\nER  - ',
    );
    expect(works[0]?.volume).toBe('3');
    expect(diagnostics).toMatchObject([{ code: 'stray-text', value: '% Comment' }]);
  });
});

it('reads the same records in any order', async () => {
  const records = ['Rivers', 'Lakes', 'Sand', 'Silt'].map(
    (title) => `TY  - JOUR\nID  - ${title}\nTI  - ${title}\nAU  - Brook, Jan\nER  - \n\n`,
  );
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(records, { minLength: 4 }), async (shuffled) => {
      const { works } = await read(shuffled.join(''));
      const { works: expected } = await read(records.join(''));
      expect(byEntry(works)).toEqual(byEntry(expected));
    }),
    { numRuns: 20 },
  );
});

it('reads any lines as valid records and diagnostics, and valid records beside them', async () => {
  const tag = fc.constantFrom(
    'TY',
    'TI',
    'AU',
    'A2',
    'DA',
    'PY',
    'SP',
    'EP',
    'DO',
    'UR',
    'SN',
    'KW',
    'AB',
    'M3',
    'C7',
    'ER',
    'ZZ',
  );
  const line = fc
    .tuple(tag, fc.constantFrom('  - ', ' - ', '  -', '-', ''), fc.string())
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(line, fc.string()), { maxLength: 30 }), async (lines) => {
      const { works, diagnostics } = await read(`${lines.join('\n')}\n${article}`);
      expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
      expect(toEntries(works).at(-1)).toBe('faerber2020');
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

function withoutLine({ provenance, ...work }: WorkRecord): unknown {
  const { line: _, ...place } = provenance;
  return { ...work, provenance: place };
}

function byEntry(works: readonly WorkRecord[]): unknown[] {
  return works.map(withoutLine).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

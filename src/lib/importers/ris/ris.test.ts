import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
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

describe('dates', () => {
  it.each([
    ['2014///', '2014'],
    ['2014/05/03/Winter', '2014-05-03'],
    ['2016/09//', '2016-09'],
    ['2020/01/01/', '2020'],
    ['2003 Spring', '2003'],
    ['1998 Nov-Dec', '1998-11'],
    ['1998 Dec-1999 Jan', '1998-12'],
    ['4-8 Aug. 2020', '2020-08-04'],
    ['2015/october', '2015-10'],
  ])('%s is %s', async (text, value) => {
    expect((await one('JOUR', `PY  - ${text}`)).dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('take the year from its own field where they have none', async () => {
    expect((await one('JOUR', 'PY  - 2019', 'DA  - Oct 12')).dates).toEqual([
      { value: '2019-10-12', basis: 'issued' },
    ]);
  });

  it('that are old fields give way to DA', async () => {
    expect((await one('JOUR', 'Y1  - 1900', 'DA  - 1950/02/03')).dates).toEqual([
      { value: '1950-02-03', basis: 'issued' },
    ]);
  });

  it('that cannot be read are reported, those that are empty are not', async () => {
    const { diagnostics } = await read(
      'TY  - JOUR\nTI  - Rivers\nAU  - Brook, J\nPY  - soon\nY1  - ///\nER  - ',
    );
    expect(diagnostics).toMatchObject([{ code: 'unreadable-date', value: 'soon' }]);
  });
});

describe('people', () => {
  it('of both author tags keep their order, and repeated lists count once', async () => {
    expect(toNames(await one('JOUR', 'A1  - Färber, Ines', 'AU  - Brook, Jan'))).toEqual([
      'Ines Färber',
      'Jan Brook',
    ]);
    expect(
      toNames(
        await one('JOUR', 'A1  - Färber,Ines', 'A1  - Brook,Jan', 'AU  - Färber, Ines', 'AU  - Brook, Jan'),
      ),
    ).toEqual(['Ines Färber', 'Jan Brook']);
  });

  it.each([
    ['CHAP', 'A2', 1],
    ['BOOK', 'A2', 1],
    ['BOOK', 'A3', 1],
    ['THES', 'A3', 0],
    ['PAT', 'A2', 0],
  ])('of %s in %s: %i editors', async (type, tag, count) => {
    expect((await one(type, 'AU  - Färber, Ines', `${tag}  - Brook, Jan`)).editors).toHaveLength(count);
  });

  it('in A2 of a book are editors of the series where A3 has those of the book', async () => {
    const work = await one('BOOK', 'A2  - Series, Sam', 'A3  - Brook, Jan');
    expect(work).toMatchObject({ type: 'edited-book', editors: [{ display: 'Jan Brook' }] });
  });

  it('of an edited book are its editors', async () => {
    expect(await one('EDBOOK', 'AU  - Brook, Jan')).toMatchObject({
      bylines: [],
      editors: [{ display: 'Jan Brook' }],
    });
  });

  it('end in "et al." where the list is cut', async () => {
    for (const mark of ['et al.', 'et al.,', 'and others']) {
      const work = await one('JOUR', 'AU  - Brook, Jan', `AU  - ${mark}`);
      expect(work).toMatchObject({ bylinesTruncated: true, authorCount: 1 });
    }
  });

  it('have the address of the work where there is one author, without e-mail', async () => {
    const alone = await one('JOUR', 'AU  - Brook, Jan', 'AD  - Lake Institute, Rill. jan@example.org');
    expect(alone.bylines[0]?.affiliations).toEqual([{ name: 'Lake Institute, Rill.', identifiers: [] }]);
    const two = await one('JOUR', 'AU  - Brook, Jan', 'AU  - Färber, Ines', 'AD  - Lake Institute');
    expect(two.bylines.flatMap(({ affiliations }) => affiliations)).toEqual([]);
  });
});

describe('what the type decides', () => {
  it.each([
    ['JOUR', 'article'],
    ['Journal Article', 'article'],
    ['CPAPER', 'conference-paper'],
    ['CHAP', 'chapter'],
    ['DATA', 'dataset'],
    ['THES', 'thesis'],
    ['NONSENSE', 'other'],
  ])('%s is %s', async (type, expected) => {
    expect((await one(type)).type).toBe(expected);
  });

  it.each([
    ['Review', 'review'],
    ['Editorial', 'editorial'],
    ['Erratum', 'erratum'],
    ['Article', 'article'],
  ])('a journal article whose type of work is %s is %s', async (workType, expected) => {
    expect((await one('JOUR', `M3  - ${workType}`)).type).toBe(expected);
  });

  it('a proceedings title stands before the name of the conference', async () => {
    const work = await one('CPAPER', 'T2  - Lakes Week', 'C3  - Proceedings of Lakes Week');
    expect(work.venue).toEqual({ name: 'Proceedings of Lakes Week', kind: 'conference', issn: [] });
  });

  it('the number of pages of a book is no page', async () => {
    expect((await one('BOOK', 'SP  - 412')).pages).toBeUndefined();
    expect((await one('CHAP', 'SP  - 4-12')).pages).toBe('4–12');
  });

  it('the edition of an article is the day it appeared online', async () => {
    expect((await one('JOUR', 'PY  - 2016', 'ET  - 2015/12/30')).dates).toEqual([
      { value: '2016', basis: 'issued' },
      { value: '2015-12-30', basis: 'published' },
    ]);
  });
});

describe('identifiers', () => {
  it.each([
    ['DO  - doi: 10.1000/Rivers', 'doi', '10.1000/rivers'],
    ['M3  - doi: 10.1000/rivers', 'doi', '10.1000/rivers'],
    ['N1  - doi: 10.1000/rivers', 'doi', '10.1000/rivers'],
    ['L3  - 10.1000/rivers', 'doi', '10.1000/rivers'],
    ['UR  - https://doi.org/10.1000/rivers', 'doi', '10.1000/rivers'],
    ['PMID - 123', 'pmid', '123'],
    ['C2  - PMC123', 'pmcid', 'PMC123'],
    ['SN  - 978-3-16-148410-0', 'isbn', '9783161484100'],
  ])('%s is a %s', async (line, scheme, value) => {
    expect((await one('JOUR', line)).identifiers).toEqual([{ scheme, value }]);
  });

  it('of a database are PubMed ids where the database is MEDLINE', async () => {
    expect((await one('JOUR', 'AN  - 123', 'DB  - PubMed')).identifiers).toEqual([
      { scheme: 'pmid', value: '123' },
    ]);
    expect((await one('JOUR', 'AN  - 123', 'DB  - Scopus')).identifiers).toEqual([]);
  });

  it('and addresses that may not be printed are none', async () => {
    expect((await one('JOUR', 'UR  - javascript:alert(1)', 'L1  - file:///rivers.pdf')).links).toEqual([]);
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

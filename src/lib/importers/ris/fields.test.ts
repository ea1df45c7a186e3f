import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
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

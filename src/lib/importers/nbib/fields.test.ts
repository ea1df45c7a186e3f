import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toNames } from '../testing/import-works.ts';
import { nbibImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(nbibImporter, text, { file: 'pubmed.txt', label: 'PubMed list', ...context });

/** The work that one record becomes; its title and author keep it from being reported. */
async function one(...lines: string[]): Promise<WorkRecord> {
  const { works } = await read(['PMID- 123', 'TI  - Rivers.', 'AU  - Brook J', ...lines].join('\n'));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('authors', () => {
  const names = async (...lines: string[]): Promise<string[]> => {
    const { works } = await read(['PMID- 1', 'TI  - Rivers', ...lines].join('\n'));
    return works.flatMap(toNames);
  };

  it('are read from their initials where there is no full name', async () => {
    expect(
      await names('AU  - Brook JM', 'FAU - Färber, Ines', 'AU  - Farber I', 'AU  - van der Lake K 3rd'),
    ).toEqual(['J M Brook', 'Ines Färber', 'K van der Lake 3rd']);
  });

  it('keep the place of a group among them', async () => {
    expect(
      await names(
        'FAU - Brook, Jan',
        'AU  - Brook J',
        'CN  - Deep Lake',
        'FAU - Färber, Ines',
        'AU  - Farber I',
      ),
    ).toEqual(['Jan Brook', 'Deep Lake', 'Ines Färber']);
  });

  it('have the one affiliation of an old record at the first of them', async () => {
    const { works } = await read(
      'PMID- 1\nTI  - Rivers\nAD  - Lake Institute.\nAU  - Brook J\nAU  - Farber I\n',
    );
    expect(works[0]?.bylines.map(({ affiliations }) => affiliations.length)).toEqual([1, 0]);
  });

  it('are known to be cut', async () => {
    expect(await one('AU  - et al.')).toMatchObject({ bylinesTruncated: true, authorCount: 1 });
  });

  it('and editors are told apart', async () => {
    const work = await one('FED - Färber, Ines', 'ED  - Farber I');
    expect(work).toMatchObject({ bylines: [{ display: 'J Brook' }], editors: [{ display: 'Ines Färber' }] });
  });
});

describe('dates', () => {
  it.each([
    ['2017 Nov 15', '2017-11-15'],
    ['2003 Spring', '2003'],
    ['1998 Dec-1999 Jan', '1998-12'],
    ['1998 Nov-Dec', '1998-11'],
    ['2000 Dec 23-30', '2000-12-23'],
  ])('%s is %s', async (text, value) => {
    expect((await one(`DP  - ${text}`)).dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('of a preprint say when it was posted', async () => {
    const work = await one('DP  - 2020 Jan 3', 'DEP - 20200103', 'PT  - Preprint');
    expect(work).toMatchObject({ type: 'preprint', dates: [{ value: '2020-01-03', basis: 'posted' }, {}] });
  });
});

describe('notices', () => {
  it.each([
    ['RIN', 'is-retracted-by', true],
    ['ROF', 'retracts', false],
    ['EIN', 'is-corrected-by', false],
    ['EFR', 'corrects', false],
    ['UOF', 'is-version-of', false],
  ])('%s is %s', async (tag, type, retracted) => {
    const work = await one(`${tag.padEnd(4)}- Rivers J. 2021;1(1):1. doi: 10.1000/notice. PMID: 77`);
    expect(work).toMatchObject({ relations: [{ type, target: { scheme: 'pmid', value: '77' } }], retracted });
  });

  it('link an article and its preprint', async () => {
    expect((await one('UOF - bioRxiv. 2020 Jan 2: PMID: 77')).relations.map(({ type }) => type)).toEqual([
      'has-preprint',
    ]);
    expect(
      (await one('PT  - Preprint', 'UIN - Rivers J. 2021. PMID: 77')).relations.map(({ type }) => type),
    ).toEqual(['is-preprint-of']);
  });
});

describe('books', () => {
  it('are works, and their parts chapters', async () => {
    const { works } = await read(
      'PMID- 1\nBTI - Rivers\nFED - Brook, Jan\nISBN- 978-3-16-148410-0\n\nPMID- 2\nTI  - Sand\nBTI - Rivers\nFAU - Färber, Ines\n',
    );
    expect(works).toMatchObject([
      {
        type: 'edited-book',
        title: { text: 'Rivers' },
        identifiers: [{ scheme: 'pmid' }, { scheme: 'isbn', value: '9783161484100' }],
      },
      { type: 'chapter', title: { text: 'Sand' }, venue: { name: 'Rivers', kind: 'book' } },
    ]);
  });
});

describe('records of the Education Resources Information Center', () => {
  it('are read in their own words', async () => {
    const { works } = await read(
      '\nOWN - ERIC\nTI  - Rivers\nAU  - Brook, Jan\nAID - http://dx.doi.org/10.1000/rivers\nOID - EJ1\nLID - https://eric.example.org/?id=EJ1\nISSN- ISSN-2049-3630\nLA  - English\nPT  - Journal Articles\nPT  - Reports - Research\nJT  - Rivers\n',
    );
    expect(works).toMatchObject([
      {
        type: 'article',
        bylines: [{ display: 'Jan Brook' }],
        identifiers: [{ scheme: 'doi', value: '10.1000/rivers' }],
        links: [{ url: 'https://eric.example.org/?id=EJ1' }],
        venue: { name: 'Rivers', issn: ['2049-3630'] },
        language: 'en',
      },
    ]);
  });
});

it('takes the place off a journal’s name, and repeated abstracts for its paragraphs', async () => {
  const work = await one('JT  - Rivers (Rill, Norway)', 'AB  - We measured.', 'AB  - We found.');
  expect(work.venue?.name).toBe('Rivers');
  expect(work.abstract?.html).toBe('<p>We measured.</p><p>We found.</p>');
});

it('reads an abstract in another language where there is no other', async () => {
  expect((await one('OAB - Wir maßen.', 'OABL- ger')).abstract).toEqual({ text: 'Wir maßen.', lang: 'de' });
});

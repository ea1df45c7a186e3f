import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { dblpImporter } from './index.ts';

const head =
  '<?xml version="1.0" encoding="ISO-8859-1"?>\n<!DOCTYPE dblp SYSTEM "dblp.dtd" [<!ENTITY uuml "&#252;">]>\n';

function dblp(...records: readonly string[]): string {
  return `${head}<dblp>\n${records.join('\n')}\n</dblp>`;
}

function article(inside: string, attributes = ''): string {
  return `<article mdate="2021-10-14" key="journals/jir/Faerber20"${attributes}>${inside}</article>`;
}

async function readOne(record: string): Promise<WorkRecord> {
  const [work] = (await importWorks(dblpImporter, dblp(record))).works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('the shapes of dblp', () => {
  const record = article('<author>Ines Färber</author><title>Reeds.</title><year>2020</year>');

  it.each([
    ['the database', dblp(record)],
    [
      'a person',
      `<?xml version="1.0"?><dblpperson name="Ines Färber" pid="1/2"><r>${record}</r></dblpperson>`,
    ],
    ['one record', record],
    [
      'an answer of the search',
      JSON.stringify({
        result: {
          hits: {
            '@total': '1',
            hit: [{ info: { key: 'journals/jir/Faerber20', title: 'Reeds.', year: '2020' } }],
          },
        },
      }),
    ],
  ])('%s is recognised and read', async (_, text) => {
    expect(dblpImporter.accepts('x', text)).toBe(true);
    const { works } = await importWorks(dblpImporter, text);
    expect(toEntries(works)).toEqual(['journals/jir/Faerber20']);
    expect(works[0]).toMatchObject({ title: { text: 'Reeds' }, dates: [{ value: '2020' }] });
  });

  it('is told from other XML and JSON', () => {
    for (const text of [
      '<article article-type="research-article"/>',
      '<book><title/></book>',
      '{"result":{}}',
    ])
      expect(dblpImporter.accepts('x', text)).toBe(false);
  });

  it('has pages of people, which are named once', async () => {
    const people = [
      '<www key="homepages/1/2"><author>Ida Brook</author></www>',
      '<www key="homepages/1/3"/>',
    ];
    const { works, diagnostics } = await importWorks(dblpImporter, dblp(...people, record));
    expect(works).toHaveLength(1);
    expect(diagnostics).toMatchObject([
      { code: 'unused-record-kind', severity: 'notice', value: 'homepages/1/2 homepages/1/3' },
    ]);
  });
});

describe('authors', () => {
  it('lose the number of a homonym, which identifies them together with their name', async () => {
    const work = await readOne(
      article(
        '<author>Ida Brook 0002</author><author orcid="0000-0002-1825-0097">In&eacute;s F&auml;rber</author>' +
          '<author pid="12/3456">Jan van der Reed 0001</author><title>Reeds.</title>',
      ),
    );
    expect(toNames(work)).toEqual(['Ida Brook', 'Inés Färber', 'Jan van der Reed']);
    expect(work.bylines.map(({ identifiers }) => identifiers)).toEqual([
      [{ scheme: 'dblp', value: 'Ida Brook 0002' }],
      [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
      [{ scheme: 'dblp', value: '12/3456' }],
    ]);
  });
});

it('keeps markup of a title and drops its full stop alone', async () => {
  const titles = await importWorks(
    dblpImporter,
    dblp(
      article('<title>CO<sub>2</sub> &amp; <i>Typha</i>.</title>'),
      article('<title>Which reeds?</title>'),
      article('<title>Reeds ...</title>'),
      article('<title>M&uuml;hlen &lt; R&auml;der.</title>'),
    ),
  );
  expect(titles.works.map(({ title }) => title?.html ?? title?.text)).toEqual([
    'CO<sub>2</sub> &amp; <i>Typha</i>',
    'Which reeds?',
    'Reeds ...',
    'Mühlen < Räder',
  ]);
});

it('keeps venue, numbers, date and electronic editions', async () => {
  const work = await readOne(
    article(
      '<journal>J. Inv. Rivers</journal><volume>7</volume><number>2</number><pages>1-9</pages><year>2020</year>' +
        '<month>May</month><ee type="oa">https://doi.org/10.5555/REEDS.1</ee><ee>https://www.wikidata.org/entity/Q1</ee>' +
        '<ee>https://journal.example.org/1</ee><url>db/journals/jir/jir7.html#Faerber20</url><title>Reeds.</title>',
    ),
  );
  expect(work).toMatchObject({
    type: 'article',
    venue: { name: 'J. Inv. Rivers', kind: 'journal' },
    volume: '7',
    issue: '2',
    pages: '1–9',
    dates: [{ value: '2020-05', basis: 'issued' }],
    identifiers: [
      { scheme: 'dblp', value: 'journals/jir/Faerber20' },
      { scheme: 'doi', value: '10.5555/reeds.1' },
      { scheme: 'wikidata', value: 'Q1' },
    ],
    links: [{ rel: 'landing', url: 'https://journal.example.org/1' }],
    provenance: { retrieved: '2021-10-14' },
  });
});

describe('kinds of record', () => {
  it('takes an informal article for a preprint, of CoRR with its number at arXiv', async () => {
    const work = await readOne(
      article(
        '<title>Reeds.</title><journal>CoRR</journal><volume>abs/2001.00001</volume><year>2020</year>',
        ' publtype="informal"',
      ),
    );
    expect(work).toMatchObject({
      type: 'preprint',
      venue: { name: 'arXiv', kind: 'repository' },
      dates: [{ value: '2020', basis: 'posted' }],
    });
    expect(work.identifiers).toContainEqual({ scheme: 'arxiv', value: '2001.00001' });
    expect(work.volume).toBeUndefined();
  });

  it('marks what was withdrawn after publication, and names a preprint that was', async () => {
    const { works, diagnostics } = await importWorks(
      dblpImporter,
      dblp(
        article('<author>Ida Brook</author><title>Reeds.</title>', ' publtype="withdrawn"'),
        article('<author>Ida Brook</author><title>Mills.</title>', ' publtype="informal withdrawn"'),
      ),
    );
    expect(works.map(({ retracted }) => retracted)).toEqual([true, false]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['withdrawn']);
  });

  it('are papers of proceedings, proceedings, books, chapters, theses and data', async () => {
    const { works } = await importWorks(
      dblpImporter,
      dblp(
        '<inproceedings key="conf/r/A"><booktitle>RIVERS</booktitle><crossref>conf/r/2020</crossref><title>A.</title></inproceedings>',
        '<proceedings key="conf/r/2020"><editor>Ida Brook</editor><title>R.</title><isbn>978-3-16-148410-0</isbn></proceedings>',
        '<book key="books/x/B"><editor>Ida Brook</editor><title>B.</title></book>',
        '<incollection key="books/x/C"><title>C.</title></incollection>',
        '<phdthesis key="phd/D"><school>University of Reeds</school><title>D.</title></phdthesis>',
        '<data key="data/E"><title>E.</title></data>',
      ),
    );
    expect(works.map(({ type }) => type)).toEqual([
      'conference-paper',
      'edited-book',
      'edited-book',
      'chapter',
      'thesis',
      'dataset',
    ]);
    expect(works[0]).toMatchObject({
      venue: { name: 'RIVERS', kind: 'conference' },
      relations: [{ type: 'is-part-of', target: { scheme: 'dblp', value: 'conf/r/2020' } }],
    });
    expect(works[1]?.identifiers).toContainEqual({ scheme: 'isbn', value: '9783161484100' });
    expect(works[4]?.venue?.name).toBe('University of Reeds');
  });
});

it('reads authors and kind of a hit of the search', async () => {
  const hit = (info: object) => ({ '@score': '1', info: { key: 'conf/r/A', ...info } });
  const text = JSON.stringify({
    result: {
      hits: {
        '@total': '2',
        hit: [
          hit({
            authors: { author: [{ '@pid': '12/3456', text: 'Ida Brook 0002' }, { text: 'Ines Färber' }] },
            title: 'Reeds &amp; mills.',
            venue: 'RIVERS',
            type: 'Conference and Workshop Papers',
            doi: '10.5555/reeds.1',
          }),
          hit({
            authors: { author: { text: 'Ida Brook' } },
            title: 'A.',
            type: 'Informal and Other Publications',
          }),
        ],
      },
    },
  });
  const { works } = await importWorks(dblpImporter, text);
  expect(works.map(toNames)).toEqual([['Ida Brook', 'Ines Färber'], ['Ida Brook']]);
  expect(works).toMatchObject([
    { type: 'conference-paper', title: { text: 'Reeds & mills' }, venue: { name: 'RIVERS' } },
    { type: 'preprint' },
  ]);
  expect(works[0]?.identifiers).toContainEqual({ scheme: 'doi', value: '10.5555/reeds.1' });
});

describe('whatever comes in', () => {
  it('never breaks the importer', async () => {
    const bytes = fc.oneof(fc.uint8Array(), fc.json(), fc.stringMatching(/^<dblp>[<>/a-z &;="]*$/));
    await fc.assert(
      fc.asyncProperty(bytes, async (input) => {
        await expect(importWorks(dblpImporter, input)).resolves.toBeDefined();
      }),
    );
  });

  it('leaves records before and after a broken one', async () => {
    const other = (key: string) => `<inproceedings key="conf/r/${key}"><title>A.</title></inproceedings>`;
    await fc.assert(
      fc.asyncProperty(fc.stringMatching(/^[\w <&;="]{0,30}$/), async (inside) => {
        const { works } = await importWorks(dblpImporter, dblp(other('A'), article(inside), other('B')));
        expect(toEntries(works)[0]).toBe('conf/r/A');
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { endnoteXmlImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}) =>
  importWorks(endnoteXmlImporter, text, { file: 'library.xml', label: 'EndNote library', ...context });

const toFile = (...records: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8" ?><xml><records>\n${records.join('\n')}</records></xml>`;

const styled = (text: string): string => `<style face="normal" font="default" size="100%">${text}</style>`;

const author = '<contributors><authors><author>Brook, Jan</author></authors></contributors>';

interface Parts {
  number?: string;
  type?: string;
  title?: string;
  rest?: string;
}

function toRecord({
  number = '1',
  type = 'Journal Article',
  title = 'Rivers',
  rest = author,
}: Parts): string {
  return `<record><source-app name="EndNote" version="20.0">EndNote</source-app><rec-number>${number}</rec-number><ref-type name="${type}">17</ref-type><titles><title>${title}</title></titles>${rest}</record>`;
}

async function one(parts: Parts): Promise<WorkRecord> {
  const { works } = await read(toFile(toRecord(parts)));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const whole = `<record><database name="My.enl" path="C:\\Users\\Ines\\My.enl">My.enl</database><source-app name="EndNote" version="20.0">EndNote</source-app>
<rec-number>19</rec-number><foreign-keys><key app="EN" db-id="x">19</key></foreign-keys><ref-type name="Journal Article">17</ref-type>
<contributors><authors><author>${styled('Färber, I. M.')}</author><author>${styled('Invented Institute of Lakes,')}</author><author>${styled('et al.,')}</author></authors></contributors>
<titles><title>${styled('Rivers of ')}<style face="italic">Mytilus</style>${styled(' &amp; H')}<style face="subscript">2</style>${styled('O.')}</title><secondary-title>${styled('J Inv Riv')}</secondary-title><alt-title>Rivers</alt-title></titles>
<periodical><full-title>${styled('Journal of Invented Rivers')}</full-title><abbr-1>J Inv Riv</abbr-1></periodical>
<pages>${styled('475-482')}</pages><volume>${styled('12')}</volume><number>${styled('3')}</number><edition>${styled('2019/12/05')}</edition>
<keywords><keyword>${styled('Rivers/*chemistry')}</keyword><keyword>${styled('*sand, wet')}</keyword></keywords>
<dates><year>${styled('2020')}</year><pub-dates><date>${styled('Mar 4')}</date></pub-dates></dates>
<isbn>${styled('2049-3630 (Print)&#xD;2049-3630')}</isbn><accession-num>${styled('123')}</accession-num>
<abstract>${styled('We measured.&#xD;p &lt; 0.05.')}</abstract><notes>mine</notes><urls><related-urls><url>${styled('https://example.org/rivers')}</url><url>&lt;Go to ISI&gt;://WOS:1</url></related-urls><pdf-urls><url>internal-pdf://1/rivers.pdf</url></pdf-urls></urls>
<custom2>${styled('PMC456')}</custom2><electronic-resource-num>${styled('10.1000/ABC')}</electronic-resource-num><remote-database-provider>NLM</remote-database-provider><language>${styled('eng')}</language></record>`;

describe('a whole reference', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(toFile(whole));
    expect(diagnostics).toEqual([]);
    expect(works).toEqual([
      {
        kind: 'work',
        provenance: {
          source: 'endnote-xml',
          label: 'EndNote library',
          file: 'library.xml',
          entry: '19',
          line: 2,
        },
        identifiers: [
          { scheme: 'doi', value: '10.1000/abc' },
          { scheme: 'pmid', value: '123' },
          { scheme: 'pmcid', value: 'PMC456' },
        ],
        type: 'article',
        title: {
          text: 'Rivers of Mytilus & H2O',
          html: 'Rivers of <i>Mytilus</i> &amp; H<sub>2</sub>O',
          lang: 'en',
        },
        bylines: [
          {
            kind: 'person',
            display: 'I. M. Färber',
            family: 'Färber',
            given: 'I. M.',
            identifiers: [],
            affiliations: [],
          },
          { kind: 'group', display: 'Invented Institute of Lakes', identifiers: [], affiliations: [] },
        ],
        authorCount: 2,
        bylinesTruncated: true,
        editors: [],
        dates: [
          { value: '2020-03-04', basis: 'issued' },
          { value: '2019-12-05', basis: 'published' },
        ],
        versionKind: 'published',
        venue: { name: 'Journal of Invented Rivers', kind: 'journal', issn: ['2049-3630'] },
        volume: '12',
        issue: '3',
        pages: '475–482',
        abstract: {
          text: 'We measured. p < 0.05.',
          html: '<p>We measured.</p><p>p &lt; 0.05.</p>',
          lang: 'en',
        },
        topics: [
          { scheme: 'keyword', name: 'Rivers/chemistry' },
          { scheme: 'keyword', name: 'sand, wet' },
        ],
        relations: [],
        links: [{ rel: 'landing', url: 'https://example.org/rivers' }],
        language: 'en',
        retracted: false,
      },
    ]);
  });

  it('is recognised, whatever the file is called', () => {
    expect(endnoteXmlImporter.accepts('x', toFile(whole))).toBe(true);
    expect(endnoteXmlImporter.accepts('x', `\uFEFF${toFile(toRecord({}))}`)).toBe(true);
  });

  it.each([
    '',
    '<records/>',
    '<collection><record><leader>x</leader></record></collection>',
    '<PubmedArticleSet/>',
    '<records><record><orcid>x</orcid></record></records>',
    'TY  - JOUR\nER  - ',
  ])('is not seen in another format: %s', (head) => {
    expect(endnoteXmlImporter.accepts('x.xml', head)).toBe(false);
  });
});

describe('types of reference', () => {
  it.each([
    ['Conference Paper', 'conference-paper'],
    ['Book Section', 'chapter'],
    ['Thesis', 'thesis'],
    ['Dataset', 'dataset'],
    ['Preprint', 'preprint'],
    ['Web Page', 'other'],
  ])('%s is %s', async (name, type) => {
    expect((await one({ type: name })).type).toBe(type);
  });

  it('without a name are known by their number', async () => {
    const { works } = await read(
      toFile(toRecord({}).replace('<ref-type name="Journal Article">17<', '<ref-type>32<')),
    );
    expect(works[0]?.type).toBe('thesis');
  });

  it('that there are not are reported', async () => {
    const { works, diagnostics } = await read(
      toFile(toRecord({ type: 'Nonsense' }).replace('>17<', '>999<')),
    );
    expect(works[0]?.type).toBe('other');
    expect(diagnostics).toMatchObject([{ code: 'unknown-type', value: 'Nonsense', severity: 'notice' }]);
  });

  it('are finer in the type of work', async () => {
    expect((await one({ rest: `${author}<work-type>Review</work-type>` })).type).toBe('review');
  });
});

describe('people', () => {
  it('of a chapter are told from the editors of its book', async () => {
    const work = await one({
      type: 'Book Section',
      rest: `<contributors><authors><author>Brook, Jan</author></authors><secondary-authors><author>Färber, Ines</author></secondary-authors><tertiary-authors><author>Series, Sam</author></tertiary-authors></contributors>`,
    });
    expect([toNames(work), work.editors.map(({ display }) => display)]).toEqual([
      ['Jan Brook'],
      ['Ines Färber'],
    ]);
  });

  it('of an edited book are its editors', async () => {
    expect(await one({ type: 'Edited Book' })).toMatchObject({
      type: 'edited-book',
      bylines: [],
      editors: [{ display: 'Jan Brook' }],
    });
  });

  it('in attributes alone are read', async () => {
    const work = await one({
      rest: '<contributors><authors><author first-name="Jan" last-name="Brook"/><author corp-name="Lake Institute"/></authors></contributors>',
    });
    expect(toNames(work)).toEqual(['Jan Brook', 'Lake Institute']);
  });

  it('have the address of the work where there is one author', async () => {
    const work = await one({
      rest: `${author}<auth-address>Lake Institute. jan@example.org&#xD;River School.</auth-address>`,
    });
    expect(work.bylines[0]?.affiliations.map(({ name }) => name)).toEqual([
      'Lake Institute.',
      'River School.',
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['<year>2003</year><pub-dates><date>Spring</date></pub-dates>', '2003'],
    ['<year>2003</year><pub-dates><date>Nov-Dec</date></pub-dates>', '2003-11'],
    ['<year>2003</year><pub-dates><date>2003/05/06</date></pub-dates>', '2003-05-06'],
    ['<pub-dates><date>May 2003</date></pub-dates>', '2003-05'],
    ['<year>2003</year><pub-dates><date>Jan 1</date></pub-dates>', '2003'],
  ])('%s is %s', async (dates, value) => {
    expect((await one({ rest: `${author}<dates>${dates}</dates>` })).dates).toEqual([
      { value, basis: 'issued' },
    ]);
  });
});

describe('what is broken', () => {
  it('costs its record', async () => {
    const { works, diagnostics } = await read(
      toFile('<record><titles><title>Lost', toRecord({ number: '2' })),
    );
    expect(toEntries(works)).toEqual(['2']);
    expect(diagnostics).toMatchObject([{ code: 'broken-xml', severity: 'error' }]);
  });

  it('or says nothing is named', async () => {
    const { works, diagnostics } = await read(
      toFile('<record><rec-number>1</rec-number></record>', toRecord({ number: '2' })),
    );
    expect(toEntries(works)).toEqual(['2']);
    expect(diagnostics).toMatchObject([{ code: 'not-a-record', entry: '1' }]);
  });

  it('never makes an importer fail', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<records>',
        '<record>',
        '</record>',
        '<titles>',
        '<title>',
        '</title>',
        '<style face="italic">',
        '</style>',
        '<author>',
        '<year>',
        '&lt;b&gt;',
        '&#xD;',
        '<ref-type name="Book">',
        '<url>',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
        const { diagnostics } = await read(pieces.join(''));
        expect(diagnostics.filter(({ code }) => code === 'unreadable-field')).toEqual([]);
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

it('prints no markup of its own making', async () => {
  const work = await one({ title: styled('&lt;script&gt;alert(1)&lt;/script&gt; rivers') });
  expect(`${work.title?.html ?? ''}`).not.toContain('<script');
});

it('reads the same records in any order', async () => {
  const records = ['1', '2', '3'].map((number) => toRecord({ number, title: `Rivers ${number}` }));
  const { works: forwards } = await read(toFile(...records));
  const { works: backwards } = await read(toFile(...[...records].reverse()));
  const withoutLine = ({ provenance, ...work }: WorkRecord): unknown => ({
    ...work,
    entry: provenance.entry,
  });
  expect([...backwards].reverse().map(withoutLine)).toEqual(forwards.map(withoutLine));
});

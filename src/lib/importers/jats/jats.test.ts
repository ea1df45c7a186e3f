import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { dblpImporter } from '../dblp/index.ts';
import { jatsImporter } from './index.ts';

const id = '<article-id pub-id-type="doi">10.5555/REEDS.1</article-id>';
const title = '<title-group><article-title>Reeds of the lower river</article-title></title-group>';

function article(meta: string, { attributes = '', journal = '', rest = '' } = {}): string {
  return (
    `<article article-type="research-article" xmlns:xlink="http://www.w3.org/1999/xlink"${attributes}>` +
    `<front><journal-meta>${journal}</journal-meta><article-meta>${meta}</article-meta></front>${rest}</article>`
  );
}

async function readOne(meta: string, more?: Parameters<typeof article>[1]): Promise<WorkRecord> {
  const [work] = (await importWorks(jatsImporter, article(`${id}${title}${meta}`, more))).works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

describe('the shapes of JATS', () => {
  const whole = article(id + title);
  const doctype =
    '<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving DTD v1.1 20151215//EN" "JATS.dtd">';

  it.each([
    ['an article', whole],
    ['an article with its document type', `<?xml version="1.0"?>${doctype}\n<!-- x -->${whole}`],
    ['a set of articles', `<pmc-articleset>${whole}</pmc-articleset>`],
    ['an answer of OAI-PMH', `<OAI-PMH><ListRecords><metadata>${whole}</metadata></ListRecords></OAI-PMH>`],
  ])('%s is recognised and read', async (_, text) => {
    expect([jatsImporter, dblpImporter].map((each) => each.accepts('x', text))).toEqual([true, false]);
    expect(toEntries((await importWorks(jatsImporter, text)).works)).toEqual(['10.5555/REEDS.1']);
  });

  it('are told from other XML', () => {
    for (const text of [
      '<article key="journals/jir/X" mdate="2020-01-01"><author>Ida Brook</author></article>',
      '<PubmedArticleSet><PubmedArticle><Article/></PubmedArticle></PubmedArticleSet>',
      '<html><article>x</article></html>',
      'plain',
    ])
      expect(jatsImporter.accepts('x', text)).toBe(false);
  });

  it('without id and title are named', async () => {
    const { works, diagnostics } = await importWorks(jatsImporter, '<article><front/></article>');
    expect(works).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'not-a-record', severity: 'error' }]);
  });
});

describe('authors', () => {
  it('have names in parts, ORCID iDs, affiliations by reference, and may be bodies', async () => {
    const work = await readOne(
      '<contrib-group>' +
        '<contrib contrib-type="author" corresp="yes"><name><surname>van der Brook</surname>' +
        '<given-names>Jan</given-names><suffix>Jr.</suffix></name>' +
        '<contrib-id contrib-id-type="orcid">http://orcid.org/0000-0002-1825-0097</contrib-id>' +
        '<xref ref-type="aff" rid="a1 a2"/><email>jan@example.org</email></contrib>' +
        '<contrib contrib-type="author"><string-name>Ines Färber</string-name>' +
        '<aff><institution>Mill School</institution></aff></contrib>' +
        '<contrib contrib-type="author"><collab>Deep Lake Group<contrib-group><contrib contrib-type="author">' +
        '<name><surname>Hidden</surname></name></contrib></contrib-group></collab></contrib>' +
        '<on-behalf-of>for the Reed Study</on-behalf-of></contrib-group>' +
        '<contrib-group><contrib contrib-type="editor"><name><surname>Other</surname></name></contrib>' +
        '<contrib contrib-type="author non-byline"><name><surname>Member</surname></name></contrib></contrib-group>' +
        '<aff id="a1"><label>1</label><institution-wrap><institution-id institution-id-type="ror">' +
        'https://ror.org/05dxps055</institution-id><institution>Institute of Reeds</institution></institution-wrap>' +
        ' , <country country="DE">Germany</country>.</aff><aff id="a2"><sup>2</sup>River House</aff>',
    );
    expect(toNames(work)).toEqual(['Jan van der Brook Jr.', 'Ines Färber', 'Deep Lake Group', 'Reed Study']);
    expect(work.bylines.map(({ kind }) => kind)).toEqual(['person', 'person', 'group', 'group']);
    expect(work.bylines[0]).toMatchObject({
      corresponding: true,
      identifiers: [{ scheme: 'orcid', value: '0000-0002-1825-0097' }],
      affiliations: [
        {
          name: 'Institute of Reeds, Germany',
          identifiers: [{ scheme: 'ror', value: '05dxps055' }],
          countryCode: 'DE',
        },
        { name: 'River House' },
      ],
    });
    expect(work.bylines[1]?.affiliations).toEqual([{ name: 'Mill School', identifiers: [] }]);
    expect(JSON.stringify(work)).not.toContain('example.org');
  });

  it('have commas between the parts of their addresses, where the publisher leaves them to a style sheet', async () => {
    const work = await readOne(
      '<contrib-group><contrib><name><surname>Brook</surname></name><xref ref-type="aff" rid="a1"/></contrib>' +
        '<aff id="a1"><label>1</label><institution content-type="dept">Reeds</institution>\n<institution-wrap>' +
        '<institution-id institution-id-type="ror">https://ror.org/05dxps055</institution-id>' +
        '<institution>River House</institution></institution-wrap><addr-line><named-content>Halden</named-content>' +
        '</addr-line> in <country>Norway</country></aff></contrib-group>',
    );
    expect(work.bylines[0]?.affiliations.map(({ name }) => name)).toEqual([
      'Reeds, River House, Halden in Norway',
    ]);
  });

  it('whose names stand in two scripts have the one in the language of the article', async () => {
    const name = (lang: string, family: string, given: string) =>
      `<name xml:lang="${lang}"><surname>${family}</surname><given-names>${given}</given-names></name>`;
    const group =
      `<contrib-group><contrib><name-alternatives>${name('zh', '溪', '苇')}${name('en', 'Xi', 'Wei')}` +
      '</name-alternatives></contrib></contrib-group>';
    expect(toNames(await readOne(group, { attributes: ' xml:lang="en"' }))).toEqual(['Wei Xi']);
    expect(toNames(await readOne(group, { attributes: ' xml:lang="zh"' }))).toEqual(['溪苇']);
    expect(toNames(await readOne(group))).toEqual(['溪苇']);
  });

  it('share the affiliation of their group where none is referred to', async () => {
    const work = await readOne(
      '<contrib-group><contrib><name><surname>Brook</surname><given-names>Ida</given-names></name></contrib>' +
        '<aff>Institute of Reeds</aff></contrib-group>',
    );
    expect(work.bylines[0]?.affiliations).toEqual([{ name: 'Institute of Reeds', identifiers: [] }]);
  });

  it('without a name are noted', async () => {
    const text = article(
      `${id}${title}<contrib-group><contrib contrib-type="author"><anonymous/></contrib>` +
        '<contrib><name><surname>Brook</surname></name></contrib></contrib-group>',
    );
    const { works, diagnostics } = await importWorks(jatsImporter, text);
    expect(works.map(toNames)).toEqual([['Brook']]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['null-author']);
  });
});

it('takes the date on which readers saw the article first, and those of its history', async () => {
  const date = (attributes: string, inside: string) => `<pub-date ${attributes}>${inside}</pub-date>`;
  const work = await readOne(
    date('pub-type="ppub"', '<month>3</month><year>2021</year>') +
      date('pub-type="pmc-release"', '<day>1</day><month>1</month><year>2019</year>') +
      date(
        'date-type="pub" publication-format="electronic"',
        '<day>12</day><month>11</month><year>2020</year>',
      ) +
      '<history><date date-type="received"><month>4</month><year>2020</year></date>' +
      '<date date-type="accepted" iso-8601-date="2020-09-07"/><date date-type="rev-recd"><year>2020</year></date></history>',
  );
  expect(work.dates).toEqual([
    { value: '2020-11-12', basis: 'published' },
    { value: '2020-04', basis: 'submitted' },
    { value: '2020-09-07', basis: 'accepted' },
  ]);
});

describe('title and abstract', () => {
  it('keep their markup and lose marks of footnotes', async () => {
    const text = article(
      `${id}<title-group><article-title>CO<sub>2</sub> in <italic>Typha</italic><xref ref-type="fn" rid="f">*</xref>` +
        '</article-title><subtitle>a survey</subtitle></title-group>' +
        '<abstract><object-id>10.5555/x.001</object-id><sec><title>Aim</title><p>Reeds &lt; 3 m [<xref ref-type="bibr">1</xref>].</p></sec>' +
        '<p><bold>DOI:</bold> <ext-link>http://dx.doi.org/10.5555/x.001</ext-link></p></abstract>',
    );
    const [work] = (await importWorks(jatsImporter, text)).works;
    expect(work?.title?.html).toBe('CO<sub>2</sub> in <i>Typha</i>: a survey');
    expect(work?.abstract?.text).toBe('Aim: Reeds < 3 m [1].');
  });

  it('are neither a digest nor a picture, and are translated only where there is no other', async () => {
    const digest =
      '<abstract abstract-type="executive-summary"><p>Digest.</p></abstract><abstract abstract-type="graphical"/>';
    const translated = '<trans-abstract xml:lang="de"><p>Schilf wächst.</p></trans-abstract>';
    const both = await readOne(`${digest}<abstract><p>Reeds grow.</p></abstract>${translated}`, {
      attributes: ' xml:lang="en"',
    });
    expect(both.abstract).toMatchObject({ text: 'Reeds grow.', lang: 'en' });
    expect(both.language).toBe('en');
    const one = await readOne(digest + translated);
    expect(one.abstract).toMatchObject({ text: 'Schilf wächst.', lang: 'de' });
    expect((await readOne(digest)).abstract).toBeUndefined();
  });

  it('have the Creative Commons licence of the article', async () => {
    const permissions =
      '<permissions><license xlink:href="http://creativecommons.org/licenses/by/4.0/"/></permissions>';
    const work = await readOne(`${permissions}<abstract><p>Reeds grow.</p></abstract>`);
    expect([work.licence, work.abstract?.licence]).toEqual(['CC-BY-4.0', 'CC-BY-4.0']);
  });
});

it('keeps ids, place, pages and keywords', async () => {
  const work = await readOne(
    '<article-id pub-id-type="pmid">123</article-id><article-id pub-id-type="pmc">456</article-id>' +
      '<volume>7</volume><issue>2</issue><fpage>1</fpage><lpage>9</lpage><elocation-id>e12</elocation-id>' +
      '<kwd-group><kwd>reeds, common</kwd><kwd><italic>Typha</italic></kwd></kwd-group>' +
      '<kwd-group kwd-group-type="abbreviations"><kwd>CO2</kwd></kwd-group>' +
      '<self-uri content-type="pdf" xlink:href="reeds.pdf"/>',
    {
      journal:
        '<journal-id>jir</journal-id><journal-title-group><journal-title>Journal of Invented Rivers</journal-title>' +
        '</journal-title-group><issn pub-type="epub">2049-3630</issn><publisher><publisher-name>Invented Press</publisher-name></publisher>',
    },
  );
  expect(work).toMatchObject({
    type: 'article',
    versionKind: 'published',
    identifiers: [
      { scheme: 'doi', value: '10.5555/reeds.1' },
      { scheme: 'pmid', value: '123' },
      { scheme: 'pmcid', value: 'PMC456' },
    ],
    venue: {
      name: 'Journal of Invented Rivers',
      kind: 'journal',
      issn: ['2049-3630'],
      publisher: 'Invented Press',
    },
    volume: '7',
    issue: '2',
    pages: '1–9',
    articleNumber: 'e12',
    topics: [{ name: 'reeds, common' }, { name: 'Typha' }],
    links: [],
  });
});

it.each([
  ['retracted-article', 'retracts', false],
  ['retraction-forward', 'is-retracted-by', true],
  ['corrected-article', 'corrects', false],
  ['correction-forward', 'is-corrected-by', false],
  ['preprint', 'has-preprint', false],
])('reads a related article that is a %s', async (name, type, retracted) => {
  const work = await readOne(
    `<related-article related-article-type="${name}" ext-link-type="doi" xlink:href="10.5555/OTHER"/>` +
      '<related-article related-article-type="companion" ext-link-type="doi" xlink:href="10.5555/third"/>',
  );
  expect(work.relations).toEqual([{ type, target: { scheme: 'doi', value: '10.5555/other' } }]);
  expect(work.retracted).toBe(retracted);
});

it('is one work, whatever texts are printed with it', async () => {
  const sub =
    '<sub-article article-type="decision-letter"><front-stub><title-group><article-title>Letter</article-title>' +
    '</title-group></front-stub></sub-article>';
  const work = await readOne('', { rest: `<body><p>Text</p></body>${sub}` });
  expect(work.title?.text).toBe('Reeds of the lower river');
});

describe('whatever comes in', () => {
  it('never breaks the importer, and articles beside it are read', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<contrib-group>',
        '</contrib-group>',
        '<contrib>',
        '<name>',
        '<surname>',
        '</surname>',
        '<collab>',
      ],
      ...[
        '<aff id="a">',
        '</aff>',
        '<pub-date>',
        '<year>',
        '</year>',
        '<abstract>',
        '&lt;',
        'x',
        '<title-group>',
      ],
      ...['<related-article xlink:href="', '">', '<permissions>', '<license>', ']]>', '<!--', '-->'],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (parts) => {
        const text = `<pmc-articleset>${article(id + title)}${article(parts.join(''))}</pmc-articleset>`;
        const { works } = await importWorks(jatsImporter, text);
        expect(toEntries(works)[0]).toBe('10.5555/REEDS.1');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        await expect(importWorks(jatsImporter, bytes)).resolves.toBeDefined();
      }),
    );
  });
});

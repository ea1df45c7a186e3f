import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import type { ImportContext } from '../importer.ts';
import { importWorks, toEntries } from '../testing/import-works.ts';
import { bibtexImporter } from './index.ts';

const read = (text: string | Uint8Array, context: Partial<ImportContext> = {}, chunk?: number) =>
  importWorks(bibtexImporter, text, { file: 'works.bib', ...context }, chunk);

async function one(fields: string, type = 'article'): Promise<WorkRecord> {
  const { works } = await read(`@${type}{a, title = {Rivers}, ${fields}}`);
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const keys = (work: WorkRecord) => work.identifiers.map(({ scheme, value }) => `${scheme}:${value}`);

describe('a whole entry', () => {
  it('becomes a record by the table', async () => {
    const { works, diagnostics } = await read(
      `@string{jir = "Journal of Invented Rivers"}
@article{faerber2020,
  author = {F{\\"a}rber, Ines and Jan van der Brook and {Deep Lake Collaboration}},
  title = {Rivers of {DNA} and {H$_2$O}},
  subtitle = "A Review",
  journal = jir # { Letters},
  year = 2020, month = mar # "~4",
  volume = {12}, number = {3}, pages = {1--15},
  doi = {10.1000/abc\\_1},
  url = {\\url{https://example.org/~rivers}},
  issn = {2049-3630}, pmid = {123},
  publisher = {Invented Press},
  abstract = {We measured {H$_2$O}.

Twice.},
  keywords = {rivers, sand},
  langid = {english},
}`,
      { rule: { files: '*', list: 'open', abstracts: 'full', licence: 'CC0-1.0' } },
    );
    expect(diagnostics).toEqual([]);
    expect(works[0]).toMatchObject({
      provenance: { source: 'bibtex', file: 'works.bib', entry: 'faerber2020', line: 2, licence: 'CC0-1.0' },
      identifiers: [
        { scheme: 'doi', value: '10.1000/abc_1' },
        { scheme: 'pmid', value: '123' },
      ],
      type: 'article',
      title: {
        text: 'Rivers of DNA and H2O: A Review',
        html: 'Rivers of DNA and H<sub>2</sub>O: A Review',
        lang: 'en',
      },
      bylines: [
        { family: 'Färber', given: 'Ines' },
        { family: 'Brook', given: 'Jan', particle: 'van der' },
        { kind: 'group', display: 'Deep Lake Collaboration' },
      ],
      authorCount: 3,
      bylinesTruncated: false,
      dates: [{ value: '2020-03-04', basis: 'issued' }],
      venue: {
        name: 'Journal of Invented Rivers Letters',
        kind: 'journal',
        publisher: 'Invented Press',
        issn: ['2049-3630'],
      },
      volume: '12',
      issue: '3',
      pages: '1–15',
      abstract: {
        text: 'We measured H2O. Twice.',
        html: '<p>We measured H<sub>2</sub>O.</p><p>Twice.</p>',
        licence: 'CC0-1.0',
      },
      topics: [{ name: 'rivers' }, { name: 'sand' }],
      links: [{ rel: 'landing', url: 'https://example.org/~rivers' }],
      language: 'en',
      versionKind: 'published',
    });
  });
});

describe('recognition', () => {
  it.each([
    '@article{a,\n title = {x}}',
    '% a comment\n\n@Book{ a ,author="x"}',
    '@string{a = {x}}',
    '@misc{\n title={x}}',
    'This file was made by hand.\nEncoding: UTF8\n\n@misc{a,\n title={x}}',
  ])('sees %j', (head) => {
    expect(bibtexImporter.accepts('x.txt', head)).toBe(true);
  });

  it.each([
    '',
    'write to ines@example.org {now}',
    '{"a": "@article{a, b = 1}"}',
    '<x>@media {a: b}</x>',
    '@media print { a: b }',
    'comments: []\nentries:\n  - input: |-\n      @misc{a,\n        title = {x}\n      }\n',
  ])('leaves %j alone', (head) => {
    expect(bibtexImporter.accepts('x.bib', head)).toBe(false);
  });
});

describe('preprints', () => {
  it.each([
    ['eprint = {2204.05862}, archiveprefix = {arXiv}, primaryclass = {cs.CL}', 'misc'],
    ['eprint = {2204.05862}, eprinttype = {arxiv}', 'online'],
    ['journal = {arXiv preprint arXiv:2204.05862}', 'article'],
    ['journal = {CoRR}, volume = {abs/2204.05862}', 'article'],
    ['howpublished = {\\url{https://arxiv.org/abs/2204.05862v1}}', 'misc'],
    ['note = {arXiv:2204.05862 [cs.CL]}', 'unpublished'],
    ['doi = {10.48550/arXiv.2204.05862}', 'misc'],
  ])('%s', async (fields, type) => {
    const work = await one(fields, type);
    expect(work).toMatchObject({
      type: 'preprint',
      versionKind: 'submitted',
      venue: { name: 'arXiv', kind: 'repository' },
    });
    expect(keys(work)).toEqual(['arxiv:2204.05862']);
    expect(work.volume).toBeUndefined();
  });

  it('were posted on their date', async () => {
    const work = await one('eprint = {2204.05862}, archiveprefix = {arXiv}, year = {2019}', 'misc');
    expect(work.dates).toEqual([{ value: '2019', basis: 'posted' }]);
  });

  it('are not articles that only say where their preprint is', async () => {
    const work = await one('journal = {Rivers}, eprint = {2204.05862}, archiveprefix = {arXiv}');
    expect(work).toMatchObject({ type: 'article', versionKind: 'published', venue: { name: 'Rivers' } });
    expect(keys(work)).toEqual(['arxiv:2204.05862']);
  });

  it('keep arXiv’s class as a topic', async () => {
    expect((await one('eprint = {2204.05862}, primaryclass = {cs.CL}', 'misc')).topics).toEqual([
      { scheme: 'arxiv', id: 'cs.CL', name: 'cs.CL' },
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['year = 2020, month = mar', '2020-03'],
    ['year = {2020}, month = {3}, day = 4', '2020-03-04'],
    ['year = 2020, month = {March 4}', '2020-03-04'],
    ['year = 2020, month = 4 # "~" # mar', '2020-03-04'],
    ['date = {2020-03-04/2020-04-05}', '2020-03-04'],
    ['date = {2020}, month = November', '2020-11'],
    ['year = {2020a}', '2020'],
    ['year = {1829--1830}', '1829'],
  ])('%s', async (fields, value) => {
    expect((await one(fields)).dates).toEqual([{ value, basis: 'issued' }]);
  });

  it('that cannot be read are reported, "in press" is not', async () => {
    const { works, diagnostics } = await read(
      '@misc{a, title={x}, author={I. Färber}, year={-100}}\n@misc{b, title={y}, author={I. Färber}, year={in press}}',
    );
    expect(works.map((work) => work.dates)).toEqual([[], []]);
    expect(diagnostics).toMatchObject([
      { code: 'unreadable-date', entry: 'a', file: 'exports/works.bib', line: 1 },
    ]);
  });
});

describe('venues', () => {
  it.each([
    ['journal = {\\mnras}', 'Monthly Notices of the Royal Astronomical Society'],
    ['journal = \\apj', 'The Astrophysical Journal'],
    ['journal = {\\nosuchjournal}', '\\nosuchjournal'],
    ['booktitle = {Sand}, booksubtitle = {A Reader}', 'Sand: A Reader'],
    ['journaltitle = {Where?}, journalsubtitle = {Letters}', 'Where? Letters'],
    ['eventtitle = {Days of Sand}', 'Days of Sand'],
  ])('are named by %s', async (field, name) => {
    expect((await one(field)).venue?.name).toBe(name);
  });
});

describe('the fields', () => {
  const unknownOf = async (fields: readonly string[]): Promise<string[]> => {
    const unknown: string[] = [];
    await read(`@misc{a, ${fields.map((name) => `${name} = {1}`).join(', ')}}`, {
      trace: ({ source, reason }) =>
        void (reason === 'Peerfolio does not know the field' && unknown.push(source)),
    });
    return unknown;
  };

  it('of BibTeX and of chapter 2 of the biblatex manual are all known', async () => {
    const standard =
      'address annote author booktitle chapter crossref edition editor howpublished institution journal key month note number organization pages publisher school series title type volume year ' +
      'abstract addendum afterword annotation annotator authortype bookauthor bookpagination booksubtitle booktitleaddon commentator date doi editora editorb editorc editortype editoratype editorbtype editorctype eid entrysubtype eprint eprintclass eprinttype eventdate eventtitle eventtitleaddon file foreword holder indextitle introduction isan isbn ismn isrn issn issue issuesubtitle issuetitle issuetitleaddon iswc journalsubtitle journaltitle journaltitleaddon label language library location mainsubtitle maintitle maintitleaddon nameaddon origdate origlanguage origlocation origpublisher origtitle pagetotal pagination part pubstate reprinttitle shortauthor shorteditor shorthand shorthandintro shortjournal shortseries shorttitle subtitle titleaddon translator url urldate venue version volumes ' +
      'entryset execute gender langid langidopts hyphenation ids indexsorttitle keywords options presort related relatedoptions relatedtype relatedstring sortkey sortname sortshorthand sorttitle sortyear xdata xref ' +
      'namea nameb namec nameatype listb liste userf verbc archiveprefix pdf primaryclass';
    expect(await unknownOf(standard.split(' '))).toEqual([]);
  });

  it('that tools write for themselves are known, those of somebody’s own are not', async () => {
    const fields = ['colrev_origin', 'author+an', 'bdsk-file-1', 'date-added', 'url_slides', 'shoesize'];
    expect(await unknownOf(fields)).toEqual(['shoesize']);
  });
});

describe('inheritance', () => {
  const parent =
    '@proceedings{p, title = {Proceedings of Rivers}, editor = {Jan Brook}, year = 2020, doi = {10.1000/whole}}';
  const child = '@inproceedings{c, title = {Sand}, author = {Ines Färber}, crossref = {P}}';

  it.each([
    ['after', `${child}\n${parent}`],
    ['before', `${parent}\n${child}`],
  ])('takes venue and year from an entry that stands %s, not its DOI', async (_, text) => {
    const { works, diagnostics } = await read(text);
    const work = works.find((candidate) => candidate.provenance.entry === 'c');
    expect(work).toMatchObject({
      venue: { name: 'Proceedings of Rivers' },
      dates: [{ value: '2020' }],
      identifiers: [],
    });
    expect(diagnostics).toEqual([]);
    expect(works).toHaveLength(2);
  });

  it('follows xdata, which is no work itself', async () => {
    const { works } = await read(
      '@xdata{x, publisher = {Invented Press}, year = 2020}\n@book{b, title={x}, author={I. Färber}, xdata = {x}}',
    );
    expect(works).toMatchObject([{ venue: { name: 'Invented Press' }, dates: [{ value: '2020' }] }]);
  });

  it('gives a volume the author and the whole title of a work in several', async () => {
    const { works } = await read(
      `@inbook{c, title = {Sand}, crossref = {v}}
@book{v, title = {Rivers}, crossref = {w}}
@mvbook{w, title = {Waters}, author = {Ines Färber}, date = {2020}}`,
    );
    const [part, volume] = ['c', 'v'].map((key) => works.find(({ provenance }) => provenance.entry === key));
    expect(part).toMatchObject({ bylines: [{ family: 'Färber' }], venue: { name: 'Rivers' } });
    expect(volume).toMatchObject({ bylines: [{ family: 'Färber' }], venue: { name: 'Waters' } });
  });

  it('names entries that describe no work once for each kind', async () => {
    const { works, diagnostics } = await read(
      '@xdata{x, year = 2020}\n@set{s, entryset = {a, b}}\n@set{t, entryset = {c, d}}\n@misc{m, title={x}, author={I. Färber}}',
    );
    expect(works).toHaveLength(1);
    expect(diagnostics.map(({ code, message, value }) => `${code} ${message} ${value ?? ''}`)).toEqual([
      'unused-record-kind One record of kind @xdata is not used: it describes no work x',
      'unused-record-kind 2 records of kind @set are not used: it describes no work s t',
    ]);
  });

  it('stops at circles and at parents that are missing', async () => {
    const { works, diagnostics } = await read(
      '@book{a, title={x}, crossref={b}}\n@book{b, title={y}, crossref={a}}\n@book{c, title={z}, crossref={d}}',
    );
    expect(toEntries(works).sort()).toEqual(['a', 'b', 'c']);
    expect(diagnostics.map(({ code }) => code)).toContain('crossref-cycle');
    expect(diagnostics.map(({ code }) => code)).toContain('missing-crossref');
  });
});

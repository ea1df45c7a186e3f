import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkRecord } from '../../model/work-record.ts';
import { importWorks, toEntries, toNames } from '../testing/import-works.ts';
import { arxivAtomImporter } from './index.ts';

function feed(...entries: readonly string[]): string {
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns:arxiv="http://arxiv.org/schemas/atom" ' +
    'xmlns="http://www.w3.org/2005/Atom">\n<id>https://arxiv.org/api/x</id><updated>2026-04-12T22:09:26Z</updated>\n' +
    `${entries.join('\n')}\n</feed>`
  );
}

function entry(inside: string, id = '2001.00001v3'): string {
  return (
    `<entry><id>http://arxiv.org/abs/${id}</id><title>Reeds of the\n  lower river</title>` +
    `<published>2020-01-02T03:04:05Z</published><updated>2021-06-07T08:09:10Z</updated>${inside}</entry>`
  );
}

async function readOne(inside: string): Promise<WorkRecord> {
  const { works } = await importWorks(arxivAtomImporter, feed(entry(inside)));
  const [work] = works;
  if (work === undefined) throw new Error('no work was read');
  return work;
}

const author = (name: string, more = '') => `<author><name>${name}</name>${more}</author>`;

it('is recognised by the namespace or the ids of arXiv, and by no other feed', () => {
  expect(arxivAtomImporter.accepts('x', feed())).toBe(true);
  expect(arxivAtomImporter.accepts('x', '<entry><id>http://arxiv.org/abs/2001.00001</id></entry>')).toBe(
    true,
  );
  expect(arxivAtomImporter.accepts('x', '<feed xmlns="http://www.w3.org/2005/Atom"><id>a</id></feed>')).toBe(
    false,
  );
  expect(arxivAtomImporter.accepts('x', JSON.stringify({ body: feed() }))).toBe(false);
});

describe('an entry', () => {
  it('is a preprint of arXiv under its id without version, posted when its first version was', async () => {
    expect(await readOne(author('Ines Färber'))).toMatchObject({
      type: 'preprint',
      versionKind: 'submitted',
      identifiers: [{ scheme: 'arxiv', value: '2001.00001' }],
      title: { text: 'Reeds of the lower river' },
      dates: [{ value: '2020-01-02', basis: 'posted' }],
      venue: { name: 'arXiv', kind: 'repository' },
      provenance: { entry: '2001.00001v3', retrieved: '2026-04-12', line: 4 },
    });
  });

  it('has people and collaborations as authors, with their affiliations', async () => {
    const work = await readOne(
      [
        author(' The Deep Lake Collaboration'),
        author('I. -L. Färber', '<arxiv:affiliation>Institute of Reeds</arxiv:affiliation>'),
        author('Reed Collaboration:'),
        author(' :'),
      ].join(''),
    );
    expect(toNames(work)).toEqual(['The Deep Lake Collaboration', 'I.-L. Färber', 'Reed Collaboration']);
    expect(work.bylines.map(({ kind }) => kind)).toEqual(['group', 'person', 'group']);
    expect(work.bylines[1]?.affiliations).toEqual([{ name: 'Institute of Reeds', identifiers: [] }]);
  });

  it('says by its DOI which article it became, and that article’s venue is not its own', async () => {
    const work = await readOne(
      '<arxiv:doi>10.5555/REEDS.1</arxiv:doi><arxiv:journal_ref>J. Inv. Rivers 7, 1-9 (2021)</arxiv:journal_ref>' +
        '<link title="doi" href="https://doi.org/10.5555/reeds.1" rel="related"/>' +
        '<link href="https://arxiv.org/abs/2001.00001v3" rel="alternate"/>' +
        '<link title="pdf" href="https://arxiv.org/pdf/2001.00001v3" rel="related"/>',
    );
    expect(work.relations).toEqual([
      { type: 'is-preprint-of', target: { scheme: 'doi', value: '10.5555/reeds.1' } },
    ]);
    expect(work.identifiers).toHaveLength(1);
    expect(work.venue?.name).toBe('arXiv');
    expect(work.links.map(({ rel }) => rel)).toEqual(['landing', 'pdf']);
  });

  it('has the names of its categories as topics, the primary one first, and no codes of others', async () => {
    const work = await readOne(
      '<category term="cs.CL"/><category term="stat.ML"/><category term="68T50"/><arxiv:primary_category term="stat.ML"/>',
    );
    expect(work.topics).toEqual([
      { scheme: 'arxiv', id: 'stat.ML', name: 'Machine Learning' },
      { scheme: 'arxiv', id: 'cs.CL', name: 'Computation and Language' },
    ]);
  });

  it('has TeX and broken lines in its abstract set right', async () => {
    const work = await readOne('<summary>  Flow of $10^{-4}$ of\nM\\"uller’s reeds.\n  It ends.</summary>');
    expect(work.abstract?.text).toContain('Müller’s reeds.');
    expect(work.abstract?.text).not.toContain('\\');
    expect(work.abstract?.html).toContain('<p>It ends.</p>');
  });
});

describe('a withdrawn paper', () => {
  it.each([
    '<summary>This paper has been withdrawn by the author due to an error.</summary>',
    '<summary>Reeds grow.</summary><arxiv:comment>This submission has been withdrawn.</arxiv:comment>',
  ])('loses its abstract, is named, and is not retracted: %s', async (inside) => {
    const { works, diagnostics } = await importWorks(
      arxivAtomImporter,
      feed(entry(inside + author('Ida Brook'))),
    );
    expect(works).toMatchObject([{ retracted: false }]);
    expect(works[0]?.abstract).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(['withdrawn']);
  });

  it('is retracted where it says so', async () => {
    const work = await readOne('<arxiv:comment>Withdrawn: the journal retracted the article</arxiv:comment>');
    expect(work.retracted).toBe(true);
  });

  it('is none that speaks of withdrawing something', async () => {
    const work = await readOne('<summary>Water was withdrawn from this lake.</summary>');
    expect(work.abstract?.text).toBe('Water was withdrawn from this lake.');
  });
});

it('names an answer that is an error', async () => {
  const error =
    '<entry><id>http://arxiv.org/api/errors#incorrect_id_format_for_12</id><title>Error</title>' +
    '<summary>incorrect id format for 12</summary></entry>';
  const { works, diagnostics } = await importWorks(
    arxivAtomImporter,
    feed(error, entry(author('Ida Brook'))),
  );
  expect(works).toHaveLength(1);
  expect(diagnostics).toMatchObject([
    { code: 'error-answer', severity: 'error', value: 'incorrect id format for 12' },
  ]);
});

describe('whatever comes in', () => {
  it('never breaks the importer, and valid entries beside it are read', async () => {
    const pieces = fc.constantFrom(
      ...[
        '<author>',
        '<name>',
        '</name>',
        '</author>',
        '<link/>',
        '<summary>',
        '&amp;',
        '<category term="',
        '">',
      ],
      ...['<id>', '</id>', '<published>', 'x', '<![CDATA[', ']]>', '<arxiv:doi>10.5555/', '</arxiv:doi>'],
    );
    const inside = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(inside, async (text) => {
        const { works } = await importWorks(
          arxivAtomImporter,
          feed(entry('', '2001.00002v1'), entry(text), entry('', '2001.00003v1')),
        );
        expect(toEntries(works)[0]).toBe('2001.00002v1');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        await expect(importWorks(arxivAtomImporter, bytes)).resolves.toBeDefined();
      }),
    );
  });
});
